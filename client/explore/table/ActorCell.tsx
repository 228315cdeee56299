import { BasketButtons } from '../../parts/BasketButtons.tsx';

interface ActorCellProperties {
  readonly actor: string;
  readonly name: string;
  readonly onActor: (actor: string) => void;
}

/** An actor in a table, with the ways into the baskets of Reach. */
export const ActorCell = ({ actor, name, onActor }: ActorCellProperties) => (
  <td>
    <button type="button" className="table__actor" onClick={() => onActor(actor)}>
      {name}
    </button>{' '}
    <BasketButtons actor={actor} name={name} />
  </td>
);

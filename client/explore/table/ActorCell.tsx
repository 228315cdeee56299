import { BasketButtons } from '../../parts/BasketButtons.tsx';
import { useLanguage, useWording } from '../../parts/useTexts.ts';
import { termed } from '../../../wording/punctuation.ts';
import { tableTexts } from '../../../wording/tableTexts.ts';

interface ActorCellProperties {
  readonly actor: string;
  readonly name: string;
  readonly onActor: (actor: string) => void;
  /** Whether it is one of several that are chosen; without it a row cannot be chosen. */
  readonly isChosen?: boolean;
  readonly onChoose?: () => void;
}

/** An actor in a table, with the ways into the baskets of Reach, and among those who are chosen. */
export function ActorCell({ actor, name, onActor, isChosen, onChoose }: ActorCellProperties) {
  const word = useWording();
  const language = useLanguage();
  return (
    <td>
      <span className="table__cell">
        {isChosen !== undefined && (
          <input
            type="checkbox"
            className="table__choose"
            aria-label={termed(word(tableTexts.choose), name, language)}
            checked={isChosen}
            onChange={onChoose}
          />
        )}
        <span>
          <button type="button" className="table__actor" onClick={() => onActor(actor)}>
            {name}
          </button>{' '}
          <BasketButtons actor={actor} name={name} />
        </span>
      </span>
    </td>
  );
}

import { adding } from '../../graph/opening.ts';
import { Icon } from '../../parts/Icon.tsx';
import { changeView, useView } from '../../state/useView.ts';

/** Puts actors on the map, where those of what is open at the side keep the light. */
export function ShowOnMap({ actors, children }: { actors: readonly string[]; children: string }) {
  const view = useView();
  if (actors.length === 0) return null;
  return (
    <div className="acts">
      <button
        type="button"
        className="act"
        onClick={() => changeView({ ...adding(actors, view), page: 'map' })}
      >
        {children} <Icon name="arrow" size={16} />
      </button>
    </div>
  );
}

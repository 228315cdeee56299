import type { RouteMessage } from '../../model/messages/reach.ts';
import { HopItem } from './HopItem.tsx';
import { RouteHead, WeakestHop } from './RouteHead.tsx';
import type { Telling } from './useTelling.ts';
import './route.css';

interface RouteItemProperties {
  readonly route: RouteMessage;
  readonly open: boolean;
  readonly compared: boolean;
  readonly telling: Telling;
  /** The date of the answer. */
  readonly asOf: string;
  /** False while another answer is awaited. */
  readonly usable: boolean;
  readonly onToggle: () => void;
  readonly onCompare: () => void;
  readonly onMap: () => void;
}

/** One route as a readable list: the way, its cost, and each hop as a sentence with its evidence. */
export function RouteItem(properties: RouteItemProperties) {
  const { route, open, compared, telling, usable, onToggle, onCompare, onMap } = properties;
  const { text } = telling;
  return (
    <li className="route" data-open={open || undefined}>
      <button
        type="button"
        className="route__no"
        aria-expanded={open}
        aria-label={`${text.showRoute} ${route.rank}`}
        onClick={onToggle}
      >
        {route.rank}
      </button>
      <div>
        <RouteHead {...properties} />
        {!open && <WeakestHop route={route} telling={telling} />}
        {open && (
          <>
            <ol className="hops">
              {route.hops.map((hop) => (
                <HopItem key={`${hop.source} ${hop.target}`} hop={hop} telling={telling} />
              ))}
            </ol>
            <p className="route__acts">
              <button type="button" className="chip" disabled={!usable} onClick={onMap}>
                {text.onMap}
              </button>
              <button type="button" className="chip" aria-pressed={compared} onClick={onCompare}>
                {text.compare}
              </button>
            </p>
          </>
        )}
      </div>
    </li>
  );
}

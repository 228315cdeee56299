import type { EventKind } from '../../model/eventKinds.ts';
import { eventGlyphs, leafPaths } from '../map/eventPaths.ts';
import './signs.css';

/** The sign of an event in lists: the same leaf and pictogram as on the map. */
export const EventSign = ({ kind, size = 20 }: { kind: EventKind; size?: number }) => (
  <svg
    className="sign sign--event"
    width={size}
    height={size}
    viewBox="-17 -17 34 34"
    aria-hidden="true"
  >
    <path className="sign__leaf" d={leafPaths.outline} />
    <path className="sign__ink" d={leafPaths.bar} />
    <path
      className="sign__ink"
      d={eventGlyphs[kind]}
      fillRule="evenodd"
      transform="translate(-8 -5.5)"
    />
  </svg>
);

import type { ReachMessage } from '../../../model/messages/reach.ts';
import { actorKindRow } from '../../../model/actorKinds.ts';
import { glyphPath, shapePaths } from '../../map/pictogramPaths.ts';
import type { Point } from './placeInside.ts';
import { sideSizes } from './sideSizes.ts';

/** The sign of an actor as on the map, at its place in the drawing. What signs look like comes from here alone. */
export const SideSign = ({
  actor: { kind, breadth },
  at: { x, y },
}: {
  readonly actor: Pick<ReachMessage['actors'][string], 'kind' | 'breadth'>;
  readonly at: Point;
}) => (
  <g
    className="sign side__sign"
    data-breadth={breadth}
    transform={`translate(${x} ${y}) scale(${sideSizes.radius / 16})`}
  >
    <path className="sign__shape" d={shapePaths[actorKindRow(kind).family]} />
    <path
      className="sign__glyph"
      d={glyphPath(kind)}
      fillRule="evenodd"
      transform="translate(-8 -8)"
    />
  </g>
);

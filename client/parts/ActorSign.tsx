import { actorKindRow, type ActorKind, type Breadth } from '../../model/actorKinds.ts';
import './signs.css';
import { glyphPath, shapePaths } from '../map/pictogramPaths.ts';

/** The sign of an actor in lists: the same shape and pictogram as on the map. */
export const ActorSign = ({
  kind,
  breadth,
  size = 20,
}: {
  kind: ActorKind;
  breadth: Breadth;
  size?: number;
}) => (
  <svg
    className="sign"
    data-breadth={breadth}
    width={size}
    height={size}
    viewBox="-17 -17 34 34"
    aria-hidden="true"
  >
    <path className="sign__shape" d={shapePaths[actorKindRow(kind).family]} />
    <path
      className="sign__glyph"
      d={glyphPath(kind)}
      fillRule="evenodd"
      transform="translate(-8 -8)"
    />
  </svg>
);

import type { Category } from '../../model/categories.ts';
import type { Channel, Status } from '../../model/statuses.ts';
import { categoryLook, ghost, lineLook, type Drawable, type LineLook } from '../map/looks.ts';
import { beadParts, headParts, markParts, tickParts } from '../map/signParts.ts';
import { SignShape } from './SignShape.tsx';

const wide = 36;
const high = 10;
const middle = high / 2;
/** Heads a little smaller than on the map, so that they fit the height of a line of text. */
const scale = 0.85;

/** What of a relation the sign of its own line needs beside its category. */
export interface DrawnRelation extends Drawable {
  readonly status: Status;
  readonly certain: boolean;
}

const Heads = ({ source, target }: LineLook) => (
  <>
    {target !== null && (
      <SignShape
        parts={headParts[target]}
        transform={`translate(${wide - 0.8} ${middle}) scale(${scale})`}
      />
    )}
    {source !== null && (
      <SignShape
        parts={headParts[source]}
        transform={`translate(.8 ${middle}) rotate(180) scale(${scale})`}
      />
    )}
  </>
);

/** From where to where the line itself runs, so that it does not show within a head. */
const spanOf = ({ source, target }: LineLook): string =>
  `M${source === null ? 1 : 7} ${middle}H${target === null ? wide - 1 : wide - 7}`;

/**
 * The line of a category, or of one relation, from the table that the map is drawn by: told apart without color by width,
 * head and mark.
 */
export function LineSign({
  category,
  relation,
}: {
  category: Category;
  relation?: DrawnRelation | undefined;
}) {
  const look = relation === undefined ? categoryLook(category) : lineLook(relation);
  const width = `calc(1.6px * var(--${category}-weight))`;
  const dashes = relation === undefined ? 'none' : `var(--dash-${relation.status})`;
  const hollow = relation !== undefined && !relation.certain;
  return (
    <svg
      className="line"
      data-category={category}
      width={wide}
      height={high}
      viewBox={`0 0 ${wide} ${high}`}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
    >
      <path
        d={spanOf(look)}
        style={{ strokeWidth: hollow ? `calc(${width} + 1px)` : width, strokeDasharray: dashes }}
      />
      {hollow && (
        <path
          d={spanOf(look)}
          stroke="var(--paper)"
          style={{ strokeWidth: `calc((${width} + 1px) * ${ghost.hollow})` }}
        />
      )}
      {look.ticks &&
        [9, 17, 25].map((x) => (
          <SignShape key={x} parts={tickParts} transform={`translate(${x} ${middle})`} />
        ))}
      {look.mark !== null && (
        <SignShape
          parts={markParts[look.mark]}
          transform={`translate(14 ${middle}) scale(.8)`}
          paper="var(--paper)"
        />
      )}
      {relation === undefined && category === 'mediation' && (
        <SignShape parts={beadParts.open} transform={`translate(14 ${middle}) scale(.6)`} />
      )}
      <Heads {...look} />
    </svg>
  );
}

/** The state of a channel as a bead; the word stands beside it. */
export const ChannelSign = ({ channel }: { channel: Channel }) => (
  <svg
    className="channel"
    data-channel={channel}
    width="12"
    height="12"
    viewBox="-7 -7 14 14"
    aria-hidden="true"
  >
    <SignShape parts={beadParts[channel]} />
  </svg>
);

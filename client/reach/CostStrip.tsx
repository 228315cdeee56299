import type { HopMessage } from '../../model/messages/reach.ts';
import type { PenaltyName } from '../../model/weights.ts';
import './cost.css';

interface Mark {
  readonly x: number;
  readonly name: PenaltyName;
  readonly key: string;
}

/** Pixels from one mark to the next, and between two hops. */
const step = 9;
const gap = 6;
/** A penalty is drawn point by point up to here; the number beside the strip says it whole. */
const mostMarks = 40;

/** The marks of a route: one for each point, grouped by hop. */
function marksOf(hops: readonly HopMessage[]): { readonly marks: readonly Mark[]; width: number } {
  const marks: Mark[] = [];
  let x = 0;
  hops.forEach((hop, at) => {
    for (const { name, amount } of hop.penalties)
      for (let unit = 0; unit < Math.min(amount, mostMarks); unit += 1) {
        marks.push({ x, name, key: `${at} ${name} ${unit}` });
        x += step;
      }
    x += gap;
  });
  return { marks, width: Math.max(1, x) };
}

/** The cost of a route, to be recounted: one mark per point, grouped by hop. */
export function CostStrip({ hops }: { hops: readonly HopMessage[] }) {
  const { marks, width } = marksOf(hops);
  return (
    <svg className="cost" width={width} height="9" viewBox={`0 0 ${width} 9`} aria-hidden="true">
      {marks.map(({ x, name, key }) => (
        <CostMark key={key} x={x} name={name} />
      ))}
    </svg>
  );
}

/** One point of cost, by what it is charged for. */
export const CostMark = ({ x, name }: Pick<Mark, 'x' | 'name'>) =>
  name === 'breadth' ? (
    <circle className="mark mark--breadth" cx={x + 3.5} cy={4.5} r={2.4} />
  ) : (
    <rect className={`mark mark--${name}`} x={x + 0.7} y={1.7} width={5.6} height={5.6} />
  );

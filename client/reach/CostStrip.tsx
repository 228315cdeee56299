import type { HopMessage } from '../../model/messages/reach.ts';

/** The cost of a route, to be recounted: one mark per point, grouped by hop. */
export function CostStrip({ hops }: { hops: readonly HopMessage[] }) {
  const marks: { x: number; name: string; key: string }[] = [];
  let x = 0;
  hops.forEach((hop, at) => {
    for (const { name, amount } of hop.penalties)
      for (let unit = 0; unit < Math.min(amount, 40); unit += 1) {
        marks.push({ x, name, key: `${at} ${name} ${unit}` });
        x += 9;
      }
    x += 6;
  });
  return (
    <svg
      className="cost"
      width={Math.max(1, x)}
      height="9"
      viewBox={`0 0 ${Math.max(1, x)} 9`}
      aria-hidden="true"
    >
      {marks.map(({ x: left, name, key }) => (
        <CostMark key={key} x={left} name={name} />
      ))}
    </svg>
  );
}

/** One point of cost, by what it is charged for. */
export const CostMark = ({ x, name }: { x: number; name: string }) =>
  name === 'breadth' ? (
    <circle className="mark mark--breadth" cx={x + 3.5} cy={4.5} r={2.4} />
  ) : (
    <rect className={`mark mark--${name}`} x={x + 0.7} y={1.7} width={5.6} height={5.6} />
  );

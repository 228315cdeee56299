import type { ReactNode } from 'react';
import type { RouteMessage } from '../../model/messages/reach.ts';
import { penaltyNames, type PenaltyName } from '../../model/weights.ts';
import { dateInWords } from '../../wording/dates.ts';
import { actorsOn } from '../../wording/reachInWords.ts';
import { CostStrip } from './CostStrip.tsx';
import type { Telling } from './useTelling.ts';
import './comparison.css';

interface RouteComparisonProperties {
  readonly routes: readonly [RouteMessage, RouteMessage];
  readonly telling: Telling;
  readonly onClose: () => void;
}

/** A row of the comparison: what is told of each route under one word. */
interface Line {
  readonly label: string;
  readonly tell: (route: RouteMessage) => string | number;
}

/** What a route's counted relations are charged, by kind of penalty. */
const charged = ({ hops }: RouteMessage, name: PenaltyName): number =>
  hops
    .flatMap(({ penalties }) => penalties)
    .reduce((sum, penalty) => sum + (penalty.name === name ? penalty.amount : 0), 0);

/** The earliest date among the relations that count, of those that are dated. */
const oldestOn = ({ hops }: RouteMessage): string | null =>
  hops
    .flatMap(({ relations: [first] }) =>
      first?.until === '..' ? [] : (first?.until ?? first?.since ?? []),
    )
    .sort()[0] ?? null;

function weakestIn({ hops, weakestHop }: RouteMessage, { nameOf }: Telling): string {
  const hop = hops[weakestHop];
  return hop === undefined ? '' : `${nameOf(hop.source)} → ${nameOf(hop.target)} (${hop.cost})`;
}

/** What the routes cost, in all and by kind, and where they are weakest. */
const costLines = (telling: Telling): readonly Line[] => {
  const { text } = telling;
  return [
    { label: text.cost, tell: ({ cost }) => cost },
    ...penaltyNames.map((name) => ({
      label: `— ${text.costKey[name]}`,
      tell: (route: RouteMessage) => charged(route, name),
    })),
    { label: text.hopsRow, tell: ({ hops }) => hops.length },
    { label: text.weakest, tell: (route) => weakestIn(route, telling) },
  ];
};

/** Who is on one of the routes alone, and what each rests on. */
function standingLines(common: readonly string[], telling: Telling): readonly Line[] {
  const { text, language } = telling;
  return [
    {
      label: text.onlyHere,
      tell: (route) =>
        namesIn(
          actorsOn(route).filter((actor) => !common.includes(actor)),
          telling,
        ),
    },
    { label: text.listed, tell: ({ listedActors }) => namesIn(listedActors, telling) },
    {
      label: text.oldest,
      tell: (route) => {
        const date = oldestOn(route);
        return date === null ? '—' : dateInWords(date, language);
      },
    },
    {
      label: text.single,
      tell: ({ hops }) => hops.filter(({ relations }) => relations.length === 1).length,
    },
  ];
}

const namesIn = (ids: readonly string[], { text, nameOf }: Telling): string =>
  ids.length === 0 ? text.nobody : ids.map(nameOf).join(', ');

function Lines({
  lines,
  routes,
}: {
  lines: readonly Line[];
  routes: RouteComparisonProperties['routes'];
}): ReactNode {
  return lines.map(({ label, tell }) => (
    <tr key={label} data-differs={tell(routes[0]) !== tell(routes[1]) || undefined}>
      <th scope="row">{label}</th>
      {routes.map((route) => (
        <td key={route.rank}>{tell(route)}</td>
      ))}
    </tr>
  ));
}

/** Two routes side by side: cost by kind, weakest hop, who is on both and who on one alone, what they rest on. */
export function RouteComparison({ routes, telling, onClose }: RouteComparisonProperties) {
  const { text } = telling;
  const [one, other] = routes;
  const common = actorsOn(one).filter((actor) => actorsOn(other).includes(actor));
  return (
    <section className="comparison" aria-label={text.comparison}>
      <table>
        <caption>
          {text.comparison}{' '}
          <button type="button" className="chip" onClick={onClose}>
            {text.compareEnd}
          </button>
        </caption>
        <thead>
          <tr>
            <td />
            {routes.map((route) => (
              <th scope="col" key={route.rank}>
                {text.route(route.rank)}
                <CostStrip hops={route.hops} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Lines lines={costLines(telling)} routes={routes} />
          <tr>
            <th scope="row">{text.both}</th>
            <td colSpan={2}>{namesIn(common, telling)}</td>
          </tr>
          <Lines lines={standingLines(common, telling)} routes={routes} />
        </tbody>
      </table>
    </section>
  );
}

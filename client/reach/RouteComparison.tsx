import type { RouteMessage } from '../../model/messages/reach.ts';
import { penaltyNames } from '../../model/weights.ts';
import { dateInWords } from '../../wording/dates.ts';
import { useReachTexts, useLanguage } from '../parts/useTexts.ts';
import { CostStrip } from './CostStrip.tsx';
import { actorsOn } from '../../wording/reachInWords.ts';

interface RouteComparisonProperties {
  readonly routes: readonly [RouteMessage, RouteMessage];
  readonly nameOf: (id: string) => string;
  readonly onClose: () => void;
}

/** What a route's counted relations are charged, by kind of penalty. */
const charged = ({ hops }: RouteMessage, name: string): number =>
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

/** Two routes side by side: cost by kind, weakest hop, who is on both and who on one alone, what they rest on. */
export function RouteComparison({ routes, nameOf, onClose }: RouteComparisonProperties) {
  const text = useReachTexts();
  const language = useLanguage();
  const [one, other] = routes;
  const common = actorsOn(one).filter((actor) => actorsOn(other).includes(actor));
  const names = (ids: readonly string[]): string =>
    ids.length === 0 ? text.nobody : ids.map(nameOf).join(', ');
  const row = (label: string, tell: (route: RouteMessage) => string | number) => {
    const told = routes.map(tell);
    return (
      <tr key={label} data-differs={told[0] !== told[1] || undefined}>
        <th scope="row">{label}</th>
        {routes.map((route, at) => (
          <td key={route.rank}>{told[at]}</td>
        ))}
      </tr>
    );
  };
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
          {row(text.cost, ({ cost }) => cost)}
          {penaltyNames.map((name) =>
            row(`— ${text.costKey[name]}`, (route) => charged(route, name)),
          )}
          {row(text.hopCount(2).replace(/^\d+ /, ''), ({ hops }) => hops.length)}
          {row(text.weakest, ({ hops, weakestHop }) =>
            hops[weakestHop] === undefined
              ? ''
              : `${nameOf(hops[weakestHop].source)} → ${nameOf(hops[weakestHop].target)} (${hops[weakestHop].cost})`,
          )}
          <tr>
            <th scope="row">{text.both}</th>
            <td colSpan={2}>{names(common)}</td>
          </tr>
          {row(text.onlyHere, (route) =>
            names(actorsOn(route).filter((actor) => !common.includes(actor))),
          )}
          {row(text.listed, ({ listedActors }) => names(listedActors))}
          {row(text.oldest, (route) => {
            const date = oldestOn(route);
            return date === null ? '—' : dateInWords(date, language);
          })}
          {row(
            text.single,
            ({ hops }) => hops.filter(({ relations }) => relations.length === 1).length,
          )}
        </tbody>
      </table>
    </section>
  );
}

import type { LostRouteMessage, RouteMessage } from '../../model/messages/reach.ts';
import { relationTypeRow } from '../../model/relationTypes.ts';
import { useReachTexts, useLanguage, useTexts } from '../parts/useTexts.ts';
import { Locators } from '../parts/EvidenceList.tsx';
import { CostStrip } from './CostStrip.tsx';
import { wayInWords } from '../../wording/reachInWords.ts';

interface RouteItemProperties {
  readonly route: RouteMessage | LostRouteMessage;
  readonly open: boolean;
  /** Whether it is one of those compared; null where it cannot be. */
  readonly compared: boolean | null;
  readonly nameOf: (id: string) => string;
  readonly onToggle: () => void;
  readonly onCompare: () => void;
  readonly onMap: (() => void) | null;
  readonly onActor: (actor: string) => void;
  readonly onRelation: (relation: string) => void;
}

/** One route as a readable list: the way, its cost mark by mark, and each hop as a sentence with its evidence. */
export function RouteItem({
  route,
  open,
  compared,
  nameOf,
  onToggle,
  onCompare,
  onMap,
  onActor,
  onRelation,
}: RouteItemProperties) {
  const text = useReachTexts();
  const common = useTexts();
  const language = useLanguage();
  const weakest = route.hops[route.weakestHop];
  const because = (hop: RouteMessage['hops'][number]): string =>
    hop.penalties
      .map(({ amount, reason, reasonFr }) => `${language === 'fr' ? reasonFr : reason} ${amount}`)
      .join(', ');
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
        <p className="route__way">{wayInWords(route, nameOf)}</p>
        <p className="route__meta">
          <span>
            {text.cost} <b>{route.cost}</b>, {text.hopCount(route.hops.length)}
          </span>
          <CostStrip hops={route.hops} />
        </p>
        {route.listedActors.length > 0 && (
          <p className="warning">
            § {route.listedActors.map(nameOf).join(', ')}: {text.listed}
          </p>
        )}
        {!open && weakest !== undefined && route.hops.length > 1 && (
          <p className="route__weak">
            {text.weakest}: {nameOf(weakest.source)} → {nameOf(weakest.target)} ({because(weakest)})
          </p>
        )}
        {open && (
          <ol className="hops">
            {route.hops.map((hop) => {
              const [first, ...more] = hop.relations;
              return (
                <li
                  key={`${hop.source} ${hop.target}`}
                  className="hop"
                  data-category={
                    first === undefined ? undefined : relationTypeRow(first.type).category
                  }
                >
                  <p>{hop.text[language]}</p>
                  <p className="hop__source">
                    {text.cost} {hop.cost}: {because(hop)} ·{' '}
                    {first !== undefined && (
                      <Locators
                        evidence={first.evidence}
                        label={common.evidence}
                        {...(first.hypothetical ? {} : { onOpen: () => onRelation(first.id) })}
                      />
                    )}
                    {more.length > 0 &&
                      more.map(({ id, evidence }) => (
                        <span key={id}>
                          {' '}
                          ·{' '}
                          <Locators
                            evidence={evidence}
                            label={common.evidence}
                            onOpen={() => onRelation(id)}
                          />
                        </span>
                      ))}
                  </p>
                  {hop.opposing.length > 0 && <p className="warning">{text.opposing}</p>}
                </li>
              );
            })}
          </ol>
        )}
        {open && (compared !== null || onMap !== null) && (
          <p className="route__acts">
            {onMap !== null && (
              <button type="button" className="chip" onClick={onMap}>
                {text.onMap}
              </button>
            )}
            {compared !== null && (
              <button type="button" className="chip" aria-pressed={compared} onClick={onCompare}>
                {text.compare}
              </button>
            )}
          </p>
        )}
        {'brokenBy' in route &&
          route.brokenBy.map((item, at) => (
            <p className="route__break" key={at}>
              <b aria-hidden="true">{'//'}</b> {item.reason[language]}{' '}
              {item.relation !== null && (
                <Locators
                  evidence={item.evidence}
                  label={common.evidence}
                  onOpen={() => onRelation(item.relation ?? '')}
                />
              )}
              {item.actor !== null && (
                <button
                  type="button"
                  className="locators locators--open"
                  onClick={() => onActor(item.actor ?? '')}
                >
                  {nameOf(item.actor)}
                </button>
              )}
            </p>
          ))}
      </div>
    </li>
  );
}

import type { ReactNode } from 'react';
import type { ReachMessage } from '../../model/messages/reach.ts';
import { Locators } from '../parts/Locators.tsx';
import { changeView } from '../state/useView.ts';
import { dateInWords } from '../../wording/dates.ts';
import { colon } from '../../wording/punctuation.ts';
import { dependsInWords } from '../../wording/reachInWords.ts';
import { stanceTable } from '../../wording/stances.ts';
import { LostRouteItem } from './LostRouteItem.tsx';
import type { Telling } from './useTelling.ts';
import './band.css';

interface BandProperties {
  readonly answer: ReachMessage;
  readonly telling: Telling;
  /** False while another answer is awaited. */
  readonly usable: boolean;
  readonly onActor: (actor: string) => void;
  readonly onWithout: (actor: string) => void;
}

type Objector = ReachMessage['objectors'][number];

const Titled = ({ title, count }: { title: string; count?: number }) => (
  <h2>
    {title} {count !== undefined && <span className="num">{count}</span>}
  </h2>
);

function Lost({ answer, telling, onActor }: BandProperties) {
  const { text } = telling;
  const { lostRoutes, question } = answer;
  return (
    <section>
      <Titled title={text.lost} count={lostRoutes.length} />
      {lostRoutes.length === 0 ? (
        <p>{text.noLost}</p>
      ) : (
        <ol className="routes">
          {lostRoutes.map((route) => (
            <LostRouteItem
              key={route.rank}
              route={route}
              telling={telling}
              asOf={question.asOf}
              onActor={onActor}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function Depends({ answer: { chokepoints }, telling, usable, onWithout }: BandProperties) {
  const { text, nameOf } = telling;
  const single = [...new Set([...(chokepoints.cut ?? []), ...chokepoints.onAllRoutes])];
  return (
    <section>
      <Titled title={text.depends} />
      {dependsInWords(chokepoints, telling).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {single.map((actor) => (
        <p key={actor}>
          <button
            type="button"
            className="act act--minor"
            disabled={!usable}
            onClick={() => onWithout(actor)}
          >
            {text.takeAway(nameOf(actor))}
          </button>
        </p>
      ))}
    </section>
  );
}

/** What one actor objects to in one strength, told once. */
function groupObjectors(objectors: readonly Objector[]): (readonly [Objector, ...Objector[]])[] {
  const groups = new Map<string, [Objector, ...Objector[]]>();
  for (const objector of objectors) {
    const key = `${objector.strength} ${objector.actor}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [objector]);
    else group.push(objector);
  }
  return [...groups.values()];
}

function Objectors({ answer: { objectors }, telling }: BandProperties) {
  const { text, language, nameOf } = telling;
  const opposed = groupObjectors(objectors);
  return (
    <section>
      <Titled title={text.objectors} count={opposed.length} />
      {objectors.length === 0 && <p>{text.noObjectors}</p>}
      <ul>
        {opposed.map((group) => (
          <li key={group[0].relation}>
            <b>{nameOf(group[0].actor)}</b>
            {colon[language]} {stanceTable[group[0].strength]?.[language] ?? group[0].strength}
            {group.map(({ via, relation, evidence }) => (
              <span key={relation}>
                {via !== null && <span className="band__via"> ({text.via(nameOf(via))})</span>}{' '}
                <Locators evidence={evidence} onOpen={() => changeView({ relation })} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Attempts({ answer: { attempts }, telling: { text, language } }: BandProperties) {
  return (
    <>
      <Titled title={text.attempts} count={attempts.length} />
      {attempts.length === 0 && <p>{text.noAttempts}</p>}
      <ul>
        {attempts.map(({ event, name, date, outcome, whyEnded, evidence }) => (
          <li key={event}>
            <b>
              <bdi>{name[language]}</bdi>
            </b>
            , {date === null ? '?' : dateInWords(date, language)}. {outcome?.[language]}{' '}
            {whyEnded?.[language]} <Locators evidence={evidence} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Unknowns({ answer: { unknowns }, telling: { text, language } }: BandProperties) {
  const lines: ReactNode[] = unknowns.map((item) => (
    <li key={`${item.kind} ${item.about.join(' ')}`}>{item.text[language]}</li>
  ));
  return (
    <>
      <Titled title={text.unknown} />
      <ul>{lines}</ul>
    </>
  );
}

/** What stands beside the routes: what was lost, what they depend on, who objected, what was tried, what is not known. */
export const ContextBand = (properties: BandProperties) => (
  <div className="band">
    <Lost {...properties} />
    <Depends {...properties} />
    <Objectors {...properties} />
    <section>
      <Attempts {...properties} />
      <Unknowns {...properties} />
    </section>
  </div>
);

import type { ReactNode } from 'react';
import type { ReachMessage } from '../../model/messages/reach.ts';
import { degreeTable } from '../../model/statuses.ts';
import { useReachTexts, useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { dateInWords } from '../../wording/dates.ts';
import { Locators } from '../parts/EvidenceList.tsx';
import { dependsInWords } from '../../wording/reachInWords.ts';

interface ContextBandProperties {
  readonly answer: ReachMessage;
  readonly lostList: ReactNode;
  readonly nameOf: (id: string) => string;
  readonly onRelation: (relation: string) => void;
  readonly onWithout: (actor: string) => void;
}

type Objector = ReachMessage['objectors'][number];

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

/** What stands beside the routes: what was lost, what they depend on, who objected, what was tried, what is not known. */
export function ContextBand({
  answer,
  lostList,
  nameOf,
  onRelation,
  onWithout,
}: ContextBandProperties) {
  const text = useReachTexts();
  const common = useTexts();
  const word = useWording();
  const language = useLanguage();
  const { chokepoints, objectors, attempts, unknowns, lostRoutes } = answer;
  const opposed = groupObjectors(objectors);
  const single = [...new Set([...(chokepoints.cut ?? []), ...chokepoints.onAllRoutes])];
  return (
    <div className="band">
      <section>
        <h2>
          {text.lost} <span className="num">{lostRoutes.length}</span>
        </h2>
        {lostRoutes.length === 0 ? <p>{text.noLost}</p> : lostList}
      </section>
      <section>
        <h2>{text.depends}</h2>
        {dependsInWords(chokepoints, { nameOf, text, language }).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {single.map((actor) => (
          <p key={actor}>
            <button type="button" className="act act--minor" onClick={() => onWithout(actor)}>
              {text.takeAway(nameOf(actor))}
            </button>
          </p>
        ))}
      </section>
      <section>
        <h2>
          {text.objectors} <span className="num">{opposed.length}</span>
        </h2>
        {objectors.length === 0 && <p>{text.noObjectors}</p>}
        <ul>
          {opposed.map(([first, ...others]) => (
            <li key={first.relation}>
              <b>{nameOf(first.actor)}</b> {word(degreeTable[first.strength].label)}
              {[first, ...others].map(({ via, relation, evidence }) => (
                <span key={relation}>
                  {via !== null && <span className="tie__role"> ({text.via(nameOf(via))})</span>}{' '}
                  <Locators
                    evidence={evidence}
                    label={common.evidence}
                    onOpen={() => onRelation(relation)}
                  />
                </span>
              ))}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>
          {text.attempts} <span className="num">{attempts.length}</span>
        </h2>
        {attempts.length === 0 && <p>{text.noAttempts}</p>}
        <ul>
          {attempts.map(({ event, name, date, outcome, whyEnded, evidence }) => (
            <li key={event}>
              <b>{name[language]}</b>, {date === null ? '?' : dateInWords(date, language)}.{' '}
              {outcome?.[language]} {whyEnded?.[language]}{' '}
              <Locators evidence={evidence} label={common.evidence} />
            </li>
          ))}
        </ul>
        <h2>{text.unknown}</h2>
        <ul>
          {unknowns.map((item) => (
            <li key={`${item.kind} ${item.about.join(' ')}`}>{item.text[language]}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

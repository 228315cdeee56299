import type { ReactNode } from 'react';
import { wayTo } from '../../../wording/entryWay.ts';
import { ActorLink } from '../ActorLink.tsx';
import { AttemptItem } from '../AttemptItem.tsx';
import { EntryRelation } from './EntryRelation.tsx';
import { HopList } from './HopList.tsx';
import { StandingFacts } from './StandingFacts.tsx';
import { WayInside } from './WayInside.tsx';
import type { EntryProperties } from './entryProperties.ts';

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="detail__part">
    <h4>{title}</h4>
    {children}
  </section>
);

const mostNamed = 8;

/** Who else has recorded access to an entry point. */
function Others({ entry, reading }: EntryProperties) {
  const { text } = reading;
  if (entry.others === 0) return <p>{text.nobodyReaches}</p>;
  const named = entry.otherActors.slice(0, mostNamed);
  const rest = entry.others - named.length;
  return (
    <p>
      {text.othersReach(entry.others)}
      {reading.language === 'fr' ? '\u00a0: ' : ': '}
      {named.map((actor, index) => (
        <span key={actor}>
          {index > 0 && ', '}
          <ActorLink actor={actor} reading={reading} />
        </span>
      ))}
      {rest > 0 && ` ${text.more(rest)}`}.
    </p>
  );
}

/** All that is recorded of an entry point: its relations, the way to it and inside, how it stands, what was tried through it. */
export function EntryDetail({ entry, answer, reading }: EntryProperties) {
  const { text } = reading;
  const way = entry.route?.hops.slice(0, (wayTo(entry)?.length ?? 1) - 1) ?? [];
  const tried = answer.attempts.filter(({ event }) => entry.attempts.includes(event));
  return (
    <div className="detail">
      <Part title={text.relations}>
        <ul>
          {entry.relations.map((relation) => (
            <EntryRelation key={relation.id} relation={relation} entry={entry} reading={reading} />
          ))}
        </ul>
      </Part>
      <Part title={text.wayTo}>
        {way.length > 0 && <HopList hops={way} reading={reading} />}
        <Others entry={entry} answer={answer} reading={reading} />
      </Part>
      <Part title={text.inside}>
        <WayInside entry={entry} reading={reading} />
      </Part>
      {entry.standing.length > 0 && (
        <Part title={text.standing}>
          <StandingFacts entry={entry} reading={reading} />
        </Part>
      )}
      {tried.length > 0 && (
        <Part title={text.lastTry}>
          <ul>
            {tried.map((attempt) => (
              <AttemptItem key={attempt.event} attempt={attempt} reading={reading} />
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

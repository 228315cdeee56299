import { useQueries } from '@tanstack/react-query';
import type { ReachQuestion } from '../../../model/messages/reach.ts';
import { routesCall } from '../../api/calls.ts';
import { ActorLink } from '../ActorLink.tsx';
import type { Reading } from '../reading.ts';

interface BySourceProperties {
  readonly question: ReachQuestion;
  readonly reading: Reading;
}

/** Of several who ask, how many entry points each of them has a way to by himself, and the first of these. */
export function BySource({ question, reading }: BySourceProperties) {
  const from = question.from ?? [];
  const answers = useQueries({
    queries: from.map((source) => routesCall({ ...question, from: [source] })),
  });
  const { text, language } = reading;
  if (from.length < 2) return null;
  return (
    <section className="by-source" aria-label={text.bySource}>
      <h3>{text.bySource}</h3>
      <ul>
        {from.map((source, index) => {
          const points = answers[index]?.data?.entryPoints ?? null;
          const reached =
            points?.filter(({ actor, route }) => route !== null && actor !== source) ?? [];
          return (
            <li key={source}>
              <b>
                <ActorLink actor={source} reading={reading} />
              </b>
              {language === 'fr' ? '\u00a0: ' : ': '}
              {points === null ? '…' : text.reaches(reached.length, points.length)}
              {reached.length > 0 && ` (${text.nearest} `}
              {reached.slice(0, 3).map(({ actor }, place) => (
                <span key={actor}>
                  {place > 0 && ', '}
                  <ActorLink actor={actor} reading={reading} />
                </span>
              ))}
              {reached.length > 0 && ')'}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

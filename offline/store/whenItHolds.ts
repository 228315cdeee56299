import { text } from '../../database/properties.ts';
import type { NodeValue, RelationshipValue } from '../../database/values.ts';
import type { Parameters } from './parameters.ts';

type Dated = NodeValue | RelationshipValue;
type Time = Pick<Parameters, 'asOf' | 'from' | 'until'>;

/** Whether the days stored of something reach into a date or a window; what is not known bounds nothing. */
function reaches(row: Dated, { asOf, from, until }: Time, end: 'standsUntil' | 'untilLatest') {
  const begins = text(row.properties, 'sinceEarliest');
  const startsBy = (day: string): boolean => begins === null || begins <= day;
  const lastsTo = (day: string, name: string): boolean => {
    const ends = text(row.properties, name);
    return ends === null || ends >= day;
  };
  if (asOf !== null && !(startsBy(asOf) && lastsTo(asOf, end))) return false;
  return from === null || (startsBy(until ?? from) && lastsTo(from, 'untilLatest'));
}

/** Of a relation: an act that is past still stands as the last that is recorded. */
export const relationHolds = (relation: RelationshipValue, time: Time): boolean =>
  reaches(relation, time, 'standsUntil');

/** Of an actor: while it lives or exists. */
export const actorLives = (actor: NodeValue, time: Time): boolean =>
  reaches(actor, time, 'untilLatest');

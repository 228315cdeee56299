import { eventKindTable } from '../model/eventKinds.ts';
import { earliestDay, parsePartialDate } from '../model/partialDate.ts';
import type { AttemptFound } from '../model/reachFindings.ts';
import type { AccessGraph } from './accessGraph.ts';
import { compareTexts } from './byId.ts';
import { partiesOf } from './parties.ts';
import type { ReachEvent } from './reachIndex.ts';

const both = (en: string | null, fr: string | null): { en: string; fr: string } | null =>
  en === null ? null : { en, fr: fr ?? en };

const attemptOf = (event: ReachEvent): AttemptFound => ({
  event: event.id,
  kind: event.kind,
  name: { en: event.name, fr: event.nameFr ?? event.name },
  date: event.date,
  until: event.until,
  outcome: both(event.outcome, event.outcomeFr),
  whyEnded: both(event.whyEnded, event.whyEndedFr),
  participants: [...event.participants],
  evidence: [...event.evidence],
});

/** Mediation events in which a target or a group of it took part, up to the date; the latest first. */
export function attemptsWith(graph: AccessGraph, targets: readonly string[]): AttemptFound[] {
  const { index, terms } = graph;
  const parties = new Set(partiesOf(graph, targets).map(({ actor }) => actor));
  const hasBegun = (date: string | null): boolean => {
    const begun = date === null ? null : parsePartialDate(date);
    return begun === null || earliestDay(begun) <= terms.asOf;
  };
  return index.events
    .filter(
      ({ kind, date, participants }) =>
        eventKindTable[kind].mediation &&
        participants.some(({ actor }) => parties.has(actor)) &&
        hasBegun(date),
    )
    .map(attemptOf)
    .sort((a, b) => compareTexts(b.date ?? '', a.date ?? '') || compareTexts(a.event, b.event));
}

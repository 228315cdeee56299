import type { z } from 'zod';
import { eventKindTable } from '../model/eventKinds.ts';
import { holdsOn } from '../model/interval.ts';
import type { Stand, StanceMessage } from '../model/messages/entryPoint.ts';
import type { attemptMessage } from '../model/messages/reach.ts';
import { earliestDay, parsePartialDate, type Day } from '../model/partialDate.ts';
import { degreeTable, type Degree } from '../model/statuses.ts';
import { groupsOf } from './groups.ts';
import type { ReachIndex } from './reachIndex.ts';

type Objector = StanceMessage;
type Attempt = z.infer<typeof attemptMessage>;

const strengths = Object.keys(degreeTable);

const standOf = (degree: Degree): Stand =>
  degree === 'concerned' || degree === 'conditional' ? degree : 'against';

/** The targets with, for each, the groups through which it is spoken of. */
const partiesOf = (
  index: ReachIndex,
  targets: readonly string[],
  day: Day,
): [string, string | null, string][] =>
  targets.flatMap((target) => [
    [target, null, target] as [string, string | null, string],
    ...[...groupsOf(index, target, day)].map(
      (group) => [target, group, group] as [string, string, string],
    ),
  ]);

/** Who stands against dialogue with a target, or with a group that it leads or belongs to, on the date; the strongest first. */
export function objectorsTo(index: ReachIndex, targets: readonly string[], day: Day): Objector[] {
  const found = new Map<string, Objector>();
  for (const [target, via, party] of partiesOf(index, targets, day))
    for (const { id, source, target: toward, attributes, bounds } of index.actors.get(party)
      ?.relations ?? []) {
      const { type, degree, status, evidence } = attributes;
      const objects =
        type === 'OPPOSES_DIALOGUE_WITH' ||
        (type === 'FAVORS_DIALOGUE_WITH' && degree === 'conditional');
      if (
        !objects ||
        toward !== party ||
        degree === null ||
        status === 'refuted' ||
        found.has(id) ||
        targets.includes(source)
      )
        continue;
      if (holdsOn(bounds, 'state', day).holds)
        found.set(id, {
          actor: source,
          toward: target,
          via,
          strength: degree,
          stand: standOf(degree),
          predicted: attributes.predicted,
          relation: id,
          status,
          since: attributes.since,
          until: attributes.until,
          speaker: null,
          role: null,
          summary: attributes.summary,
          summaryFr: attributes.summaryFr,
          evidence,
          couldBlock: [],
        });
    }
  return [...found.values()].sort(
    (a, b) =>
      strengths.indexOf(b.strength) - strengths.indexOf(a.strength) ||
      (a.relation < b.relation ? -1 : 1),
  );
}

const wording = (en: string | null, fr: string | null): { en: string; fr: string } | null =>
  en === null ? null : { en, fr: fr ?? en };

/** Mediation events in which a target or such a group took part, up to the date; the latest first. */
export function attemptsWith(index: ReachIndex, targets: readonly string[], day: Day): Attempt[] {
  const parties = new Set(partiesOf(index, targets, day).map(([, , party]) => party));
  return index.events
    .filter(({ kind, date, participants }) => {
      const begun = date === null ? null : parsePartialDate(date);
      return (
        eventKindTable[kind].mediation &&
        participants.some(({ actor }) => parties.has(actor)) &&
        (begun === null || earliestDay(begun) <= day)
      );
    })
    .map((event) => ({
      event: event.id,
      kind: event.kind,
      until: null,
      participants: [],
      name: wording(event.name, event.nameFr) ?? { en: '', fr: '' },
      date: event.date,
      outcome: wording(event.outcome, event.outcomeFr),
      whyEnded: wording(event.whyEnded, event.whyEndedFr),
      evidence: [...event.evidence],
    }))
    .sort((a, b) =>
      (b.date ?? '') < (a.date ?? '')
        ? -1
        : (b.date ?? '') > (a.date ?? '')
          ? 1
          : a.event < b.event
            ? -1
            : 1,
    );
}

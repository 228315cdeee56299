import type { EntryPointMessage } from '../../../model/messages/entryPoint.ts';
import type { ReachMessage } from '../../../model/messages/reach.ts';
import type { Matter } from '../../../model/matters.ts';
import type { Degree, Status } from '../../../model/statuses.ts';
import type { Wording } from '../../../model/wording.ts';

/** What to find out next about an opening; actors as ids, dates as recorded. */
export type NextQuestion =
  | { readonly ask: 'offerStands'; readonly actor: string; readonly since: string | null }
  | { readonly ask: 'stillOpen'; readonly last: string | null }
  | { readonly ask: 'carriesMore'; readonly about: readonly Matter[] }
  | { readonly ask: 'usedFor' | 'wakes' | 'whyUnused' | 'law' }
  | { readonly ask: 'whoArranged'; readonly brokers: readonly string[] }
  | {
      readonly ask: 'heeds';
      readonly actor: string;
      readonly contact: string;
      readonly degree: Degree | null;
    }
  | { readonly ask: 'carried'; readonly actor: string }
  | { readonly ask: 'wayInside'; readonly contact: string }
  | { readonly ask: 'wayToIt'; readonly actor: string; readonly others: readonly string[] }
  | { readonly ask: 'secondSource'; readonly status: Status; readonly speaker: Wording | null };

/** Matters that touch a conflict as a whole; a channel for others may bear no more than them. */
const wide: ReadonlySet<Matter> = new Set(['political', 'military']);
/** A channel last recorded longer ago than this many days may have fallen silent. */
const silent = 365;
const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Who is recorded as having arranged the event that the contact was. */
function brokersOf({ relations }: EntryPointMessage, { attempts }: ReachMessage): string[] {
  const events = new Set(relations.map(({ event }) => event));
  return attempts
    .filter(({ event }) => events.has(event))
    .flatMap(({ participants }) => participants)
    .filter(({ role }) => role === 'brokered' || role === 'mediated')
    .map(({ actor }) => actor);
}

function aboutChannel(entry: EntryPointMessage, asOf: string): NextQuestion {
  const { lastDay, about } = entry;
  if (lastDay === null || daysBetween(lastDay, asOf) > silent)
    return { ask: 'stillOpen', last: lastDay };
  if (about.length === 0) return { ask: 'usedFor' };
  return about.some((matter) => wide.has(matter))
    ? { ask: 'stillOpen', last: lastDay }
    : { ask: 'carriesMore', about };
}

/** What the class of an entry point leaves open. */
function byClass(entry: EntryPointMessage, answer: ReachMessage): NextQuestion {
  const { actor, contact, channel, relations } = entry;
  const [best] = relations;
  switch (entry.class) {
    case 'named':
      return { ask: 'offerStands', actor, since: best?.since ?? null };
    case 'untried':
      return { ask: channel === 'dormant' ? 'wakes' : 'whyUnused' };
    case 'single':
      return { ask: 'whoArranged', brokers: brokersOf(entry, answer) };
    case 'above':
      return { ask: 'heeds', actor, contact, degree: best?.degree ?? null };
    case 'belonging':
      return { ask: 'carried', actor };
    case 'working':
    case 'lost':
      return aboutChannel(entry, answer.question.asOf);
  }
}

/** What stands in the way of using an entry point, the gravest alone. */
function obstacle(entry: EntryPointMessage, answer: ReachMessage): NextQuestion[] {
  const { actor, contact, insideRecorded, route, otherActors, relations } = entry;
  const asked = answer.question.from.length > 0 && !answer.question.from.includes(actor);
  const [best] = relations;
  if (entry.standing.some(({ kind, holds }) => kind === 'listed' && holds)) return [{ ask: 'law' }];
  if (!insideRecorded) return [{ ask: 'wayInside', contact }];
  if (asked && route === null) return [{ ask: 'wayToIt', actor, others: otherActors }];
  if (best !== undefined && best.status !== 'asserted')
    return [{ ask: 'secondSource', status: best.status, speaker: best.speaker }];
  return [];
}

/** What would be the next thing to find out about an entry point, by what is recorded of it: one question or two. */
export const nextToFindOut = (entry: EntryPointMessage, answer: ReachMessage): NextQuestion[] => [
  byClass(entry, answer),
  ...obstacle(entry, answer),
];

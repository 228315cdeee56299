import type { ReachQuestion, UnderstoodQuestion } from '../model/messages/reach.ts';
import { latestDay, type Day } from '../model/partialDate.ts';
import { relationTypeRow } from '../model/relationTypes.ts';
import { channels } from '../model/statuses.ts';
import { defaultWeights, type Weights } from '../model/weights.ts';
import type { CostTerms } from './costTerms.ts';
import { reachRelation, type ReachIndex, type ReachRelation } from './reachIndex.ts';

/** Something about a question that makes it unanswerable: the field, the rule and what would be right. */
export interface QuestionFault {
  readonly field: string;
  readonly detail: string;
  readonly expected: string;
}

const defaults = { k: 5, maxHops: 6, detours: true } as const;

type Question = Omit<ReachQuestion, 'from' | 'to'> & {
  readonly from?: readonly string[] | undefined;
  readonly to?: readonly string[] | undefined;
};

/** The question as understood, defaults filled in. */
export function understand(index: ReachIndex, question: Question): UnderstoodQuestion {
  const { assumptions } = question;
  return {
    from: [...(question.from ?? [])],
    to: [...(question.to ?? [])],
    asOf: question.asOf ?? index.dataUntil,
    k: question.k ?? defaults.k,
    maxHops: question.maxHops ?? defaults.maxHops,
    detours: question.detours ?? defaults.detours,
    avoid: question.avoid ?? [],
    through: question.through ?? [],
    without: question.without ?? [],
    hypothetical: (question.hypothetical ?? []).map(({ channel = null, ...relation }, at) => ({
      id: `hypothetical-${at + 1}`,
      ...relation,
      channel,
    })),
    assumptions: {
      weights: { ...defaultWeights, ...assumptions?.weights },
      forbid: assumptions?.forbid ?? [],
      walk: assumptions?.walk ?? [],
    },
  };
}

/** What the cost of a hop depends on. A partial date means the end of its period. */
export const termsOf = ({ asOf, assumptions }: UnderstoodQuestion): CostTerms => ({
  asOf: latestDay(asOf as never),
  weights: assumptions.weights as Weights,
  forbid: new Set(assumptions.forbid),
  walk: new Set(assumptions.walk),
});

/** The relations that a question supposes: asserted by the user, as of the date, marked everywhere. */
export function supposedRelations({ hypothetical, asOf }: UnderstoodQuestion): ReachRelation[] {
  const day = latestDay(asOf as never) as Day;
  return hypothetical.map(({ id, source, target, type, channel }) => {
    const { category, symmetric } = relationTypeRow(type);
    return reachRelation({
      id,
      source,
      target,
      hypothetical: true,
      bounds: {
        sinceEarliest: day,
        sinceLatest: day,
        untilEarliest: null,
        untilLatest: null,
        open: true,
      },
      attributes: {
        type,
        category,
        symmetric,
        since: day,
        until: '..',
        ended: false,
        certain: true,
        status: 'asserted',
        attributedTo: null,
        attributedToFr: null,
        role: null,
        roleFr: null,
        degree: null,
        event: null,
        toward: null,
        channel,
        channelSince: day,
        summary: 'Supposed in the question; not recorded.',
        summaryFr: 'Supposé dans la question ; non enregistré.',
        handling: 'public',
        evidence: [],
      },
    });
  });
}

/** What is wrong with a question beyond its form: unknown ids, ends that meet, an avoided end. */
export function faultsOf(index: ReachIndex, question: UnderstoodQuestion): QuestionFault[] {
  const faults: QuestionFault[] = [];
  const { from, to } = question;
  const ends = new Set([...from, ...to]);
  const say = (field: string, detail: string, expected: string) =>
    faults.push({ field, detail, expected });
  const known = (field: string, ids: readonly string[], relationsToo = false) =>
    ids.forEach((id, at) => {
      if (
        !id.startsWith('kind:') &&
        !index.actors.has(id) &&
        !(relationsToo && index.relations.has(id))
      )
        say(
          `${field}.${at}`,
          `No ${relationsToo ? 'actor or relation' : 'actor'} has the id “${id}”.`,
          'an id that the search answers',
        );
    });
  known('from', from);
  known('to', to);
  known('avoid', question.avoid);
  known('through', question.through);
  known('without', question.without, true);
  question.hypothetical.forEach(({ source, target }, at) => {
    if (!index.actors.has(source))
      say(
        `hypothetical.${at}.source`,
        `No actor has the id “${source}”.`,
        'an id that the search answers',
      );
    if (!index.actors.has(target))
      say(
        `hypothetical.${at}.target`,
        `No actor has the id “${target}”.`,
        'an id that the search answers',
      );
    if (source === target)
      say(`hypothetical.${at}.target`, 'A relation joins two different actors.', 'another actor');
  });
  const both = from.find((id) => to.includes(id));
  if (both !== undefined)
    say('to', `“${both}” stands on both sides.`, 'different actors in from and to');
  const avoided = question.avoid.find((id) => ends.has(id));
  if (avoided !== undefined)
    say(
      'avoid',
      `“${avoided}” is an end of the question and cannot be avoided.`,
      'actors between the ends',
    );
  const removed = question.without.find((id) => ends.has(id));
  if (removed !== undefined)
    say(
      'without',
      `“${removed}” is an end of the question and cannot be taken away.`,
      'actors between the ends, or relations',
    );
  const torn = question.through.find(
    (id) => question.avoid.includes(id) || question.without.includes(id),
  );
  if (torn !== undefined)
    say(
      'through',
      `“${torn}” is to be passed and to be avoided.`,
      'through and avoid without a common actor',
    );
  question.assumptions.walk.forEach((channel, at) => {
    if (!channels.includes(channel))
      say(
        `assumptions.walk.${at}`,
        `“${channel}” is not a state of a channel.`,
        channels.join(', '),
      );
  });
  return faults;
}

import type { Fault, FaultCode } from '../model/faults.ts';
import type { ReachQuestion, UnderstoodQuestion } from '../model/messages/reach.ts';
import { latestDay, type Day } from '../model/partialDate.ts';
import { relationTypeRow } from '../model/relationTypes.ts';
import { defaultWeights, type Weights } from '../model/weights.ts';
import type { CostTerms } from './costTerms.ts';
import { reachRelation, type ReachIndex, type ReachRelation } from './reachIndex.ts';

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
        about: [],
        predicted: false,
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
export function faultsOf(index: ReachIndex, question: UnderstoodQuestion): Fault[] {
  const faults: Fault[] = [];
  const { from, to, avoid, through, without } = question;
  const ends = new Set([...from, ...to]);
  const say = (code: FaultCode, field: string, id?: string) =>
    faults.push({ code, field, ...(id === undefined ? {} : { parameters: { id } }) });
  const isActor = (id: string): boolean => id.startsWith('kind:') || index.actors.has(id);
  for (const [field, ids] of Object.entries({ from, to, avoid, through }))
    ids.forEach((id, at) => {
      if (!isActor(id)) say('noSuchActor', `${field}.${at}`, id);
    });
  without.forEach((id, at) => {
    if (!index.actors.has(id) && !index.relations.has(id))
      say('noSuchActorOrRelation', `without.${at}`, id);
  });
  question.hypothetical.forEach(({ source, target }, at) => {
    if (!index.actors.has(source)) say('noSuchActor', `hypothetical.${at}.source`, source);
    if (!index.actors.has(target)) say('noSuchActor', `hypothetical.${at}.target`, target);
    if (source === target) say('sameActorTwice', `hypothetical.${at}.target`, target);
  });
  const first = (
    code: FaultCode,
    field: string,
    ids: readonly string[],
    isWrong: (id: string) => boolean,
  ) => {
    const id = ids.find(isWrong);
    if (id !== undefined) say(code, field, id);
  };
  first('inBothBaskets', 'to', from, (id) => to.includes(id));
  first('endAvoided', 'avoid', avoid, (id) => ends.has(id));
  first('endAvoided', 'without', without, (id) => ends.has(id));
  first('passedAndAvoided', 'through', through, (id) => avoid.includes(id) || without.includes(id));
  return faults;
}

import type { ReachQuestion, UnderstoodQuestion } from '../model/messages/reach.ts';
import { latestDay, parsePartialDate, type Day, type PartialDate } from '../model/partialDate.ts';
import { defaultWeights } from '../model/weights.ts';
import type { CostTerms } from './costTerms.ts';
import type { ReachIndex } from './reachIndex.ts';

const defaults = { k: 5, maxHops: 6, detours: true } as const;

/** What may be asked: routes, or with one of the two ends alone entry points, go-betweens or the circle. */
export type Asked = Omit<ReachQuestion, 'from' | 'to'> & {
  readonly from?: readonly string[] | undefined;
  readonly to?: readonly string[] | undefined;
};

/** The question as understood, with its date as one. */
export type Understood = Omit<UnderstoodQuestion, 'asOf'> & { readonly asOf: PartialDate };

function lastDate({ knownUntil }: ReachIndex): PartialDate {
  const date = parsePartialDate(knownUntil);
  if (date === null) throw new Error(`The data end on “${knownUntil}”, which is not a date.`);
  return date;
}

/** The question as understood, defaults filled in. */
export function understand(index: ReachIndex, question: Asked): Understood {
  const { assumptions } = question;
  return {
    from: [...(question.from ?? [])],
    to: [...(question.to ?? [])],
    asOf: question.asOf ?? lastDate(index),
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

/** The day that a question is about: a partial date means the end of its period. */
export const dayOf = ({ asOf }: Pick<Understood, 'asOf'>): Day => latestDay(asOf);

/** What the cost of a hop depends on. */
export const termsOf = ({ asOf, assumptions }: Understood): CostTerms => ({
  asOf: dayOf({ asOf }),
  weights: assumptions.weights,
  forbid: new Set(assumptions.forbid),
  walk: new Set(assumptions.walk),
});

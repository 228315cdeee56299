import type { z } from 'zod';
import { goBetweensQuestion, reachQuestion } from '../../../model/messages/reach.ts';
import type {
  GoBetweensFindings,
  ReachFindings,
  RouteFound,
} from '../../../model/reachFindings.ts';
import { answerGoBetweens } from '../../../reach/answerGoBetweens.ts';
import { answerReach } from '../../../reach/answerReach.ts';
import type { ReachIndex } from '../../../reach/reachIndex.ts';

export type Question = z.input<typeof reachQuestion>;

/** Puts a question as it comes over the wire. */
export const reach = (index: ReachIndex, question: Question): ReachFindings =>
  answerReach(index, reachQuestion.parse(question));

export const goBetweens = (
  index: ReachIndex,
  question: z.input<typeof goBetweensQuestion>,
): GoBetweensFindings => answerGoBetweens(index, goBetweensQuestion.parse(question));

/** The actors of a route, first to last. */
export const actorsOn = ({ hops }: Pick<RouteFound, 'hops'>): string[] => [
  hops[0]?.source ?? '',
  ...hops.map(({ target }) => target),
];

/** The routes of an answer as their actors and costs. */
export const routesOf = (
  index: ReachIndex,
  question: Question,
): { actors: string[]; cost: number }[] =>
  reach(index, question).routes.map((route) => ({ actors: actorsOn(route), cost: route.cost }));

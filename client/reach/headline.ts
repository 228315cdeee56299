import { routesInWords } from '../../wording/reachInWords.ts';
import type { ReachAnswer } from './useReach.ts';
import type { Telling } from './useTelling.ts';

type GoBetweens = Extract<ReachAnswer, { state: 'goBetweens' }>['answer'];

function goBetweensHeadline(
  { question, goBetweens }: GoBetweens,
  { text, nameOf }: Telling,
): string {
  const { from, to } = question;
  const names = [...to, ...from].map(nameOf).join(', ');
  const count = goBetweens.length;
  if (to.length > 0) return count === 0 ? text.noGoBetweens(names) : text.goBetweens(count, names);
  return count === 0 ? text.noCircle(names) : text.circle(count, names);
}

/** The answer in one sentence. */
export function headlineOf(answer: ReachAnswer, telling: Telling): string {
  switch (answer.state) {
    case 'none':
      return telling.text.empty;
    case 'searching':
      return telling.text.searching;
    case 'failed':
      return '';
    case 'routes':
      return routesInWords(answer.answer, telling);
    case 'goBetweens':
      return goBetweensHeadline(answer.answer, telling);
  }
}

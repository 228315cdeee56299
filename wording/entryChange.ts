import type { ReachMessage } from '../model/messages/reach.ts';
import type { Language } from '../model/wording.ts';
import { counted } from './counted.ts';
import { entryTexts } from './entryPoints.ts';
import { actorSaid, actorsSaid, said, type Said } from './said.ts';

type Answer = Pick<ReachMessage, 'question' | 'change'>;

const count = counted('en');
const compte = counted('fr');

const sets = {
  en: {
    without: (names: Said): Said => said`Without ${names}`,
    supposed: 'With what is supposed',
    instead: (after: number, before: number) =>
      after === before
        ? `${count(after, 'entry point', 'entry points')}, as many as before`
        : `${count(after, 'entry point', 'entry points')} instead of ${before}`,
    left: 'Gone: ',
    came: 'New: ',
    moved: 'In another state: ',
    from: (before: string, after: string) => `${before} → ${after}`,
  },
  fr: {
    without: (names: Said): Said => said`Sans ${names}`,
    supposed: 'Avec ce qui est supposé',
    instead: (after: number, before: number) =>
      after === before
        ? `${compte(after, 'point d’entrée', 'points d’entrée')}, autant qu’avant`
        : `${compte(after, 'point d’entrée', 'points d’entrée')} au lieu de ${before}`,
    left: 'En moins\u00a0: ',
    came: 'En plus\u00a0: ',
    moved: 'Dans un autre état\u00a0: ',
    from: (before: string, after: string) => `${before} → ${after}`,
  },
} as const;

/** What the last change of the question made of the entry points, in sentences; none where nothing was taken away or supposed. */
export function changeSaid(
  { question, change }: Answer,
  isActor: (id: string) => boolean,
  language: Language,
): readonly Said[] {
  if (change === null) return [];
  const words = sets[language];
  const { groups } = entryTexts[language];
  const { before, after, left, came, changed } = change.entryPoints;
  const without = question.without.filter(isActor);
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const head = without.length > 0 ? words.without(actorsSaid(without, language)) : [words.supposed];
  const gone = left.filter((actor) => !without.includes(actor));
  return [
    said`${head}${colon}${words.instead(after, before)}.`,
    ...(left.length === 0
      ? []
      : [
          said`${words.left}${actorsSaid([...without.filter((actor) => left.includes(actor)), ...gone], language)}.`,
        ]),
    ...(came.length === 0 ? [] : [said`${words.came}${actorsSaid(came, language)}.`]),
    ...changed.map(
      (item) =>
        said`${words.moved}${actorSaid(item.actor)} (${words.from(groups[item.before].title, groups[item.after].title)}).`,
    ),
  ];
}

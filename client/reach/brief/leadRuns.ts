import { entryClasses } from '../../../model/messages/entryPoint.ts';
import { plain, type BriefContext } from './briefContext.ts';
import type { Run } from './briefDocument.ts';

/** How many of each class, but for those that are parties in conflict with the target's side. */
function counted({ answer, words }: BriefContext): string {
  const told = answer.entryPoints.filter(({ adversary, harmedOnly }) => !adversary || harmedOnly);
  const parts = entryClasses.flatMap((entryClass) => {
    const count = told.filter((entry) => entry.class === entryClass).length;
    return count === 0 ? [] : words.classes[entryClass](count);
  });
  const total = answer.entryPoints.length;
  const parties = total - told.length;
  return [
    `${words.counted(total)}${parts.length === 0 ? '' : words.colon}${parts.join(', ')}`,
    ...(parties === 0 ? [] : [words.parties(parties)]),
  ].join(words.semicolon);
}

/** The answer in a sentence or two: what is recorded, what whoever asks reaches, and what a change changed. */
export function leadRuns(context: BriefContext): Run[] {
  const { answer, words, namesOf } = context;
  const { question, entryPoints, change } = answer;
  const reached = entryPoints.filter(({ route }) => route !== null).length;
  const sentences = [
    counted(context),
    ...(question.from.length === 0
      ? []
      : [words.within(reached, namesOf(question.from), question.maxHops)]),
    ...(change === null
      ? []
      : [
          [
            words.changed(change.entryPoints.before, change.entryPoints.after),
            ...(change.entryPoints.left.length === 0
              ? []
              : [words.left(namesOf(change.entryPoints.left))]),
            ...(change.entryPoints.came.length === 0
              ? []
              : [words.came(namesOf(change.entryPoints.came))]),
          ].join(words.semicolon),
        ]),
  ];
  return [plain(`${sentences.join('. ')}.`)];
}

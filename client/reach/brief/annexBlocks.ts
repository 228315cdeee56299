import { entryClasses } from '../../../model/messages/entryPoint.ts';
import { attemptItem } from './attemptItem.ts';
import { lineItem, plain, type BriefContext } from './briefContext.ts';
import type { Block, Item } from './briefDocument.ts';
import { lostItem } from './lostItem.ts';
import { objectorItems } from './objectorItems.ts';
import { entryRuns } from './openingItem.ts';

/** Every point of access by class, parties in conflict with the target's side marked as such. */
function accessBlocks(context: BriefContext): Block[] {
  const { answer, words } = context;
  const lists = entryClasses.flatMap((entryClass): Block[] => {
    const entries = answer.entryPoints.filter((entry) => entry.class === entryClass);
    if (entries.length === 0) return [];
    const items = entries.map((entry): Item => {
      if (entry.class === 'lost') return lostItem(entry, context);
      const mark = entry.harmedOnly ? words.harmed : words.party;
      const more = entry.adversary ? [[{ text: mark, as: 'strong' as const }]] : [];
      return { runs: entryRuns(entry, context, true), more };
    });
    return [
      {
        kind: 'paragraph',
        runs: [{ text: words.classes[entryClass](entries.length), as: 'strong' }],
      },
      { kind: 'list', ordered: false, items },
    ];
  });
  return [
    { kind: 'heading', text: words.annex },
    ...(lists.length === 0
      ? [{ kind: 'paragraph' as const, runs: [plain(words.counted(0))] }]
      : lists),
  ];
}

/** A heading with all of its items; nothing where there are none. */
const listed = (text: string, items: readonly Item[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text },
        { kind: 'list', ordered: false, items },
      ];

/** All that a brief may have to cut: points of access, objectors, attempts, and what is not known. */
export function annexBlocks(context: BriefContext): Block[] {
  const { answer, words, language } = context;
  return [
    ...accessBlocks(context),
    ...listed(words.objectors, objectorItems(context, answer.objectors.length)),
    ...listed(
      words.tried,
      answer.attempts.map((attempt) => attemptItem(attempt, context)),
    ),
    ...listed(
      words.unknown,
      answer.unknowns.map(({ text }) => lineItem(text[language])),
    ),
  ];
}

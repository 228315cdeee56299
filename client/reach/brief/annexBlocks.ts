import { entryClasses } from '../../../model/messages/entryPoint.ts';
import { plain, type BriefContext } from './briefContext.ts';
import type { Block, Item } from './briefDocument.ts';
import { lostItem } from './lostItem.ts';
import { entryRuns } from './openingItem.ts';

/** Every point of access by class, parties in conflict with the target's side marked as such. */
export function annexBlocks(context: BriefContext): Block[] {
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

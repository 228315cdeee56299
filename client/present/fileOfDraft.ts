import { decodeEvidence, encodeEvidence } from '../../model/evidence.ts';
import { foldedWords } from '../../model/folding.ts';
import type { Draft } from './draft.ts';

/** An id from a title: lower-case letters and digits, joined by hyphens. */
const idOf = (title: string): string =>
  foldedWords(title)
    .join('-')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'story';

/**
 * A draft as a file for the folder `stories` of a dataset (docs/dataset-format.md). It says restricted until somebody has
 * decided that it is public.
 */
export function fileOfDraft({ title, scenes }: Draft): {
  readonly name: string;
  readonly text: string;
} {
  const id = idOf(title.en);
  const story = {
    id,
    title,
    summary: title,
    handling: 'restricted',
    scenes: scenes.map(({ notes, evidence, ...scene }) => ({
      ...scene,
      ...(notes.en === '' && notes.fr === '' ? {} : { notes }),
      evidence: evidence
        .split(';')
        .flatMap((item) => decodeEvidence(item.trim()) ?? [])
        .map(encodeEvidence),
    })),
  };
  return { name: `${id}.json`, text: `${JSON.stringify(story, null, 2)}\n` };
}

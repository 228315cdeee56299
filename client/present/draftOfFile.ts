import { z } from 'zod';
import { textMessage } from '../../model/messages/text.ts';
import { unsaid, type Draft, type DraftScene } from './draft.ts';
import { freeId } from './freeId.ts';

/** What `fileOfDraft` writes. */
const storyFile = z.object({
  title: textMessage,
  scenes: z.array(
    z.object({
      id: z.string(),
      title: textMessage,
      text: textMessage,
      notes: textMessage.default(unsaid),
      view: z.string(),
      actors: z.array(z.string()).default([]),
      relations: z.array(z.string()).default([]),
      evidence: z.array(z.string()).default([]),
    }),
  ),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A draft with one more scene at its end, which keeps its id unless another has it. */
function withScene(draft: Draft, scene: DraftScene): Draft {
  const isTaken = draft.scenes.some(({ id }) => id === scene.id);
  const id = isTaken ? freeId(draft) : scene.id;
  return { ...draft, scenes: [...draft.scenes, { ...scene, id }] };
}

/**
 * The draft with the scenes of a downloaded story behind its own; its title is the file's where it had none.
 * @returns null where the file is no such story
 */
export function draftOfFile(text: string, draft: Draft): Draft | null {
  const file = storyFile.safeParse(parsed(text)).data;
  if (file === undefined) return null;
  const hasTitle = draft.title.en !== '' || draft.title.fr !== '';
  return file.scenes.reduce(
    (whole: Draft, { evidence, ...scene }) =>
      withScene(whole, { ...scene, evidence: evidence.join('; ') }),
    { ...draft, title: hasTitle ? draft.title : file.title },
  );
}

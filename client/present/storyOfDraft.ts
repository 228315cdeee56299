import { decodeEvidence } from '../../model/evidence.ts';
import type { StoryMessage } from '../../model/messages/story.ts';
import { unsaid, type Draft } from './draft.ts';
import { draftId } from './draftId.ts';

/** A draft as a story, to be tried out. */
export const storyOfDraft = ({ title, scenes }: Draft): StoryMessage => ({
  id: draftId,
  title,
  summary: unsaid,
  handling: 'restricted',
  scenes: scenes.map((scene) => ({
    ...scene,
    handling: 'restricted',
    evidence: scene.evidence.split(';').flatMap((item) => decodeEvidence(item.trim()) ?? []),
  })),
});

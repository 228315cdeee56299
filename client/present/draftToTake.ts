import { decodeEvidence } from '../../model/evidence.ts';
import type { SnapshotMessage } from '../../model/messages/snapshot.ts';
import type { StoryMessage } from '../../model/messages/story.ts';
import { idOfItem, sceneParameters, sceneSettings } from '../../model/sceneView.ts';
import type { Wording } from '../../model/wording.ts';
import { unsaid, type Draft, type DraftScene } from './draft.ts';

/** By which a file knows the story of whoever made it. */
const takenId = 'story-of-the-presenter';

/** What of a view names nothing that is a row. */
const nameless = new Set(['choice', 'date', 'window', 'look', 'camps']);

/** The language that is written stands for one that is not. */
const inBoth = ({ en, fr }: Wording): Wording => ({ en: en || fr, fr: fr || en });

function evidenceOf({ evidence }: DraftScene) {
  return evidence.split(';').flatMap((item) => decodeEvidence(item.trim()) ?? []);
}

/** Ids of all rows that a scene names. */
const namedIn = (scene: DraftScene): string[] => [
  ...scene.actors,
  ...scene.relations,
  ...evidenceOf(scene).map(({ source }) => source),
  ...sceneSettings(scene.view).flatMap(({ parameter, items }) =>
    nameless.has(sceneParameters[parameter] ?? 'choice') ? [] : items.map(idOfItem),
  ),
];

/** A draft as a file takes it along. */
export interface TakenDraft {
  /** Null where no scene is left. */
  readonly story: StoryMessage | null;
  /** Numbers, from 1, of scenes that stay behind: they name what the file does not hold. */
  readonly left: readonly number[];
}

/** A draft as a story of a file; a scene that names what the file does not hold would give its id away, and stays behind. */
export function draftToTake(draft: Draft, snapshot: SnapshotMessage): TakenDraft {
  const isPublic = new Map(
    [...snapshot.nodes, ...snapshot.relationships].map(({ properties }) => [
      String(properties['id'] ?? ''),
      properties['public'] === true,
    ]),
  );
  const isHeld = (scene: DraftScene): boolean => namedIn(scene).every((id) => isPublic.has(id));
  const scenes = draft.scenes.filter(isHeld).map((scene): StoryMessage['scenes'][number] => ({
    ...scene,
    title: inBoth(scene.title),
    text: inBoth(scene.text),
    evidence: evidenceOf(scene),
    handling: namedIn(scene).every((id) => isPublic.get(id)) ? 'public' : 'restricted',
  }));
  return {
    story:
      scenes.length === 0
        ? null
        : {
            id: takenId,
            title: inBoth(draft.title),
            summary: unsaid,
            handling: scenes.some(({ handling }) => handling === 'public')
              ? 'public'
              : 'restricted',
            scenes,
          },
    left: draft.scenes.flatMap((scene, at) => (isHeld(scene) ? [] : [at + 1])),
  };
}

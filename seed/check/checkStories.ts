import { sceneSettings } from '../../model/sceneView.ts';
import type { Day } from '../../model/partialDate.ts';
import type { DataProblem } from '../read/dataProblem.ts';
import type { ReadStory } from '../read/readStories.ts';
import type { SceneFile } from '../read/storyFile.ts';
import type { Reading } from '../read/tables.ts';
import { DatasetIndex } from './datasetIndex.ts';
import { checkSceneTime } from './checkSceneTime.ts';
import { checkSetting } from './checkSetting.ts';
import { checkSceneId } from './checkSceneId.ts';
import { locatorFault } from './locatorFault.ts';
import type { SceneContext } from './sceneContext.ts';

function checkEvidence({ evidence }: SceneFile, context: SceneContext): void {
  for (const item of evidence) {
    checkSceneId('evidence', 'sources', item.source, context);
    const fault = locatorFault(item, context.index);
    if (fault !== null) context.say('evidence', fault.kind, fault.rule, fault.remedy);
  }
}

function checkScene(scene: SceneFile, context: SceneContext): void {
  for (const id of scene.actors) checkSceneId('actors', 'actors', id, context);
  for (const id of scene.relations) checkSceneId('relations', 'relations', id, context);
  const settings = sceneSettings(scene.view);
  for (const setting of settings) checkSetting(setting, context);
  checkEvidence(scene, context);
  checkSceneTime(scene, settings, context);
  const hidden = settings.find(({ parameter }) => parameter === 'hidden')?.items ?? [];
  for (const id of scene.actors)
    if (hidden.includes(id))
      context.say('view', 'story', `hides ${id}, whom the scene is about`, 'Take one of them out.');
}

/** Everything wrong with the stories of a dataset, each with its file and scene. */
export function checkStories(
  stories: readonly ReadStory[],
  reading: Reading,
  dataUntil: Day,
): DataProblem[] {
  const problems: DataProblem[] = [];
  const index = new DatasetIndex(reading);
  const firstFile = new Map<string, string>();
  for (const { file, story } of stories) {
    const add = (column: string, kind: DataProblem['kind'], rule: string, remedy: string): void => {
      problems.push({ kind, file, line: null, column, rule, remedy });
    };
    const other = firstFile.get(story.id);
    if (other !== undefined)
      add('id', 'idTaken', `the id “${story.id}” is that of ${other} too`, 'Give one another id.');
    firstFile.set(story.id, file);
    const told = new Set<string>();
    for (const scene of story.scenes) {
      const say: SceneContext['say'] = (part, ...rest) =>
        add(`scene ${scene.id}, ${part}`, ...rest);
      if (told.has(scene.id))
        say('id', 'idTaken', 'another scene of the story has the same id', 'Give it another.');
      told.add(scene.id);
      checkScene(scene, { index, dataUntil, say });
    }
  }
  return problems;
}

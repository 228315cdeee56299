import type { SceneMessage, StoryMessage } from '../../model/messages/story.ts';
import { idOfItem, sceneParameters, sceneSettings } from '../../model/sceneView.ts';
import type { FileName } from '../read/columns.ts';
import type { SceneFile, StoryFile } from '../read/storyFile.ts';
import { cellOf, type Row, type Tables } from '../read/tables.ts';

const silent = { en: '', fr: '' };

/** Everything of the tables that a scene names, by file. */
function namedIn(scene: SceneFile): readonly (readonly [FileName, string])[] {
  const inView = sceneSettings(scene.view).flatMap(({ parameter, items }) => {
    const what = sceneParameters[parameter];
    if (what === 'moved') return items.map((item) => ['actors', idOfItem(item)] as const);
    if (what === undefined || what === 'choice') return [];
    if (what === 'date' || what === 'window' || what === 'look') return [];
    return items.map((item) => [what, item] as const);
  });
  return [
    ...inView,
    ...scene.actors.map((id) => ['actors', id] as const),
    ...scene.relations.map((id) => ['relations', id] as const),
    ...scene.evidence.map(({ source }) => ['sources', source] as const),
  ];
}

/** The stories as the API answers them: a scene that refers to anything restricted is restricted itself. */
function storiesOf(
  stories: readonly StoryFile[],
  tables: Tables,
  isPublic: (row: Row) => boolean,
): StoryMessage[] {
  const hidden = new Map<FileName, ReadonlySet<string>>();
  const restrictedIn = (file: FileName): ReadonlySet<string> => {
    const ids =
      hidden.get(file) ??
      new Set(tables[file].filter((row) => !isPublic(row)).map((row) => cellOf(row, 'id')));
    hidden.set(file, ids);
    return ids;
  };
  return stories.map((story) => {
    const handlingOf = (scene: SceneFile): SceneMessage['handling'] => {
      const isHidden =
        story.handling === 'restricted' ||
        scene.handling === 'restricted' ||
        namedIn(scene).some(([file, id]) => restrictedIn(file).has(id));
      return isHidden ? 'restricted' : 'public';
    };
    return {
      ...story,
      scenes: story.scenes.map((scene) => ({
        ...scene,
        notes: scene.notes ?? silent,
        handling: handlingOf(scene),
      })),
    };
  });
}

/** What is left of a story when everything restricted is taken away; null where nothing is. */
function publicPart(story: StoryMessage): StoryMessage | null {
  const scenes = story.scenes.filter(({ handling }) => handling === 'public');
  return story.handling === 'restricted' || scenes.length === 0 ? null : { ...story, scenes };
}

/**
 * Stories as the record of the dataset holds them: as JSON, since Neo4j stores no lists of maps, and twice, so that what is
 * public need not be told from what is not each time that somebody asks.
 */
export function storedStories(
  stories: readonly StoryFile[],
  tables: Tables,
  isPublic: (row: Row) => boolean,
): { readonly stories: string[]; readonly publicStories: string[] } {
  const all = storiesOf(stories, tables, isPublic);
  return {
    stories: all.map((story) => JSON.stringify(story)),
    publicStories: all.flatMap((story) => {
      const part = publicPart(story);
      return part === null ? [] : [JSON.stringify(part)];
    }),
  };
}

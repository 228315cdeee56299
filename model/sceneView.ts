/** What the items of a parameter of a scene's view name, or how they are read. */
export type SceneParameter =
  | 'actors'
  | 'relations'
  | 'camps'
  | 'events'
  | 'places'
  | 'sources'
  | 'date'
  | 'window'
  /** `actor~120~-40`. */
  | 'moved'
  /** `120~-40~800`. */
  | 'look'
  /** A choice or a filter, which names nothing of the dataset. */
  | 'choice';

/**
 * The parameters of the address that a scene may set, by name. They are those of the map (`client/state/view.ts`): a scene is
 * a link to the map, without language and theme, which belong to the room.
 */
export const sceneParameters: Readonly<Record<string, SceneParameter>> = {
  page: 'choice',
  actor: 'actors',
  relation: 'relations',
  asOf: 'date',
  window: 'window',
  excluded: 'choice',
  category: 'choice',
  kind: 'choice',
  status: 'choice',
  certain: 'choice',
  attribute: 'choice',
  scope: 'choice',
  added: 'actors',
  only: 'actors',
  opened: 'camps',
  layout: 'choice',
  center: 'actors',
  events: 'choice',
  isolated: 'choice',
  moved: 'moved',
  look: 'look',
  hidden: 'actors',
  lit: 'relations',
};

/** A parameter of a view with its items. */
export interface SceneSetting {
  readonly parameter: string;
  readonly items: readonly string[];
}

/** The settings of a view, which is a query string with or without its question mark. */
export const sceneSettings = (view: string): SceneSetting[] =>
  [...new URLSearchParams(view)].map(([parameter, value]) => ({
    parameter,
    items: value.split(',').filter((item) => item !== ''),
  }));

/** The id in an item: of a place on the sheet, the actor who stands there. */
export const idOfItem = (item: string): string => item.split('~')[0] ?? '';

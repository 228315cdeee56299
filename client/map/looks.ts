import type { Category } from '../../model/categories.ts';
import { isRelationType, relationTypeRow, type RelationType } from '../../model/relationTypes.ts';
import { channelTable, type Channel } from '../../model/statuses.ts';
import type { HeadName, MarkName } from './signParts.ts';

/**
 * The one table of looks: how a relation is drawn, from which the map at rest, the lines in focus, the legend and the
 * drawings of routes take it. Shapes are in `signParts`, colors, widths and dashes in the design tokens. Each sign says one
 * thing: the double triangle who is above, the single one a direction, the bar a fight, the chevrons for and against, dots
 * that a claim is refuted, a hollow line that the dates leave open whether it holds.
 */
export interface LineLook {
  /** What stands where the line meets its source and its target. */
  readonly source: HeadName | null;
  readonly target: HeadName | null;
  /** What stands on its middle, where there is room. */
  readonly mark: MarkName | null;
  /** Strokes across the line. */
  readonly ticks: boolean;
}

type Stance = 'for' | 'against' | 'neither';

/** Where a position leans. A test holds that each type of the category is here. */
const stances: Readonly<Partial<Record<RelationType, Stance>>> = {
  FAVORS_DIALOGUE_WITH: 'for',
  SUPPORTS: 'for',
  REVERES: 'for',
  OPPOSES_DIALOGUE_WITH: 'against',
  DISTRUSTS: 'against',
  CRITICIZED: 'against',
  DISTANCED_ITSELF_FROM: 'against',
  URGED: 'neither',
};

const plain: LineLook = { source: null, target: null, mark: null, ticks: false };

const stanceLooks: Readonly<Record<Stance, LineLook>> = {
  for: { ...plain, target: 'for', mark: 'plus' },
  against: { ...plain, target: 'against', mark: 'minus' },
  neither: { ...plain, target: 'arrow' },
};

/** What a category looks like with a direction and without one, where its type says nothing more. */
const categoryLooks: Readonly<
  Record<Category, { readonly directed: LineLook; readonly symmetric: LineLook }>
> = {
  allegiance: { directed: { ...plain, target: 'arrow' }, symmetric: plain },
  mediation: { directed: { ...plain, target: 'arrow' }, symmetric: plain },
  conflict: {
    directed: { ...plain, target: 'bar', ticks: true },
    symmetric: { ...plain, source: 'bar', target: 'bar', ticks: true },
  },
  affiliation: { directed: plain, symmetric: plain },
  position: { directed: stanceLooks.for, symmetric: plain },
};

/** What of a relation its line depends on. */
export interface Drawable {
  readonly type: RelationType;
  readonly category: Category;
  readonly symmetric: boolean;
}

function lookOfType(type: RelationType): LineLook {
  const { category, symmetric, superior } = relationTypeRow(type);
  const look = categoryLooks[category][symmetric ? 'symmetric' : 'directed'];
  const stance = stances[type];
  if (stance !== undefined) return stanceLooks[stance];
  if (superior === null) return look;
  return { ...look, source: null, target: null, [superior]: 'authority' };
}

const looks = new Map<RelationType, LineLook>();

/** How the line of a relation looks; of a type that the table does not know, as its category does. */
export function lineLook({ type, category, symmetric }: Drawable): LineLook {
  if (!isRelationType(type)) return categoryLooks[category][symmetric ? 'symmetric' : 'directed'];
  const look = looks.get(type) ?? lookOfType(type);
  looks.set(type, look);
  return look;
}

/** How a category looks as a whole, in a legend. */
export const categoryLook = (category: Category): LineLook => categoryLooks[category].directed;

/** A ghost: what the dates leave open on the day shown. */
export const ghost = {
  /** Its strength beside that of a line that holds. */
  strength: 0.5,
  /** The share of its width that is hollow where it is drawn in full. */
  hollow: 0.5,
} as const;

/** A channel that cannot be used is written in the color of conflict, whatever its line. */
export const isLostChannel = (channel: Channel): boolean => !channelTable[channel].walkable;

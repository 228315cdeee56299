import type { Category } from '../../../model/categories.ts';
import type { EntryClass } from '../../../model/messages/entryPoint.ts';

/** An entry point as far as its drawing needs it. */
export interface SceneEntry {
  readonly actor: string;
  readonly class: EntryClass;
  /** Its name in lines. */
  readonly label: readonly string[];
  /** State and last record, or through whom; null where nothing is said. */
  readonly note: string | null;
  readonly category: Category;
  /** Who stands inside, and on to the target. */
  readonly inside: readonly string[];
  /** Who asks, where a way from there is recorded. */
  readonly source: string | null;
  /** How many stand between who asks and the entry point. */
  readonly between: number;
}

/** The edge of the region on which entry points stand: what opens something at the left, the rest at the right. */
export type Edge = 'left' | 'right';

/** Entry points of one class on one edge, with what is written above them and how many are left to the list. */
export interface SceneGroup {
  readonly class: EntryClass;
  readonly edge: Edge;
  readonly title: string;
  readonly entries: readonly SceneEntry[];
  readonly more: string | null;
}

export interface SceneActor {
  readonly actor: string;
  readonly label: readonly string[];
}

/** What is drawn: the side of a target, who has access to it, and who asks. */
export interface SideScene {
  readonly title: string;
  readonly groups: readonly SceneGroup[];
  /** Who stands inside on the way of an entry point, the targets among them. */
  readonly inside: readonly SceneActor[];
  readonly targets: readonly string[];
  /** The categories of the ways inside, by `hopKey`. */
  readonly hops: ReadonlyMap<string, Category>;
  readonly sources: readonly SceneActor[];
}

export const hopKey = (from: string, to: string): string => `${from} ${to}`;

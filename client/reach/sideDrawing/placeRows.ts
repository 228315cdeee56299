import type { SceneEntry, SceneGroup } from './sideScene.ts';
import { sideSizes as sizes } from './sideSizes.ts';

export interface PlacedEntry {
  readonly entry: SceneEntry;
  /** Its place on the edge. */
  readonly y: number;
  /** The baseline of the first line of its label. */
  readonly labelY: number;
}

interface PlacedText {
  readonly text: string;
  readonly y: number;
}

export interface PlacedRows {
  readonly entries: readonly PlacedEntry[];
  readonly headings: readonly PlacedText[];
  /** What is left to the list. */
  readonly more: readonly PlacedText[];
  readonly bottom: number;
}

/** Height of a label with its note. */
const labelHeight = ({ label, note }: SceneEntry): number =>
  label.length * sizes.line + (note === null ? 0 : sizes.noteLine);

/** A row: its label beside the sign, or above the line that comes from who asks. */
function placeEntry(entry: SceneEntry, top: number): PlacedEntry & { bottom: number } {
  const height = labelHeight(entry);
  const led = entry.source !== null;
  const row = led ? height + sizes.radius + sizes.gap : Math.max(height, 2 * sizes.radius);
  const y = led ? top + height + sizes.gap : top + row / 2;
  const labelTop = led ? top : y - height / 2;
  return {
    entry,
    y,
    labelY: labelTop + sizes.line - sizes.descent,
    bottom: Math.max(top + row, y + sizes.radius) + sizes.gap,
  };
}

/** The entry points of one edge from top to bottom, by class, each in a row of its own. */
export function placeRows(groups: readonly SceneGroup[], top: number): PlacedRows {
  const entries: PlacedEntry[] = [];
  const headings: PlacedText[] = [];
  const more: PlacedText[] = [];
  let y = top;
  for (const group of groups) {
    headings.push({ text: group.title, y: y + sizes.line });
    y += sizes.heading;
    for (const entry of group.entries) {
      const { bottom, ...placed } = placeEntry(entry, y);
      entries.push(placed);
      y = bottom;
    }
    if (group.more !== null) {
      more.push({ text: group.more, y: y + sizes.line - sizes.descent });
      y += sizes.line + sizes.gap;
    }
    y += sizes.gap;
  }
  return { entries, headings, more, bottom: y };
}

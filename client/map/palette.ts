import { categories, type Category } from '../../model/categories.ts';
import { statuses, type Status } from '../../model/statuses.ts';
import { tintNames, type TintName } from './tints.ts';

/** What the canvas takes from the design tokens; read anew when the theme changes. */
export interface Palette {
  readonly sheet: string;
  readonly land: string;
  readonly contour: string;
  readonly ink: string;
  readonly dimInk: string;
  readonly node: string;
  readonly select: string;
  readonly font: string;
  readonly scale: number;
  readonly halo: number;
  readonly dimEdge: number;
  readonly dimNode: number;
  readonly restWidth: number;
  readonly focusWidth: number;
  readonly category: Readonly<
    Record<Category, { readonly color: string; readonly weight: number }>
  >;
  readonly tint: Readonly<Record<TintName, string>>;
  readonly opacity: Readonly<Record<Status, number>>;
  readonly dash: Readonly<Record<Status, readonly number[]>>;
}

const record = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

/** Reads the tokens in force for an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  return paletteFrom((name) => style.getPropertyValue(name).trim());
}

/** A palette from design tokens. @param text the value of a token by its name, with its dashes */
export function paletteFrom(text: (name: string) => string): Palette {
  const color = (name: string): string => sixDigits(text(name));
  const number = (name: string): number => Number.parseFloat(text(name));
  const dash = (name: string): number[] =>
    text(name) === 'none'
      ? []
      : text(name)
          .split(/[\s,]+/)
          .map(Number);
  return {
    sheet: color('--sheet'),
    land: color('--land'),
    contour: color('--contour'),
    ink: color('--ink'),
    dimInk: color('--ink-3'),
    node: color('--node'),
    select: color('--select'),
    font: text('--font'),
    scale: number('--scale') || 1,
    halo: number('--halo'),
    dimEdge: number('--dim-edge'),
    dimNode: number('--dim-node'),
    restWidth: number('--edge-rest'),
    focusWidth: number('--edge-focus'),
    category: record(categories, (category) => ({
      color: color(`--${category}`),
      weight: number(`--${category}-weight`),
    })),
    tint: record(tintNames, (name) => color(`--measure-${name}`)),
    opacity: record(statuses, (status) => number(`--status-${status}`)),
    dash: record(statuses, (status) => dash(`--dash-${status}`)),
  };
}

/** A hex color in six digits; the build shortens #ffffff to #fff. */
export const sixDigits = (color: string): string =>
  /^#[0-9a-f]{3}$/i.test(color) ? color.replace(/[0-9a-f]/gi, '$&$&') : color;

const channelsOf = (color: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/**
 * A hex color laid over the sheet with an opacity, as an opaque color: Sigma blends as if colors were premultiplied, so a
 * translucent one would shine instead of fading.
 */
export function faded(color: string, sheet: string, opacity: number): string {
  const below = channelsOf(sheet);
  const mixed = channelsOf(color).map((channel, index) =>
    Math.round(channel * opacity + (below[index] ?? 0) * (1 - opacity)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

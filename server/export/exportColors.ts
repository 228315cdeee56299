import type { Category } from '../../model/categories.ts';

/** The colors of the light map, as its design tokens have them; a test holds the two together. */
export const categoryColors: Readonly<Record<Category, string>> = {
  allegiance: '#343f9e',
  mediation: '#1b8c88',
  conflict: '#b22a08',
  affiliation: '#6a5f58',
  position: '#a97f0c',
};
export const actorColor = '#2a2f37';

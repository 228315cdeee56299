/**
 * What a sign can be colored by while a measure is shown: five steps from little to much, groups, and who has no value. The
 * colors are design tokens; the legend shows the same.
 */
export const tintNames = [
  'step-1',
  'step-2',
  'step-3',
  'step-4',
  'step-5',
  'group-1',
  'group-2',
  'group-3',
  'group-4',
  'group-5',
  'group-6',
  'group-7',
  'group-other',
  'unmeasured',
] as const;
export type TintName = (typeof tintNames)[number];

/** From little to much. */
export const stepTints = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const;
/** Of groups that have a color of their own. */
export const groupTints = [
  'group-1',
  'group-2',
  'group-3',
  'group-4',
  'group-5',
  'group-6',
  'group-7',
] as const;

/**
 * What a sign can be colored by while a measure is shown: five steps from little to much, groups, and who has no value. The
 * colors are design tokens; the legend shows the same.
 */
export const tintNames = [...stepTints, ...groupTints, 'group-other', 'unmeasured'] as const;
export type TintName = (typeof tintNames)[number];

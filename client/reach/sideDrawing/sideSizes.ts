/** Sizes of the drawing of a side in its own pixels, at which its text is 12.5. */
export const sideSizes = {
  radius: 14,
  line: 15,
  noteLine: 13,
  descent: 3,
  gap: 5,
  heading: 24,
  /** Mean width of a letter of a name, a little more than it is. */
  letter: 6.7,
  noteLetter: 5.7,
  /** Around the drawing, and inside the region above its first sign. */
  margin: 10,
  regionTop: 44,
  /** From a sign to the text that names it. */
  besideSign: 22,
  /** Between two columns inside the region, and from the edge to the first. */
  column: 140,
  firstColumn: 112,
  lastColumn: 112,
  /** A line runs level so far on both sides of a sign, so that it does not cross the name below it. */
  lead: 40,
  /** And so far from the edge, where a lost way is cut. */
  edgeLead: 36,
  /** Room for who asks, to the left of all. */
  sources: 146,
  sourceX: 62,
  /** Room that a line takes where it passes a column. */
  pass: 9,
} as const;

/**
 * What the map is drawn with: the 2D context of a canvas, or of a file of vectors. Paths come from `pathOf` and `makePath`,
 * which remember what they are made of.
 */
export interface Pen {
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  letterSpacing: string;
  direction: CanvasDirection;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  rotate(angle: number): void;
  scale(x: number, y: number): void;
  setLineDash(dash: number[]): void;
  fill(path: Path2D, rule?: CanvasFillRule): void;
  stroke(path: Path2D): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}

const dataOf = new WeakMap<Path2D, string>();
const kept = new Map<string, Path2D>();

/** A path of SVG path data. */
export function makePath(data: string): Path2D {
  const path = new Path2D(data);
  dataOf.set(path, data);
  return path;
}

/** The path of some path data that is drawn again and again, parsed once. */
export function pathOf(data: string): Path2D {
  const known = kept.get(data);
  if (known !== undefined) return known;
  const path = makePath(data);
  kept.set(data, path);
  return path;
}

/** Path data of a circle. */
export const circle = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0${-2 * radius} 0z`;

/**
 * The data from which a path was made.
 * @throws Error for a path made otherwise
 */
export function pathData(path: Path2D): string {
  const data = dataOf.get(path);
  if (data === undefined) throw new Error('A path has to be made by makePath or pathOf.');
  return data;
}

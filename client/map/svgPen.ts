import { pathData, type Pen } from './pen.ts';

/** A transformation as SVG's matrix(a b c d e f). */
type Matrix = readonly [number, number, number, number, number, number];

interface State {
  fillStyle: Pen['fillStyle'];
  strokeStyle: Pen['strokeStyle'];
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  letterSpacing: string;
  direction: CanvasDirection;
  dash: readonly number[];
  matrix: Matrix;
}

const anchors: Readonly<Record<CanvasTextAlign, 'start' | 'middle' | 'end'>> = {
  left: 'start',
  start: 'start',
  center: 'middle',
  right: 'end',
  end: 'end',
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** A text inside an element or an attribute. */
export const escapedXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const short = (value: number): string => String(Math.round(value * 1000) / 1000);

/** An attribute, or nothing where it is as usual. */
const attribute = (name: string, value: string | number, usual?: string | number): string =>
  value === usual ? '' : ` ${name}="${escapedXml(String(value))}"`;

/** `600 13px 'Source Sans 3', …` in its parts. */
function fontOf(font: string): { weight: string; size: number; family: string } {
  const [, weight = '400', size = '10', family = 'sans-serif'] =
    /^(\d+)\s+([\d.]+)px\s+(.*)$/s.exec(font) ?? [];
  return { weight, size: Number(size), family: family.replaceAll(/\s+/g, ' ') };
}

/** On which texts are measured: a canvas of a browser, or of a library that has what this needs of one. */
export interface Ruler {
  font: string;
  letterSpacing: string;
  textBaseline: CanvasTextBaseline;
  measureText(text: string): { readonly width: number; readonly actualBoundingBoxAscent: number };
}

/** Draws into SVG what would be drawn on a canvas, so that both come from the same code. */
export class SvgPen implements Pen {
  readonly #ruler: Ruler;
  readonly #elements: string[] = [];
  readonly #saved: State[] = [];
  #state: State = {
    fillStyle: '#000000',
    strokeStyle: '#000000',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    font: '400 10px sans-serif',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    letterSpacing: '0px',
    direction: 'ltr',
    dash: [],
    matrix: [1, 0, 0, 1, 0, 0],
  };

  /** @param ruler a canvas on which texts are measured */
  constructor(ruler: Ruler) {
    this.#ruler = ruler;
  }

  /** All that was drawn, as elements of SVG. */
  get elements(): string {
    return this.#elements.join('\n');
  }

  get fillStyle() {
    return this.#state.fillStyle;
  }
  set fillStyle(style) {
    this.#state.fillStyle = style;
  }
  get strokeStyle() {
    return this.#state.strokeStyle;
  }
  set strokeStyle(style) {
    this.#state.strokeStyle = style;
  }
  get lineWidth() {
    return this.#state.lineWidth;
  }
  set lineWidth(width) {
    this.#state.lineWidth = width;
  }
  get lineCap() {
    return this.#state.lineCap;
  }
  set lineCap(cap) {
    this.#state.lineCap = cap;
  }
  get lineJoin() {
    return this.#state.lineJoin;
  }
  set lineJoin(join) {
    this.#state.lineJoin = join;
  }
  get font() {
    return this.#state.font;
  }
  set font(font) {
    this.#state.font = font;
  }
  get textAlign() {
    return this.#state.textAlign;
  }
  set textAlign(align) {
    this.#state.textAlign = align;
  }
  get textBaseline() {
    return this.#state.textBaseline;
  }
  set textBaseline(baseline) {
    this.#state.textBaseline = baseline;
  }
  get letterSpacing() {
    return this.#state.letterSpacing;
  }
  set letterSpacing(spacing) {
    this.#state.letterSpacing = spacing;
  }
  get direction() {
    return this.#state.direction;
  }
  set direction(direction) {
    this.#state.direction = direction;
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  #transform([a, b, c, d, e, f]: Matrix): void {
    const [A, B, C, D, E, F] = this.#state.matrix;
    this.#state.matrix = [
      A * a + C * b,
      B * a + D * b,
      A * c + C * d,
      B * c + D * d,
      A * e + C * f + E,
      B * e + D * f + F,
    ];
  }

  translate(x: number, y: number): void {
    this.#transform([1, 0, 0, 1, x, y]);
  }

  rotate(angle: number): void {
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    this.#transform([cosine, sine, -sine, cosine, 0, 0]);
  }

  scale(x: number, y: number): void {
    this.#transform([x, 0, 0, y, 0, 0]);
  }

  setLineDash(dash: number[]): void {
    this.#state.dash = dash;
  }

  get #place(): string {
    return attribute(
      'transform',
      `matrix(${this.#state.matrix.map(short).join(' ')})`,
      'matrix(1 0 0 1 0 0)',
    );
  }

  get #outline(): string {
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash } = this.#state;
    return [
      attribute('stroke', String(strokeStyle)),
      attribute('stroke-width', short(lineWidth), '1'),
      attribute('stroke-linecap', lineCap, 'butt'),
      attribute('stroke-linejoin', lineJoin, 'miter'),
      attribute('stroke-dasharray', dash.join(' '), ''),
    ].join('');
  }

  fill(path: Path2D, rule: CanvasFillRule = 'nonzero'): void {
    const ruled = attribute('fill-rule', rule, 'nonzero');
    this.#elements.push(
      `<path d="${pathData(path)}" fill="${String(this.#state.fillStyle)}"${ruled}${this.#place}/>`,
    );
  }

  stroke(path: Path2D): void {
    this.#elements.push(`<path d="${pathData(path)}" fill="none"${this.#outline}${this.#place}/>`);
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, attribute('fill', String(this.#state.fillStyle)));
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, ` fill="none"${this.#outline}`);
  }

  /** How far below a place the baseline lies, as a canvas would have it. */
  #baseline(): number {
    const ascentOn = (baseline: CanvasTextBaseline): number => {
      this.#ruler.textBaseline = baseline;
      return this.#ruler.measureText('H').actualBoundingBoxAscent;
    };
    this.#ruler.font = this.#state.font;
    return ascentOn('alphabetic') - ascentOn(this.#state.textBaseline);
  }

  #text(text: string, x: number, y: number, paint: string): void {
    const { font, textAlign, letterSpacing, direction } = this.#state;
    const { weight, size, family } = fontOf(font);
    const attributes = [
      attribute('x', short(x)),
      attribute('y', short(y + this.#baseline())),
      attribute('font-family', family),
      attribute('font-size', short(size)),
      attribute('font-weight', weight, '400'),
      attribute('text-anchor', anchors[textAlign], 'start'),
      attribute('letter-spacing', letterSpacing, '0px'),
      attribute('direction', direction, 'ltr'),
    ];
    this.#elements.push(
      `<text${attributes.join('')}${paint}${this.#place}>${escapedXml(text)}</text>`,
    );
  }

  measureText(text: string): { readonly width: number } {
    this.#ruler.font = this.#state.font;
    this.#ruler.letterSpacing = this.#state.letterSpacing;
    const { width } = this.#ruler.measureText(text);
    this.#ruler.letterSpacing = '0px';
    return { width };
  }
}

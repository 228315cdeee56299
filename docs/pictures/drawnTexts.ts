import type { Page } from 'playwright-core';

/** A text that stands on the map: its box in pixels of the page. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Watched {
  drawnTexts: () => DrawnText[];
}

/** Has every canvas of a page remember the texts that stand on it: what a picture says cannot be asked of a canvas. */
export async function watchTexts(page: Page): Promise<void> {
  // What runs TypeScript here marks functions with their names, by a function that the page has not.
  await page.addInitScript('globalThis.__name = (marked) => marked');
  await page.addInitScript(() => {
    type Canvas = HTMLCanvasElement;
    const drawn = new Map<Canvas, DrawnText[]>();
    const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function clear(...box) {
      drawn.delete(this.canvas);
      clearRect.apply(this, box);
    };
    CanvasRenderingContext2D.prototype.fillText = function fill(text, x, y, ...most) {
      fillText.call(this, text, x, y, ...most);
      const { width } = this.measureText(text);
      const height = Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '0');
      const from = { left: 0, start: 0, center: 0.5, right: 1, end: 1 }[this.textAlign];
      const rises: Partial<Record<CanvasTextBaseline, number>> = { top: 0, middle: 0.5 };
      const rise = rises[this.textBaseline] ?? 0.8;
      const at = this.getTransform().transformPoint({ x: x - from * width, y: y - rise * height });
      const { a: times } = this.getTransform();
      const box = { left: at.x, top: at.y, right: at.x + width * times, bottom: at.y + height * times };
      drawn.set(this.canvas, [...(drawn.get(this.canvas) ?? []), { text, ...box }]);
    };
    (globalThis as unknown as Watched).drawnTexts = () =>
      [...drawn].flatMap(([canvas, texts]) => {
        if (!canvas.isConnected || canvas.width === 0) return [];
        const place = canvas.getBoundingClientRect();
        const shrink = place.width / canvas.width;
        return texts.map(({ text, left, top, right, bottom }) => ({
          text,
          left: place.left + left * shrink,
          top: place.top + top * shrink,
          right: place.left + right * shrink,
          bottom: place.top + bottom * shrink,
        }));
      });
  });
}

/** The texts that stand on the canvases of a page, once they have stood there for some frames. */
export async function drawnTexts(page: Page): Promise<DrawnText[]> {
  const handle = await page.waitForFunction(
    () =>
      new Promise<DrawnText[]>((resolve) => {
        const { drawnTexts: read } = globalThis as unknown as Watched;
        let [before, still] = ['', 0];
        const look = (): void => {
          const texts = read();
          const now = JSON.stringify(texts);
          still = now === before && texts.length > 0 ? still + 1 : 0;
          before = now;
          if (still > 12) resolve(texts);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  return handle.jsonValue();
}

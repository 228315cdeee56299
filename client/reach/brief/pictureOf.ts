/** A picture as bytes with its size in pixels of the drawing. */
export interface BriefPicture {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** What a drawing takes from style sheets and has to bear itself once it stands alone. */
const inherited = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
] as const;

/** Dots per pixel of the drawing: sharp on paper at the width of a page. */
const density = 2.5;

/** Writes the styles in force into a copy of a drawing. */
function standingAlone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll<SVGElement>('*');
  for (const [at, element] of copy.querySelectorAll<SVGElement>('*').entries()) {
    const original = originals[at];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const name of inherited) element.style.setProperty(name, style.getPropertyValue(name));
  }
  return copy;
}

/** The faces of our font as a style for a drawing that stands alone: pictures load nothing from outside themselves. */
async function ownFaces(): Promise<string> {
  const rules = [...document.styleSheets]
    .filter(({ href }) => href === null || new URL(href).origin === location.origin)
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue('font-style') !== 'italic');
  const faces = await Promise.all(
    rules.map(async (rule) => {
      const address = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (address === undefined || rule.style.getPropertyValue('font-style') === 'italic')
        return '';
      const base = rule.parentStyleSheet?.href ?? location.href;
      const bytes = await (await fetch(new URL(address, base))).arrayBuffer();
      return rule.cssText.replace(/src:[^;]+;/, `src: url(${dataAddress(bytes)});`);
    }),
  );
  return faces.join('\n');
}

const dataAddress = (bytes: ArrayBuffer): string => {
  let binary = '';
  for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
};

const loaded = (image: HTMLImageElement): Promise<void> =>
  new Promise((resolve, reject) => {
    image.onload = () => resolve();
    image.onerror = () => reject(new Error('The drawing could not be turned into a picture.'));
  });

/**
 * A drawing on the page as a PNG, with its own font and colors.
 * @throws Error where the browser cannot draw it
 */
export async function pictureOf(svg: SVGSVGElement): Promise<BriefPicture> {
  const { width, height } = svg.viewBox.baseVal;
  const copy = standingAlone(svg);
  copy.setAttribute('width', `${width * density}`);
  copy.setAttribute('height', `${height * density}`);
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await ownFaces();
  copy.prepend(style);
  const source = new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
  const address = URL.createObjectURL(source);
  try {
    const image = new Image();
    const ready = loaded(image);
    image.src = address;
    await ready;
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('The drawing could not be turned into a picture.');
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('The drawing could not be turned into a picture.');
    return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
  } finally {
    URL.revokeObjectURL(address);
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paletteFrom, type Palette } from '../../client/map/palette.ts';
import { themes, type Theme } from '../../client/state/view.ts';

const sheet = join(import.meta.dirname, '../../client/app/tokens.css');

/** The custom properties of rules for the page or for a theme, the later over the earlier. */
function tokensOf(css: string, theme: Theme): Map<string, string> {
  const tokens = new Map<string, string>();
  const rules = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*\{[\s\S]*?\n\}/g, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g);
  for (const [, selector = '', body = ''] of rules) {
    if (!selector.includes(':root') && !selector.includes(`'${theme}'`)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g))
      tokens.set(name, value.trim());
  }
  return tokens;
}

/** The themes in which a scene can be drawn. */
export const drawnThemes = themes;

/** The palette of a theme, from the same design tokens as the page reads. */
export function paletteOfTheme(theme: Theme): Palette {
  const tokens = tokensOf(readFileSync(sheet, 'utf8'), theme);
  return paletteFrom((name) => tokens.get(name) ?? '');
}

import { RE2JS } from 're2js';

/**
 * A compiled pattern for locators, or why it is none. RE2 takes time that grows with the length of the text, whatever the
 * pattern, where the expressions of JavaScript can run for ever (`a*a*a*a*b`).
 */
export type LocatorPattern =
  | { readonly is: 'pattern'; matches(locator: string): boolean }
  | { readonly is: 'fault'; readonly reason: string };

/** Longer ones have been tried for nothing but harm; a pattern for sections, pages and notes takes fifty. */
const longest = 300;

/** Compiles a pattern that a whole locator has to match. */
export function compileLocatorPattern(text: string): LocatorPattern {
  if (text.length > longest)
    return { is: 'fault', reason: `it has ${text.length} characters, and ${longest} are the most` };
  try {
    const pattern = RE2JS.compile(RE2JS.translateRegExp(text));
    const known = new Map<string, boolean>();
    return {
      is: 'pattern',
      matches(locator) {
        const before = known.get(locator);
        if (before !== undefined) return before;
        const fits = pattern.matches(locator);
        known.set(locator, fits);
        return fits;
      },
    };
  } catch (error) {
    return { is: 'fault', reason: error instanceof Error ? error.message : String(error) };
  }
}

import { nameKey } from './user.ts';

const shortest = 12;
const longest = 256;
const fewestSigns = 6;
/** Signs in a row, such as `abcdef` or `987654`, from which a password is one that others try first. */
const longestRun = 6;
/** Beginnings of what others try first. */
const common = ['password', 'motdepasse', 'passwort', 'letmein', 'iloveyou', 'welcome', 'qwerty'];
/** Rows of keys, forth and back. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'];

function hasRun(text: string): boolean {
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  let [length, step] = [1, 0];
  for (let at = 1; at < codes.length; at += 1) {
    const next = (codes[at] ?? 0) - (codes[at - 1] ?? 0);
    length = next === step && Math.abs(next) <= 1 ? length + 1 : 2;
    step = next;
    if (Math.abs(step) <= 1 && length >= longestRun) return true;
  }
  return false;
}

const alongKeys = (text: string): boolean =>
  rows
    .flatMap((row) => [row, [...row].reverse().join('')])
    .some((row) =>
      Array.from({ length: row.length - longestRun + 1 }, (_, at) =>
        row.slice(at, at + longestRun),
      ).some((part) => text.includes(part)),
    );

/**
 * What makes a password easy to guess, as a sentence that says what would be right; null where nothing does.
 *
 * @param name whose it is to be
 */
export function weaknessOf(password: string, name: string): string | null {
  const text = nameKey(password);
  const signs = [...text];
  if (signs.length < shortest)
    return `The password has ${signs.length} characters; take at least ${shortest}, such as four words that have nothing to do with each other.`;
  if (signs.length > longest)
    return `The password has ${signs.length} characters; take at most ${longest}.`;
  if (new Set(signs).size < fewestSigns)
    return `The password repeats a few characters; take at least ${fewestSigns} different ones.`;
  if (text.includes(nameKey(name)))
    return 'The password holds the name of the user; take one that does not.';
  if (common.some((word) => text.replaceAll(/[\s_.-]/g, '').includes(word)) || alongKeys(text))
    return 'The password is one that is tried first; take four words that have nothing to do with each other.';
  if (hasRun(text))
    return 'The password holds a row such as “123456” or “abcdef”; take one without.';
  return null;
}

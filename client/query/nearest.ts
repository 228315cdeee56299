import { distance } from 'fastest-levenshtein';

const mostMeant = 3;
/** Letters that a word and a name begin with together, so that one may be meant by the other. */
const sameStart = 4;

/** The names that are nearest to a word; none where all are far from it. */
export function nearest(word: string, names: readonly string[]): string[] {
  const far = Math.max(2, Math.floor(word.length / 3));
  const by = (name: string): number => {
    if (name.startsWith(word) || name.includes(`-${word}`) || name.includes(` ${word}`)) return 1;
    return name.slice(0, sameStart) === word.slice(0, sameStart) ? 2 : distance(name, word);
  };
  return names
    .map((name) => ({ name, by: by(name) }))
    .filter(({ by }) => by <= far)
    .sort((a, b) => a.by - b.by || a.name.localeCompare(b.name))
    .slice(0, mostMeant)
    .map(({ name }) => name);
}

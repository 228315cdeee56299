import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedWords } from '../../../../../model/folding.ts';
import { luceneQuery } from '../../../../../server/queries/search/luceneQuery.ts';
import { nameFit, readingsOf } from '../../../../../server/queries/search/nameFit.ts';
import { csvRows } from '../../../../fixtures/csvRows.ts';

const fit = (typed: string, name: string): number => nameFit(readingsOf(typed), readingsOf(name));

test('what a user types never becomes query syntax', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const query = luceneQuery(typed) ?? '';
      expect(query.replace(/[\p{L}\p{N}]+/gu, '')).toMatch(/^[\^*~ ]*$/);
    }),
  );
});

describe('the fit of a name', () => {
  test('falls from the same name over its beginning to a mistyped one, and ends', () => {
    const fits = ['hamadoun koufa', 'koufa hamadoun', 'koufa', 'kouf', 'kofa', 'zzz'].map((typed) =>
      fit(typed, 'Hamadoun Koufa'),
    );
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    expect(fits.at(-1)).toBe(0);
  });
  test('falls with extra words, and does not end', () => {
    expect(fit('the katiba macina', 'Katiba Macina')).toBeGreaterThan(0);
    expect(fit('the katiba macina', 'Katiba Macina')).toBeLessThan(
      fit('katiba macina', 'Katiba Macina'),
    );
  });
  test.each([
    ['Abdelkader', 'Abd el Kader Noorman'],
    ['Abd el Kader', 'Abdelkader Noorman'],
    ['icg', 'International Crisis Group'],
    ['entente', 'Conférence d’entente nationale'],
    ['A. I. Maiga', 'Abdoulaye Idrissa Maïga'],
  ])('“%s” fits “%s”', (typed, name) => expect(fit(typed, name)).toBeGreaterThan(0));
});

/** Every name of every actor of the bundled dataset, with its actor. */
const actors = csvRows('actors').map((row) => ({
  id: row['id'] ?? '',
  names: [row['name'], row['nameFr'], row['shortName'], ...(row['aliases'] ?? '').split('; ')]
    .filter((name): name is string => name !== undefined && name !== '')
    .map((name) => ({ name, readings: readingsOf(name) })),
}));
const named = actors.flatMap(({ id, names }) => names.map(({ name }) => [id, name] as const));

/** How many actors fit better than the one meant. */
function better(typed: string, id: string): number {
  const readings = readingsOf(typed);
  const fits = actors.map((actor) => ({
    id: actor.id,
    fit: Math.max(...actor.names.map((name) => nameFit(readings, name.readings))),
  }));
  const own = fits.find((item) => item.id === id)?.fit ?? 0;
  if (own === 0) return Infinity;
  return fits.filter((item) => item.fit > own + 1e-9).length;
}

describe('every name of the bundled dataset finds its actor, first or tied', () => {
  test('as it is written', () => {
    expect(named.filter(([id, name]) => better(name, id) > 0)).toEqual([]);
  });
  // As written, all of them; otherwise written, some of them, others each time.
  const some = (runs: number, isFound: (name: string, id: string) => void) =>
    fc.assert(
      fc.property(fc.constantFrom(...named), ([id, name]) => {
        isFound(name, id);
      }),
      { numRuns: runs },
    );
  test('folded', () => {
    some(150, (name, id) =>
      expect([name, better(foldedWords(name).join(' '), id)]).toEqual([name, 0]),
    );
  });
  test('without its small words', () => {
    const small = /^(of|the|in|for|as|at|is|and|to|a|de|du|des|la|le|les|et|d|l|en|au|aux)$/;
    some(150, (name, id) => {
      const words = foldedWords(name).filter((word) => !small.test(word));
      if (words.length > 0) expect([name, better(words.join(' '), id)]).toEqual([name, 0]);
    });
  });
  test('with one letter wrong, among the first three', () => {
    const long = named.filter(([, name]) => foldedWords(name).join('').length >= 4);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), ([id, name], at) => {
        const words = foldedWords(name);
        const letters = [...words.join(' ')];
        const places = letters.flatMap((letter, place) => (letter === ' ' ? [] : [place]));
        const place = places[at % places.length] ?? 0;
        const wrong = letters.with(place, letters[place] === 'x' ? 'z' : 'x').join('');
        expect(better(wrong, id), `${wrong} for ${name}`).toBeLessThan(3);
      }),
      { numRuns: 150 },
    );
  });
});

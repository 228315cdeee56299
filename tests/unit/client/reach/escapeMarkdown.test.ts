import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown, isolatedName } from '../../../../client/reach/brief/escapeMarkdown.ts';

test('names that look like Markdown or HTML stay names', () => {
  expect(escapeMarkdown('# The *Front* [x](http://a.b) <img>')).toBe(
    '\\# The \\*Front\\* \\[x\\](http://a.b) \\<img\\>',
  );
  expect(escapeMarkdown('- not a list')).toBe('\\- not a list');
  expect(escapeMarkdown('7. October')).toBe('7\\. October');
  expect(escapeMarkdown('two\n\n# lines')).toBe('two \\# lines');
  expect(escapeMarkdown('Zoë Šrámek, d’Orsel (2033)')).toBe('Zoë Šrámek, d’Orsel (2033)');
});

test('whatever the text, it stays one line without a live mark, and nothing of it is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped).not.toMatch(/[\r\n]/);
      expect(escaped).not.toMatch(/(?<!\\)(\\\\)*[*_`[\]<>|#]/);
      const kept = (one: string): string => one.replace(/[\s\u200e\u200f\u202a-\u202e]/g, '');
      expect(kept(escaped.replace(/\\(.)/gsu, '$1'))).toBe(kept(text));
    }),
  );
});

test('a name that runs from right to left keeps its direction to itself', () => {
  expect(isolatedName('ياسر')).toBe('\u2068ياسر\u2069');
  expect(isolatedName('\u2068ياسر\u2069')).toBe('\u2068ياسر\u2069');
  expect(isolatedName('Ɓooyi')).toBe('Ɓooyi');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords, readings, runsOf, searchTermsOf } from '../../../model/folding.ts';

const fold = (text: string): string => foldedWords(text).join(' ');

test.each([
  ['Keïta', 'keita'],
  ['ÉTIENNE', 'etienne'],
  ['Łucja Żółć', 'lucja zolc'],
  ['Œuvre', 'oeuvre'],
  ['İsmet Işık', 'ismet isik'],
  ['Bjørn Ærlig', 'bjorn aerlig'],
  ['Nguyễn Đức', 'nguyen duc'],
  ['ﬁrst ﬂeet', 'first fleet'],
  ['ＡＢＣ', 'abc'],
  ['Ɓoni Ɗalla Ŋalɛ Kɔnɔ', 'boni dalla nale kono'],
  ['Jama’at', 'jamaat'],
  ['Saʿd ʼUmar', 'sad umar'],
  ['محمّد', 'محمد'],
  ['أبو زيد', 'ابو زيد'],
  ['على', 'علي'],
  ['علی', 'علي'],
  ['هبة', 'هبه'],
  ['مـوسى', 'موسي'],
  ['حركة ٢٣', 'حركه 23'],
  ['דָּוִד', 'דוד'],
  ['Ήρα', 'ηρα'],
  ['Цай', 'цаи'],
  ['カタカナ', 'かたかな'],
  ['ߓߡߊ ߀߁', 'ߓߡߊ 01'],
  ['Tam\u00ADsir\u200B Golo\u200E', 'tamsir golo'],
  ['Tamsir\u00A0Golo', 'tamsir golo'],
  ['Osk & Sons', 'osk and sons'],
])('%s is %s', (text, folded) => expect(fold(text)).toBe(folded));

test('folding again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('however a name is composed, it is the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});

test('an apostrophe joins in one reading and parts in the other', () => {
  expect(readings('l’entente')).toEqual([['lentente'], ['l', 'entente']]);
});

test('runs join what may be written as one', () => {
  expect(runsOf(['abd', 'el', 'kader']).map(({ joined }) => joined)).toEqual([
    'abdel',
    'abdelkader',
    'elkader',
  ]);
});

test('the terms of names hold letters, digits and gaps only', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (names) => {
      for (const terms of searchTermsOf(names))
        expect(terms).toMatch(/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
    }),
  );
});

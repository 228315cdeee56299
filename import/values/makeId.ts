import { createHash } from 'node:crypto';
import { foldedWords } from '../../model/folding.ts';
import { parseId } from '../../model/ids.ts';

/** Letters of other alphabets as Latin ones, for ids that can be read; an id is no transliteration to quote. */
const latin: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    і: 'i',
    є: 'ye',
    ґ: 'g',
    ј: 'j',
    љ: 'lj',
    њ: 'nj',
    ћ: 'c',
    ђ: 'dj',
    џ: 'dz',
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    τ: 't',
    υ: 'y',
    φ: 'f',
    χ: 'ch',
    ψ: 'ps',
    ω: 'o',
    ا: 'a',
    ب: 'b',
    ت: 't',
    ث: 'th',
    ج: 'j',
    ح: 'h',
    خ: 'kh',
    د: 'd',
    ذ: 'dh',
    ر: 'r',
    ز: 'z',
    س: 's',
    ش: 'sh',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'z',
    ع: '',
    غ: 'gh',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
    و: 'w',
    ي: 'y',
    پ: 'p',
    چ: 'ch',
    گ: 'g',
    ژ: 'zh',
  }),
);

/** Room for what sets an id apart from another. */
const longest = 80;

/** Eight hexadecimal digits that stand for a text. */
const shortHash = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 8);

/**
 * The id that a name makes: lower-case Latin letters and digits, joined by hyphens. The same name always makes the same id;
 * where signs had to be dropped, or the name is too long, a hash of it keeps it apart from its likes.
 */
export function makeId(name: string): string {
  const words = foldedWords(name);
  let dropped = words.length === 0;
  const spelled = words.map((word) =>
    [...word]
      .map((sign) => {
        if (/[a-z0-9]/.test(sign)) return sign;
        const letters = latin.get(sign);
        if (letters === undefined) dropped = true;
        return letters ?? '';
      })
      .join(''),
  );
  const whole = spelled.filter((word) => word !== '').join('-');
  const short = whole.length <= longest ? whole : whole.slice(0, longest).replace(/-[^-]*$/, '');
  const isWhole = !dropped && whole !== '' && short === whole;
  const id = isWhole ? whole : [short, shortHash(name)].filter((part) => part !== '').join('-');
  if (parseId(id) === null) throw new Error(`“${id}” is no id`);
  return id;
}

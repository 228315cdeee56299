import { breadths } from '../../model/actorKinds.ts';
import { categories } from '../../model/categories.ts';
import { isRelationType, relationTypeRow } from '../../model/relationTypes.ts';
import { channels, degrees, handlings, statuses } from '../../model/statuses.ts';
import type { Hint } from './hint.ts';

type Place = Pick<Hint, 'from' | 'to' | 'word'>;

/** The properties that hold one of few words. */
const closed: Readonly<Record<string, readonly string[]>> = {
  status: statuses,
  category: categories,
  channel: channels,
  degree: degrees,
  handling: handlings,
  breadth: breadths,
  nature: ['state', 'act'],
  superior: ['source', 'target'],
};
const names = Object.keys(closed).join('|');
const closedIs = new RegExp(String.raw`(?:\.|[{,]\s*)(${names})\s*(?:=|<>|:)\s*(['"])`, 'g');
const closedAmong = new RegExp(String.raw`\.(${names})\s+IN\s*\[([^\]]*)\]`, 'gi');
const signIs = /(?:\.|[{,]\s*)sign\s*(?:=|<>|:)\s*(['"])/g;
const inEvidence = /(['"])\s*\1\s+IN\s+\w+\.evidence\b/gi;
const directed = /(<?)-\[\s*\w*\s*:\s*([\w\s|]+)[^\]]*\]-(>?)/g;

/** The text that begins where a match ends, after its quotation mark, which is the last group. */
export function quotedFrom(query: string, masked: string, match: RegExpMatchArray): Place {
  const from = (match.index ?? 0) + match[0].length;
  const end = masked.indexOf(match.at(-1) ?? '', from);
  const to = end < 0 ? query.length : end;
  return { from, to, word: query.slice(from, to) };
}

/** The texts of a list, the marks left out. */
function quotedIn(query: string, start: number, masked: string): Place[] {
  return [...masked.matchAll(/(['"])[^'"]*\1/g)].map(({ 0: whole, index }) => {
    const from = start + index + 1;
    const to = from + whole.length - 2;
    return { from, to, word: query.slice(from, to) };
  });
}

function closedHints(query: string, masked: string): Hint[] {
  const single = [...masked.matchAll(closedIs)].map((match) => ({
    of: match[1] ?? '',
    ...quotedFrom(query, masked, match),
  }));
  const several = [...masked.matchAll(closedAmong)].flatMap((match) => {
    const start = (match.index ?? 0) + match[0].length - 1 - (match[2] ?? '').length;
    return quotedIn(query, start, match[2] ?? '').map((place) => ({
      of: match[1] ?? '',
      ...place,
    }));
  });
  return [...single, ...several].flatMap(({ of, ...place }): Hint[] => {
    const known = closed[of.toLowerCase()] ?? [];
    return known.includes(place.word) || place.word === ''
      ? []
      : [{ code: 'unknownValue', ...place, better: known }];
  });
}

/** A sign is a number: what somebody writes who takes it for a text. */
const signHints = (query: string, masked: string): Hint[] =>
  [...masked.matchAll(signIs)].map((match) => {
    const { from, to, word } = quotedFrom(query, masked, match);
    const better = /^(-|\u2212|n|host|against)/i.test(word) ? '-1' : '1';
    return {
      code: 'signText',
      from: from - 1,
      to: Math.min(to + 1, query.length),
      word,
      better: [better],
    };
  });

function evidenceHints(query: string, masked: string): Hint[] {
  return [...masked.matchAll(inEvidence)].flatMap((match): Hint[] => {
    const from = (match.index ?? 0) + 1;
    const to = masked.indexOf(match[1] ?? '', from);
    const word = query.slice(from, to);
    return word.includes('|') ? [] : [{ code: 'evidenceText', from, to, word, better: [] }];
  });
}

/** A relation without direction that is asked in one: it is stored once, either way. */
function directionHints(masked: string): Hint[] {
  return [...masked.matchAll(directed)].flatMap((match) => {
    if ((match[1] === '<') === (match[3] === '>')) return [];
    const start = (match.index ?? 0) + match[0].indexOf(match[2] ?? '');
    return [...(match[2] ?? '').matchAll(/\w+/g)]
      .filter(([word]) => isRelationType(word) && relationTypeRow(word).symmetric)
      .map(({ 0: word, index }): Hint => {
        const from = start + index;
        return { code: 'symmetric', from, to: from + word.length, word, better: [] };
      });
  });
}

/** What is compared with something that it never is, or asked in a direction that it has not. */
export const valueHints = (query: string, masked: string): Hint[] => [
  ...closedHints(query, masked),
  ...signHints(query, masked),
  ...evidenceHints(query, masked),
  ...directionHints(masked),
];

import { graphLabels, graphTypes, isActorLabel } from './graphVocabulary.ts';
import { maskCypher } from './maskCypher.ts';
import type { Hint } from './hint.ts';
import { nearest } from './nearest.ts';
import { shapeHints } from './shapeHints.ts';
import { quotedFrom, valueHints } from './valueHints.ts';

/** For each text that keeps a date's precision, the date to compare. */
const dates: Readonly<Record<string, string>> = {
  since: 'sinceEarliest',
  until: 'untilLatest',
  date: 'sinceEarliest',
};

const compared = String.raw`\s*(?:=|<>|<=|>=|<|>|IN\s*\[)\s*`;
const dateCompared = new RegExp(
  String.raw`\.(since|until|date)\b(?=${compared}(?:\d|date\s*\())`,
  'gi',
);
const dateIn = /[{,]\s*(since|until|date)(?=\s*:\s*\d)/g;
const valueCompared = new RegExp(String.raw`\.(value)\b(?=${compared}-?\d)`, 'g');
const valueIn = /[{,]\s*(value)(?=\s*:\s*-?\d)/g;
const valueSorted = /(?:\bORDER\s+BY\s+|\b(?:max|min|sum|avg)\s*\(\s*)\w+\.(value)\b/gi;
const shortNameRead = /\.(shortName)\b/g;
const types = /\[\s*\w*\s*:\s*([\w\s|!&():]+)/g;
const labels = /\(\s*\w*\s*:\s*([\w\s|!&]+)/g;
const told = /\(\s*\w*\s*:\s*(\w+)[^(){}]*\{[^{}]*?\b(id|name)\s*:\s*(['"])/g;
const labelled = /\(\s*(\w+)\s*:\s*(\w+)/g;
const propertyIs = /\b(\w+)\.(id|name)\s*=\s*(['"])/g;
const kindRead = /\b(\w+)\.(kind)\b/g;

/** The place of the first group of a match, which stands at its end. */
function placeOf(match: RegExpMatchArray, group = 1): Pick<Hint, 'from' | 'to' | 'word'> {
  const word = match[group] ?? '';
  const from = (match.index ?? 0) + match[0].lastIndexOf(word);
  return { from, to: from + word.length, word };
}

/** Texts that are compared as if they were dates or numbers, and a name that is often absent. */
function propertyHints(masked: string): Hint[] {
  const all = (pattern: RegExp) => [...masked.matchAll(pattern)].map((match) => placeOf(match));
  return [
    ...[dateCompared, dateIn].flatMap(all).map((place): Hint => ({
      code: 'dateText',
      ...place,
      better: [dates[place.word.toLowerCase()] ?? 'sinceEarliest'],
    })),
    ...[valueCompared, valueIn, valueSorted]
      .flatMap(all)
      .map((place): Hint => ({ code: 'textNumber', ...place, better: ['number'] })),
    ...all(shortNameRead).map((place): Hint => ({
      code: 'shortName',
      ...place,
      better: ['label'],
    })),
  ];
}

/** Names in a list of them that nothing in the graph bears. */
function strangers(
  masked: string,
  pattern: RegExp,
  known: readonly string[],
): Pick<Hint, 'from' | 'to' | 'word'>[] {
  return [...masked.matchAll(pattern)].flatMap((match) => {
    const start = (match.index ?? 0) + match[0].length - (match[1] ?? '').length;
    return [...(match[1] ?? '').matchAll(/\w+/g)]
      .filter(([word]) => !known.includes(word))
      .map(({ 0: word, index }) => ({
        from: start + index,
        to: start + index + word.length,
        word,
      }));
  });
}

const typeHints = (masked: string): Hint[] =>
  strangers(masked, types, graphTypes()).map((place) => ({
    code: 'unknownType',
    ...place,
    better: nearest(place.word.toUpperCase(), graphTypes()),
  }));

function labelHints(masked: string): Hint[] {
  const known = graphLabels();
  const folded = new Map(known.map((label) => [label.toLowerCase(), label]));
  const isWhole = ({ to }: { to: number }): boolean => !/^\s*\(/.test(masked.slice(to));
  return strangers(masked, labels, known)
    .filter(isWhole)
    .map((place) => ({
      code: 'unknownLabel',
      ...place,
      better: nearest(place.word.toLowerCase(), [...folded.keys()]).map(
        (label) => folded.get(label) ?? label,
      ),
    }));
}

/** The actors that are known: their ids, and every name that one of them bears. */
export interface KnownActors {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** What the query says of actors by id or by name, and what it asks of them that their labels say. */
function actorHints(query: string, masked: string, { ids, names }: KnownActors): Hint[] {
  if (ids.length === 0) return [];
  const labelOf = new Map([...masked.matchAll(labelled)].map(([, name, label]) => [name, label]));
  const isActor = (label: string | undefined): boolean =>
    label !== undefined && isActorLabel(label);
  const written = [
    ...[...masked.matchAll(told)].filter(([, label]) => isActor(label)),
    ...[...masked.matchAll(propertyIs)].filter(([, name]) => isActor(labelOf.get(name))),
  ].map((match) => ({ of: match[2], ...quotedFrom(query, masked, match) }));
  const unknown = written.flatMap(({ of, ...place }): Hint[] => {
    const known = of === 'id' ? ids : names;
    if (place.word === '' || known.includes(place.word)) return [];
    const code = of === 'id' ? 'unknownId' : 'unknownName';
    return [{ code, ...place, better: nearest(place.word, known) }];
  });
  const kinds = [...masked.matchAll(kindRead)].filter(([, name]) => isActor(labelOf.get(name)));
  return [
    ...unknown,
    ...kinds.map((match): Hint => ({ code: 'actorKind', ...placeOf(match, 2), better: [] })),
  ];
}

/**
 * What in a query probably finds nothing, or not all, although it may run: the traps of this graph.
 *
 * @param actors none as long as they are not known
 */
export const hintsOf = (query: string, actors: KnownActors): Hint[] => {
  const masked = maskCypher(query);
  return [
    ...propertyHints(masked),
    ...typeHints(masked),
    ...labelHints(masked),
    ...valueHints(query, masked),
    ...shapeHints(masked),
    ...actorHints(query, masked, actors),
  ].sort((a, b) => a.from - b.from);
};

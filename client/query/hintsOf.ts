import { distance } from 'fastest-levenshtein';
import { graphTypes, isActorLabel } from './graphVocabulary.ts';
import { maskCypher } from './maskCypher.ts';

/** Something that a query may not mean as it is written, and where; a wording says it. */
export interface Hint {
  readonly code: 'dateText' | 'textNumber' | 'unknownId' | 'unknownType' | 'shortName';
  readonly from: number;
  readonly to: number;
  readonly word: string;
  /** What may be meant, to stand in its place. */
  readonly better: readonly string[];
}

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
const shortNameRead = /\.(shortName)\b/g;
const types = /\[\s*\w*\s*:\s*([\w\s|!&():]+)/g;
const actorById = /\(\s*\w*\s*:\s*(\w+)[^(){}]*\{[^{}]*?\bid\s*:\s*(['"])/g;
const labelled = /\(\s*(\w+)\s*:\s*(\w+)/g;
const idCompared = /\b(\w+)\.id\s*=\s*(['"])/g;

const mostMeant = 3;

/** The names that are nearest to a word; none where all are far from it. */
function nearest(word: string, names: readonly string[]): string[] {
  const far = Math.max(2, Math.floor(word.length / 3));
  const begins = (name: string): boolean => name.startsWith(word) || name.includes(`-${word}`);
  return names
    .map((name) => ({ name, by: begins(name) ? 1 : distance(name, word) }))
    .filter(({ by }) => by <= far)
    .sort((a, b) => a.by - b.by || a.name.localeCompare(b.name))
    .slice(0, mostMeant)
    .map(({ name }) => name);
}

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
    ...[valueCompared, valueIn]
      .flatMap(all)
      .map((place): Hint => ({ code: 'textNumber', ...place, better: ['number'] })),
    ...all(shortNameRead).map((place): Hint => ({
      code: 'shortName',
      ...place,
      better: ['label'],
    })),
  ];
}

function typeHints(masked: string): Hint[] {
  const known = graphTypes();
  return [...masked.matchAll(types)].flatMap((match) => {
    const start = (match.index ?? 0) + match[0].length - (match[1] ?? '').length;
    return [...(match[1] ?? '').matchAll(/\w+/g)]
      .filter(([word]) => !known.includes(word))
      .map(({ 0: word, index }): Hint => {
        const from = start + index;
        const better = nearest(word.toUpperCase(), known);
        return { code: 'unknownType', from, to: from + word.length, word, better };
      });
  });
}

/** Ids of actors that are written out: where in the query each stands. */
function actorIds(query: string, masked: string): Pick<Hint, 'from' | 'to' | 'word'>[] {
  const labelOf = new Map([...masked.matchAll(labelled)].map(([, name, label]) => [name, label]));
  const isActor = (label: string | undefined): boolean =>
    label !== undefined && isActorLabel(label);
  const written = (match: RegExpMatchArray) => {
    const from = (match.index ?? 0) + match[0].length;
    const end = masked.indexOf(match[2] ?? '', from);
    const to = end < 0 ? query.length : end;
    return { from, to, word: query.slice(from, to) };
  };
  return [
    ...[...masked.matchAll(actorById)].filter(([, label]) => isActor(label)).map(written),
    ...[...masked.matchAll(idCompared)]
      .filter(([, name]) => isActor(labelOf.get(name)))
      .map(written),
  ];
}

/**
 * What in a query probably finds nothing although it may run: the traps of this graph.
 *
 * @param actors the ids of all actors; none as long as they are not known
 */
export function hintsOf(query: string, actors: readonly string[]): Hint[] {
  const masked = maskCypher(query);
  const unknown = actors.length === 0 ? [] : actorIds(query, masked);
  const idHints = unknown
    .filter(({ word }) => word !== '' && !actors.includes(word))
    .map((place): Hint => ({ code: 'unknownId', ...place, better: nearest(place.word, actors) }));
  return [...propertyHints(masked), ...typeHints(masked), ...idHints].sort(
    (a, b) => a.from - b.from,
  );
}

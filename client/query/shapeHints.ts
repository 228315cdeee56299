import { isActorKind, type ActorKind } from '../../model/actorKinds.ts';
import { isRelationType, relationTypeRow } from '../../model/relationTypes.ts';
import { graphProperties } from './graphModel.ts';
import type { Hint } from './hint.ts';
import { nearest } from './nearest.ts';

/** Names of nodes and relations: those with a label or a type, and those of what stands between two nodes. */
const bound = /[([]\s*([a-z_]\w*)\s*(?=:|IS\b)|-\[\s*([a-z_]\w*)\s*(?=[\]{]|WHERE\b)/gi;
const renamed = /\bAS\s+(\w+)/gi;
const read = /\b(\w+)\.(\w+)\b(?!\s*\()/g;
const kindIn = /\(\s*\w*\s*:\s*(\w+)[^(){}]*\{[^{}]*?\b(kind)\s*:/g;
const dateAsText =
  /\.((?:since|until)(?:Earliest|Latest))\b(?=\s*(?:=|<>|<=|>=|<|>)\s*(?:['"$]|\d))/g;
const arrow =
  /\(\s*\w*\s*:\s*(\w+)[^()]*\)\s*(<?)-\[\s*\w*\s*:\s*(\w+)\s*(?:\{[^{}]*\}\s*|WHERE[^\]]*)?\]-(>?)(?=\s*\(\s*\w*\s*:\s*(\w+))/g;

/** A property that nothing has, where one of nearly its name exists: it reads as null, and nobody says so. */
function propertyHints(masked: string): Hint[] {
  const known = graphProperties().map(({ name }) => name);
  const others = new Set([...masked.matchAll(renamed)].map(([, name]) => name));
  const own = new Set(
    [...masked.matchAll(bound)]
      .map(([, one, other]) => one ?? other)
      .filter((name) => !others.has(name)),
  );
  return [...masked.matchAll(read)].flatMap((match): Hint[] => {
    const [whole, owner, word = ''] = match;
    if (!own.has(owner) || known.includes(word)) return [];
    const better = nearest(word, known);
    const to = (match.index ?? 0) + whole.length;
    return better.length === 0
      ? []
      : [{ code: 'unknownProperty', from: to - word.length, to, word, better }];
  });
}

/** The kind of an actor among the braces of its pattern. */
const kindHints = (masked: string): Hint[] =>
  [...masked.matchAll(kindIn)]
    .filter(([, label = '']) => label === 'Actor' || isActorKind(label))
    .map((match): Hint => {
      const from = (match.index ?? 0) + match[0].lastIndexOf('kind');
      return { code: 'actorKind', from, to: from + 'kind'.length, word: 'kind', better: [] };
    });

/** A date that is compared with a text, a number or a parameter, which is one of the two: neither more nor less, but null. */
const dateHints = (masked: string): Hint[] =>
  [...masked.matchAll(dateAsText)].map((match): Hint => {
    const from = (match.index ?? 0) + 1;
    const word = match[1] ?? '';
    return { code: 'dateNotText', from, to: from + word.length, word, better: [] };
  });

const fits = (kinds: readonly ActorKind[], label: string): boolean =>
  label === 'Actor' || (isActorKind(label) && kinds.includes(label));

/** A relation that is asked against its arrow, between kinds that it joins the other way round only. */
const wayHints = (masked: string): Hint[] =>
  [...masked.matchAll(arrow)].flatMap((match): Hint[] => {
    const [whole, left = '', back, type = '', on, right = ''] = match;
    if (!isRelationType(type) || (back === '<') === (on === '>')) return [];
    const { from, to, symmetric } = relationTypeRow(type);
    const [source, target] = back === '<' ? [right, left] : [left, right];
    const isPossible = fits(from, source) && fits(to, target);
    if (symmetric || isPossible || !fits(from, target) || !fits(to, source)) return [];
    const start = (match.index ?? 0) + whole.lastIndexOf(type);
    return [{ code: 'wrongWay', from: start, to: start + type.length, word: type, better: [] }];
  });

/** What is asked of something that has not got it, or the wrong way round. */
export const shapeHints = (masked: string): Hint[] => [
  ...propertyHints(masked),
  ...kindHints(masked),
  ...dateHints(masked),
  ...wayHints(masked),
];

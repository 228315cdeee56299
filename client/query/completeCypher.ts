import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { cypherFunctions, cypherWords } from './cypherLanguage.ts';
import { graphProperties } from './graphModel.ts';
import { graphLabels, graphTypes } from './graphVocabulary.ts';
import { maskCypher } from './maskCypher.ts';

const properties: readonly Completion[] = graphProperties().map(({ name, type, note }) => ({
  label: name,
  type: 'property',
  detail: type.split(/[,:]/)[0] ?? '',
  ...(note === '' ? {} : { info: note }),
}));
const named = (names: readonly string[], type: string): Completion[] =>
  names.map((label) => ({ label, type }));
const words: readonly Completion[] = [
  ...cypherWords.map((label) => ({ label, type: 'keyword' })),
  ...cypherFunctions.map((label) => ({ label, type: 'function', apply: `${label}(` })),
];

const given = /\b([a-z]\w*)\s*(?=[:){\]]|\s+(?:IN|AS)\b)|\bAS\s+(\w+)/g;

/** The names that a query has given. */
const variablesOf = (masked: string): Completion[] =>
  [...new Set([...masked.matchAll(given)].flatMap(([, one, other]) => one ?? other ?? []))].map(
    (label) => ({ label, type: 'variable', boost: 1 }),
  );

/** What may stand at a place: after a colon labels or types, after a dot and in braces properties, else words and names. */
export function completeCypher(context: CompletionContext): CompletionResult | null {
  const text = context.state.doc.toString();
  const masked = maskCypher(text);
  const before = masked.slice(0, context.pos);
  // In a comment or a text, what was typed is masked.
  if (context.pos > 0 && before.at(-1) === ' ' && text[context.pos - 1] !== ' ') return null;
  const word = /\w*$/.exec(before)?.[0] ?? '';
  const from = context.pos - word.length;
  const lead = before.slice(0, from);
  const options = (offered: readonly Completion[]): CompletionResult => ({
    from,
    options: [...offered],
    validFor: /^\w*$/,
  });
  if (/\[[^\]]*[:|!&]\s*$/.test(lead)) return options(named(graphTypes(), 'type'));
  if (/\([^){]*[:|!&]\s*$/.test(lead)) return options(named(graphLabels(), 'class'));
  if (/\w\.$/.test(lead) || /[([][^()[\]{}]*\{(?:[^{}]*,)?\s*$/.test(lead))
    return options(properties);
  if (word === '' && !context.explicit) return null;
  return options([...variablesOf(masked), ...words]);
}

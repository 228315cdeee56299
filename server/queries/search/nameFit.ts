import { distance } from 'fastest-levenshtein';
import { initialsOf, readings, runsOf, type WordRun } from '../../../model/folding.ts';

/** A text in words, its words one by one and in runs, and all as one word. */
interface Reading {
  readonly words: readonly string[];
  readonly singles: readonly WordRun[];
  readonly runs: readonly WordRun[];
  readonly squeezed: string;
}

export type Readings = readonly Reading[];

export const readingsOf = (text: string): Readings =>
  readings(text).map((words) => ({
    words,
    singles: words.map((joined, from) => ({ from, to: from + 1, joined })),
    runs: runsOf(words),
    squeezed: words.join(''),
  }));

/** How many typing errors a word of this length may have. */
export const tolerance = (word: string): number => {
  if (word.length < 3) return 0;
  return word.length < 7 ? 1 : 2;
};

/** How much a word counts: "of", "al", "the" say less than "Koufa"; by length, since every language has its own small words. */
const weightOf = ({ length }: string): number => [0, 0.2, 0.25, 0.5][length] ?? 1;

/** The typing errors between two words; null where there are more than allowed. */
function errorsWithin(typed: string, word: string, most: number): number | null {
  if (most === 0 || Math.abs(typed.length - word.length) > most) return null;
  const errors = distance(typed, word);
  return errors > most ? null : errors;
}

/** How well a typed word fits a word of a name, from 1 (the same) to 0 (not at all). */
function wordFit(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.75 + 0.2 * (typed.length / word.length);
  // A name may give only the initial of what is typed.
  if (word.length === 1 && typed.startsWith(word)) return 0.4;
  const errors = errorsWithin(typed, word, Math.min(tolerance(typed), tolerance(word)));
  if (errors !== null) return (errors === 1 ? 0.7 : 0.5) - (typed[0] === word[0] ? 0 : 0.05);
  return typed.length >= 3 && word.includes(typed) ? 0.5 : 0;
}

/** How well two runs fit that are written as one word on at least one side. */
function runFit(typed: string, run: string): number {
  if (typed === run) return 0.97;
  return typed.length >= 6 && errorsWithin(typed, run, 1) !== null ? 0.68 : 0;
}

interface Coverage {
  /** For each word, how well its best partner fits. */
  readonly typed: number[];
  readonly name: number[];
}

function cover(typed: Reading, name: Reading): Coverage {
  const coverage: Coverage = {
    typed: typed.words.map(() => 0),
    name: name.words.map(() => 0),
  };
  const raise = (side: number[], from: number, to: number, fit: number) => {
    for (let at = from; at < to; at += 1) side[at] = Math.max(side[at] ?? 0, fit);
  };
  typed.words.forEach((word, at) =>
    name.words.forEach((other, place) => {
      const fit = wordFit(word, other);
      raise(coverage.typed, at, at + 1, fit);
      raise(coverage.name, place, place + 1, fit);
    }),
  );
  const raiseRuns = (runs: readonly WordRun[], others: readonly WordRun[]) => {
    for (const run of runs)
      for (const other of others) {
        const fit = runFit(run.joined, other.joined);
        if (fit === 0) continue;
        raise(coverage.typed, run.from, run.to, fit);
        raise(coverage.name, other.from, other.to, fit);
      }
  };
  raiseRuns(typed.runs, name.singles);
  raiseRuns(typed.runs, name.runs);
  raiseRuns(typed.singles, name.runs);
  return coverage;
}

/** The mean of some fits, each word by its weight. */
function mean(words: readonly string[], fits: readonly number[]): number {
  const all = words.reduce((sum, word) => sum + weightOf(word), 0);
  const met = words.reduce((sum, word, at) => sum + weightOf(word) * (fits[at] ?? 0), 0);
  return all === 0 ? 0 : met / all;
}

/** Below it what was typed has too little in common with a name to be shown. */
const least = 0.45;

function readingFit(typed: Reading, name: Reading): number {
  if (typed.squeezed === name.squeezed) return 2;
  if (typed.words.length === 1 && typed.squeezed === initialsOf(name.words)) return 0.6;
  const coverage = cover(typed, name);
  const ofTyped = mean(typed.words, coverage.typed);
  if (ofTyped < least) return 0;
  const sameWords = ofTyped === 1 && coverage.name.every((fit) => fit === 1);
  return ofTyped * (0.85 + 0.15 * mean(name.words, coverage.name)) + (sameWords ? 0.5 : 0);
}

/**
 * How well a name fits what was typed: 2 where it is the same but for writing, below 1.6 for the same words in another
 * order, less for beginnings, typing errors, parts and extra words; 0 where they have too little in common.
 */
export function nameFit(typed: Readings, name: Readings): number {
  return Math.max(0, ...typed.flatMap((one) => name.map((other) => readingFit(one, other))));
}

import type { RefusalRule } from '../../../model/cypherRefusals.ts';
import type { Piece } from './piece.ts';

/** Where in a query: lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Letters of a query that a refusal repeats at most. */
const longestWord = 40;

/** What a query is refused for, where, and the word or the bound that the sentence needs. */
export class Refusal extends Error {
  readonly rule: RefusalRule;
  readonly place: Place;
  readonly what: string;

  constructor(rule: RefusalRule, { line, column }: Place | Piece, what = '') {
    super(rule);
    this.rule = rule;
    this.place = { line, column };
    this.what = what.length > longestWord ? `${what.slice(0, longestWord)}…` : what;
  }
}

import type { Piece } from '../gate/piece.ts';
import { Refusal } from '../gate/refusal.ts';
import { either, number, type Magnitude } from './magnitude.ts';

/** How large the stored graph is, so that a cartesian product of it can be told from a small one. */
export interface Scale {
  readonly nodes: number;
  readonly relationships: number;
}

/** Bytes that one value may come to; texts in the data may be several times as long as they are taken to be. */
const mostBytes = 64 * 1024 * 1024;
/** Steps that one expression may take for one row, between which nothing can stop it. */
const mostSteps = 100_000_000;
/** Lists within each other that a value may come to: what sends and reads it goes down as deep as it does. */
const mostDepth = 500;
/** Pieces of a query looked at before it counts as too complex; loops are looked at several times. */
const mostLooks = 200_000;

/** The variables that something brings, and how many rows there are then. */
export interface Found {
  readonly variables: readonly (readonly [string, Magnitude])[];
  readonly rows: number;
}

/** How the parts of a query that hold each other are reckoned. */
export interface Walk {
  readonly expression: (piece: Piece, scope: Scope) => Magnitude;
  /** The columns of a query within another, and its rows. */
  readonly query: (piece: Piece, scope: Scope) => Found;
  /** The rows that patterns make of the rows before them, and the variables that they bind. */
  readonly patterns: (patterns: readonly Piece[], scope: Scope) => Found;
}

/** What a look at a query shares: how to look, parameters, the size of the graph, and how much was looked at. */
export class Survey {
  readonly walk: Walk;
  readonly scale: Scale;
  readonly #parameters: ReadonlyMap<string, Magnitude>;
  readonly #seen = new Set<Piece>();
  readonly #widest = new Map<string, Magnitude>();
  #looks = 0;

  constructor(walk: Walk, parameters: ReadonlyMap<string, Magnitude>, scale: Scale) {
    this.walk = walk;
    this.#parameters = parameters;
    this.scale = scale;
  }

  /** A parameter that is not given is refused by the server. */
  parameter(name: string): Magnitude {
    return this.#parameters.get(name) ?? number();
  }

  /** What has been looked at, and with what at most each name stood for something. */
  get seen(): ReadonlySet<Piece> {
    return this.#seen;
  }
  get widest(): ReadonlyMap<string, Magnitude> {
    return this.#widest;
  }

  bind(name: string, magnitude: Magnitude): void {
    const known = this.#widest.get(name);
    this.#widest.set(name, known === undefined ? magnitude : either(known, magnitude));
  }

  look(piece: Piece): void {
    this.#seen.add(piece);
    this.#looks += 1;
    if (this.#looks > mostLooks) throw new Refusal('tooComplex', piece);
  }
}

/** The variables that an expression may use, and how often it is worked out for one row. */
export class Scope {
  readonly survey: Survey;
  readonly rows: number;
  readonly #variables: ReadonlyMap<string, Magnitude>;
  readonly #times: number;

  constructor(
    survey: Survey,
    variables: ReadonlyMap<string, Magnitude> = new Map(),
    rows = 1,
    times = 1,
  ) {
    this.survey = survey;
    this.#variables = variables;
    for (const [name, magnitude] of variables) survey.bind(name, magnitude);
    this.rows = rows;
    this.#times = times;
  }

  get(name: string): Magnitude | undefined {
    return this.#variables.get(name);
  }

  /** All of its variables. */
  get own(): (readonly [string, Magnitude])[] {
    return [...this.#variables];
  }

  has(name: string): boolean {
    return this.#variables.has(name);
  }

  with(more: Iterable<readonly [string, Magnitude]>, rows: number = this.rows): Scope {
    return new Scope(this.survey, new Map([...this.#variables, ...more]), rows, this.#times);
  }

  /** Only these variables, as after WITH. */
  only(variables: Iterable<readonly [string, Magnitude]>, rows: number): Scope {
    return new Scope(this.survey, new Map(variables), rows, this.#times);
  }

  /** The body of a loop within an expression. */
  loop(piece: Piece, count: number, more: Iterable<readonly [string, Magnitude]>): Scope {
    const times = this.#times * Math.max(1, count);
    if (times > mostSteps) throw new Refusal('tooMuchWork', piece);
    return new Scope(this.survey, new Map([...this.#variables, ...more]), this.rows, times);
  }

  /** Something that goes through so many items, once for every time that it is worked out. */
  work(piece: Piece, steps: number): void {
    if (this.#times * steps > mostSteps) throw new Refusal('tooMuchWork', piece);
  }

  /** A value that is made: no larger, and no deeper, than the server can hold. */
  made(piece: Piece, value: Magnitude): Magnitude {
    if (value.bytes > mostBytes) throw new Refusal('tooLarge', piece);
    if (value.depth > mostDepth) throw new Refusal('valueTooDeep', piece, String(mostDepth));
    return value;
  }
}

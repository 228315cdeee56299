/** What the statements are asked with; each takes of it what its Cypher names. */
export interface Parameters {
  readonly actor: string;
  readonly actors: readonly string[] | null;
  readonly relation: string;
  readonly events: readonly string[] | null;
  readonly places: readonly string[] | null;
  readonly ids: readonly string[];
  readonly prefix: string;
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly kinds: readonly string[] | null;
  /** What own columns have to hold: for each a list of which one suffices; null: anything. */
  readonly actorAttributes: readonly (readonly string[])[] | null;
  readonly relationAttributes: readonly (readonly string[])[] | null;
  readonly asOf: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly keepIsolated: boolean;
  readonly most: number;
  readonly cap: number;
  readonly lucene: string;
  readonly labels: readonly string[];
}

const nothing: Parameters = {
  actor: '',
  actors: null,
  relation: '',
  events: null,
  places: null,
  ids: [],
  prefix: '',
  types: [],
  statuses: [],
  kinds: null,
  actorAttributes: null,
  relationAttributes: null,
  asOf: null,
  from: null,
  until: null,
  keepIsolated: true,
  most: Number.POSITIVE_INFINITY,
  cap: Number.POSITIVE_INFINITY,
  lucene: '',
  labels: [],
};

/** The parameters of one call, the rest as where nothing is asked. */
export const parametersOf = (given: Readonly<Record<string, unknown>>): Parameters => ({
  ...nothing,
  ...given,
});

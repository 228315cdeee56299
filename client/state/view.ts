import { actorKinds, type ActorKind } from '../../model/actorKinds.ts';
import { categories, type Category } from '../../model/categories.ts';
import { idPattern } from '../../model/ids.ts';
import { parsePartialDate } from '../../model/partialDate.ts';
import { mostHops } from '../../model/reachLimits.ts';
import { statuses, type Status } from '../../model/statuses.ts';
import { languages, type Language } from '../../model/wording.ts';

export const themes = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** All that a view is: what the address of the page says, so that a link shows another the same. */
export interface View {
  readonly page: 'start' | 'map' | 'table' | 'reach';
  readonly actor: string | null;
  readonly relation: string | null;
  /** A partial date; null: the day the data end; `all`: all times. */
  readonly asOf: string | null;
  /** Of each filter what remains; null: everything. */
  readonly category: readonly Category[] | null;
  readonly kind: readonly ActorKind[] | null;
  readonly status: readonly Status[] | null;
  /** The main actors and those added, or the whole network. */
  readonly scope: 'main' | 'all';
  readonly added: readonly string[];
  readonly hidden: readonly string[];
  /** The question of Reach: from whom (nobody named: from anybody), to whom, avoiding and without whom. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly avoid: readonly string[];
  readonly through: readonly string[];
  readonly without: readonly string[];
  readonly hops: number | null;
  /** How many routes at most. */
  readonly routes: number | null;
  readonly detours: boolean;
  /** Assumptions that are not the usual ones: `basis.contact:3`, `forbid:willingness`, `walk:closed`. */
  readonly assume: readonly string[];
  /** Relations that a question supposes: `source~TYPE~target`, and `~` with the state of the channel. */
  readonly suppose: readonly string[];
  /** Relations of routes that are lit on the map, the rest dimmed. */
  readonly lit: readonly string[];
  readonly language: Language | null;
  readonly theme: Theme | null;
}

export const startView: View = {
  page: 'start',
  actor: null,
  relation: null,
  asOf: null,
  category: null,
  kind: null,
  status: null,
  scope: 'main',
  added: [],
  hidden: [],
  from: [],
  to: [],
  avoid: [],
  through: [],
  without: [],
  hops: null,
  routes: null,
  detours: false,
  assume: [],
  suppose: [],
  lit: [],
  language: null,
  theme: null,
};

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | null =>
  values.find((value) => value === text) ?? null;
const listed = <T extends string>(
  values: readonly T[],
  text: string | null,
): readonly T[] | null =>
  text === null ? null : values.filter((value) => text.split(',').includes(value));
const ids = (text: string | null): readonly string[] =>
  (text ?? '').split(',').filter((id) => idPattern.test(id));
const id = (text: string | null): string | null =>
  text !== null && idPattern.test(text) ? text : null;

/** Actors, or a kind of actor: `kind:Person`. */
const actorsOrKinds = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(',')
    .filter((item) => idPattern.test(item) || actorKinds.some((kind) => item === `kind:${kind}`));
const supposition = /^[a-z0-9-]+~[A-Z_]+~[a-z0-9-]+(?:~[a-z]+)?$/;
const assumption = /^(?:[a-z]+\.[A-Za-z]+:\d{1,3}|forbid:[a-z]+|walk:[a-z]+)$/;
const numberIn = (text: string | null, most: number): number | null =>
  text !== null && /^[1-9]\d?$/.test(text) && Number(text) <= most ? Number(text) : null;
const joined = (items: readonly string[]): string | null =>
  items.length === 0 ? null : items.join(',');

/** Reads a view from the query of an address; what it does not understand it leaves out. */
export function parseView(query: string): View {
  const parameters = new URLSearchParams(query);
  const asOf = parameters.get('asOf');
  return {
    page:
      oneOf(['start', 'map', 'table', 'reach'] as const, parameters.get('page')) ??
      (parameters.has('actor') || parameters.has('relation') ? 'map' : 'start'),
    actor: id(parameters.get('actor')),
    relation: id(parameters.get('relation')),
    asOf: asOf === 'all' || (asOf !== null && parsePartialDate(asOf) !== null) ? asOf : null,
    category: listed(categories, parameters.get('category')),
    kind: listed(actorKinds, parameters.get('kind')),
    status: listed(statuses, parameters.get('status')),
    scope: parameters.get('scope') === 'all' ? 'all' : 'main',
    added: ids(parameters.get('added')),
    hidden: ids(parameters.get('hidden')),
    from: ids(parameters.get('from')),
    to: ids(parameters.get('to')),
    avoid: actorsOrKinds(parameters.get('avoid')),
    through: actorsOrKinds(parameters.get('through')),
    without: ids(parameters.get('without')),
    hops: numberIn(parameters.get('hops'), mostHops),
    routes: numberIn(parameters.get('routes'), 50),
    detours: parameters.get('detours') === 'yes',
    assume: (parameters.get('assume') ?? '').split(',').filter((item) => assumption.test(item)),
    suppose: (parameters.get('suppose') ?? '').split(',').filter((item) => supposition.test(item)),
    lit: ids(parameters.get('lit')),
    language: oneOf(languages, parameters.get('lang')),
    theme: oneOf(themes, parameters.get('theme')),
  };
}

/** The query of the address of a view; what is as usual is left out. */
export function formatView(view: View): string {
  const parameters: [string, string | null][] = [
    ['page', view.page === 'start' ? null : view.page],
    ['actor', view.actor],
    ['relation', view.relation],
    ['asOf', view.asOf],
    ['category', view.category?.join(',') ?? null],
    ['kind', view.kind?.join(',') ?? null],
    ['status', view.status?.join(',') ?? null],
    ['scope', view.scope === 'all' ? 'all' : null],
    ['added', joined(view.added)],
    ['hidden', joined(view.hidden)],
    ['from', joined(view.from)],
    ['to', joined(view.to)],
    ['avoid', joined(view.avoid)],
    ['through', joined(view.through)],
    ['without', joined(view.without)],
    ['hops', view.hops === null ? null : String(view.hops)],
    ['routes', view.routes === null ? null : String(view.routes)],
    ['detours', view.detours ? 'yes' : null],
    ['assume', joined(view.assume)],
    ['suppose', joined(view.suppose)],
    ['lit', joined(view.lit)],
    ['lang', view.language],
    ['theme', view.theme],
  ];
  // A comma needs no escape in a query, and a link without escapes can be read aloud.
  const query = parameters
    .flatMap(([name, value]) =>
      value === null
        ? []
        : [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`],
    )
    .join('&');
  return query === '' ? '' : `?${query}`;
}

/** Switches one value of a filter; a filter that keeps everything is none. */
export function toggled<T extends string>(
  all: readonly T[],
  kept: readonly T[] | null,
  value: T,
): readonly T[] | null {
  const now = kept ?? all;
  const next = now.includes(value)
    ? now.filter((other) => other !== value)
    : all.filter((other) => now.includes(other) || other === value);
  return next.length === all.length ? null : next;
}

/** The path of `GET /graph` for a view's date and, if wanted, its filters. */
export function graphPath(view: View, dataUntil: string | null, filtered: boolean): string {
  const parameters = new URLSearchParams();
  const asOf = view.asOf ?? dataUntil;
  if (asOf !== null && asOf !== 'all') parameters.set('asOf', asOf);
  if (filtered) {
    for (const category of view.category ?? []) parameters.append('category', category);
    for (const kind of view.kind ?? []) parameters.append('kind', kind);
    for (const status of view.status ?? []) parameters.append('status', status);
  }
  const query = parameters.toString();
  return query === '' ? '/graph' : `/graph?${query}`;
}

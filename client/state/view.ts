import { actorKinds, type ActorKind } from '../../model/actorKinds.ts';
import { categories, type Category } from '../../model/categories.ts';
import { eventKinds, type EventKind } from '../../model/eventKinds.ts';
import { idPattern } from '../../model/ids.ts';
import { parsePartialDate, type PartialDate } from '../../model/partialDate.ts';
import { mostHops } from '../../model/reachLimits.ts';
import { statuses, type Status } from '../../model/statuses.ts';
import { languages, type Language } from '../../model/wording.ts';
import { reachShows, type ReachShow } from '../../wording/reachViews.ts';
import { attributesCodec, type AttributeFilter } from './attributeFilter.ts';
import { assumptionsCodec, type Assumptions } from './assumptions.ts';
import {
  choice,
  count,
  flag,
  id,
  ids,
  kept,
  list,
  made,
  maybe,
  text,
  type Codec,
} from './codec.ts';
import { parseMeasure, printMeasure, type Measure } from './measure.ts';
import {
  parseLook,
  parseMoved,
  printLook,
  printMoved,
  type Look,
  type MovedActor,
} from './placed.ts';
import { parseTableOrder, printTableOrder, type TableOrder } from './tableOrder.ts';
import { mostCypher, valuesCodec, type QuestionValues } from './queryFields.ts';
import { parseSupposition, printSupposition, type Supposition } from './supposition.ts';
import { timeWindowCodec, type TimeWindow } from './timeWindow.ts';

export const themes = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** Lists of what is recorded besides actors and relations, and what is thin in it. */
export const recordPages = ['events', 'places', 'sources', 'quality', 'layers'] as const;
export type RecordPage = (typeof recordPages)[number];

/** What is done with data as such: bringing them in, choosing among them. */
export const dataPages = ['import', 'datasets'] as const;

const pages = [
  'start',
  'map',
  'table',
  'measures',
  'reach',
  'query',
  'present',
  ...recordPages,
  ...dataPages,
] as const;
export type Page = (typeof pages)[number];

/** How far one step of playback leads. */
export const timeSteps = ['month', 'quarter', 'year'] as const;
export type TimeStep = (typeof timeSteps)[number];

export const playSpeeds = ['slow', 'normal', 'fast'] as const;
export type PlaySpeed = (typeof playSpeeds)[number];

/** How actors can be arranged: as the dataset has it, by forces alone, in rings around one, by camps from left to right. */
export const arrangementNames = ['hand', 'force', 'ego', 'columns'] as const;
export type ArrangementName = (typeof arrangementNames)[number];

/** Of what a table can be made. */
export const tableRows = ['relations', 'actors', 'events'] as const;
type TableRows = (typeof tableRows)[number];
/** What of the signs on the map a measure says. */
export const measuredSigns = ['size', 'color', 'both'] as const;
export type MeasuredSigns = (typeof measuredSigns)[number];

/** The longest text that is searched for in a list. */
const longestQuery = 120;

/** The date a view is read by: a partial date, all times, or null for the date that fits the data. */
export type AsOf = PartialDate | 'all' | null;

/** How many routes can be asked for. */
export const mostRoutes = 50;

/** All that a view is: what the address of the page says, so that a link shows another the same. */
export interface View {
  readonly page: Page;
  readonly actor: string | null;
  readonly relation: string | null;
  /** An event, a place or a source that is open; at most one of them, and then no actor. */
  readonly event: string | null;
  readonly place: string | null;
  readonly source: string | null;
  readonly asOf: AsOf;
  /** What touched this stretch of time is shown, instead of what held on a date. */
  readonly window: TimeWindow | null;
  /** Whether what the date or the window leaves out is not there, or stays and is dimmed. */
  readonly excluded: 'hide' | 'dim';
  /** Whether the timeline is open; null: as the screen has room for it. */
  readonly timeline: 'open' | 'closed' | null;
  readonly step: TimeStep;
  readonly speed: PlaySpeed;
  /** What a list of events, places or sources is searched for. */
  readonly query: string | null;
  /** Of a list of events: its kinds, whether an outcome is recorded, and the place in which they happened. */
  readonly eventKind: EventKind | null;
  readonly outcome: 'told' | 'untold' | null;
  readonly within: string | null;
  /** Of each filter what remains: null everything, an empty list nothing. */
  readonly category: readonly Category[] | null;
  readonly kind: readonly ActorKind[] | null;
  readonly status: readonly Status[] | null;
  /** What own columns of the dataset have to hold. */
  readonly attributes: readonly AttributeFilter[];
  /** Whether relations are left out of which the dates leave open whether they held. */
  readonly certainOnly: boolean;
  /** The main actors and those added, or the whole network. */
  readonly scope: 'main' | 'all';
  readonly added: readonly string[];
  /** The actors that alone are shown; nobody named: nobody is left out. */
  readonly only: readonly string[];
  /** Several actors that are chosen together. */
  readonly chosen: readonly string[];
  /** Camps that are opened, however far one is. */
  readonly opened: readonly string[];
  /** How actors are arranged, and around whom where there is a middle. */
  readonly layout: ArrangementName;
  readonly center: string | null;
  /** Actors that somebody has put where they stand: no arrangement moves them. */
  readonly moved: readonly MovedActor[];
  /** Whether events stand on the map, and actors without any relation. */
  readonly withEvents: boolean;
  readonly withIsolated: boolean;
  /** Of what the table is made, in what order (null: the usual one), and what its rows have to say. */
  readonly rows: TableRows;
  readonly order: TableOrder | null;
  readonly rowsWith: string | null;
  /** The measure that is asked, and what of the signs on the map says it; null: none. */
  readonly measure: Measure | null;
  readonly signs: MeasuredSigns | null;
  /** What of the sheet is looked at; null: all that is shown. */
  readonly look: Look | null;
  readonly hidden: readonly string[];
  /** The question of Reach: from whom (nobody named: from anybody), to whom. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Actors, or kinds of actor as `kind:Person`. */
  readonly avoid: readonly string[];
  readonly through: readonly string[];
  /** Actors and relations taken away. */
  readonly without: readonly string[];
  readonly hops: number | null;
  /** How many routes at most. */
  readonly routes: number | null;
  readonly detours: boolean;
  readonly assume: Assumptions;
  readonly suppose: readonly Supposition[];
  /** How the answer of Reach is read. */
  readonly show: ReachShow;
  /** Another day that the ledger of channels is compared with. */
  readonly compare: PartialDate | null;
  /** Relations of routes that are lit on the map, the rest dimmed. */
  readonly lit: readonly string[];
  /** Of the mode Query: questions of the library, Cypher of one's own, or how other programs connect. */
  readonly ask: 'questions' | 'cypher' | 'connect';
  /** The question of the library that is open, and what it is asked with; null: not asked yet. */
  readonly question: string | null;
  readonly params: QuestionValues | null;
  /** A query as it is written, with its parameters as JSON; a link carries it and never runs it. */
  readonly cypher: string | null;
  readonly values: string | null;
  /** The story that is told, and its scene; null: the list of stories, the first scene. */
  readonly story: string | null;
  readonly scene: string | null;
  /** The import that is open. */
  readonly draft: string | null;
  /** Of two windows that tell a story in step, which this is; null: the only one. */
  readonly screen: 'speaker' | 'audience' | null;
  readonly language: Language | null;
  readonly theme: Theme | null;
}

const isActorOrKind = (item: string): boolean =>
  idPattern.test(item) || actorKinds.some((kind) => item === `kind:${kind}`);
const asOfIn = (word: string): AsOf => (word === 'all' ? 'all' : parsePartialDate(word));

/** The codec of each field: the one place that knows how a view stands in the address. */
export const viewFields: { readonly [Field in keyof View]: Codec<View[Field]> } = {
  page: choice('page', pages, 'start'),
  actor: id('actor'),
  relation: id('relation'),
  event: id('event'),
  place: id('place'),
  source: id('source'),
  asOf: text('asOf', asOfIn),
  window: timeWindowCodec,
  excluded: choice('excluded', ['hide', 'dim'] as const, 'hide'),
  timeline: maybe('timeline', ['open', 'closed'] as const),
  step: choice('step', timeSteps, 'month'),
  speed: choice('speed', playSpeeds, 'normal'),
  query: text('q', (typed) => (typed === '' ? null : typed.slice(0, longestQuery))),
  eventKind: maybe('eventKind', eventKinds),
  outcome: maybe('outcome', ['told', 'untold'] as const),
  within: id('within'),
  category: kept('category', categories),
  kind: kept('kind', actorKinds),
  status: kept('status', statuses),
  attributes: attributesCodec,
  certainOnly: flag('certain', 'only'),
  scope: choice('scope', ['main', 'all'] as const, 'main'),
  added: ids('added'),
  only: ids('only'),
  chosen: ids('chosen'),
  opened: ids('opened'),
  layout: choice('layout', arrangementNames, 'hand'),
  center: id('center'),
  moved: list('moved', parseMoved, printMoved),
  withEvents: flag('events', 'shown'),
  withIsolated: flag('isolated', 'shown'),
  look: made('look', parseLook, printLook),
  rows: choice('rows', tableRows, 'relations'),
  order: made('order', parseTableOrder, printTableOrder),
  measure: made('measure', parseMeasure, printMeasure),
  signs: maybe('signs', measuredSigns),
  rowsWith: text('rowsWith', (said) => (said === '' ? null : said)),
  hidden: ids('hidden'),
  from: ids('from'),
  to: ids('to'),
  avoid: ids('avoid', isActorOrKind),
  through: ids('through', isActorOrKind),
  without: ids('without'),
  hops: count('hops', mostHops),
  routes: count('routes', mostRoutes),
  detours: flag('detours', 'yes'),
  assume: assumptionsCodec,
  suppose: list('suppose', parseSupposition, printSupposition),
  show: choice('show', reachShows, 'entries'),
  compare: text('compare', parsePartialDate),
  lit: ids('lit'),
  ask: choice('ask', ['questions', 'cypher', 'connect'] as const, 'questions'),
  question: id('question'),
  params: valuesCodec,
  cypher: text('cypher', (typed) => typed.slice(0, mostCypher)),
  values: text('values', (typed) => typed.slice(0, mostCypher)),
  story: id('story'),
  scene: id('scene'),
  draft: id('draft'),
  screen: maybe('screen', ['speaker', 'audience'] as const),
  language: maybe('lang', languages),
  theme: maybe('theme', themes),
};

type Draft = { -readonly [Field in keyof View]?: View[Field] };

/** The names of the fields, in the order in which the address says them. */
export const fieldNames = Object.keys(viewFields) as (keyof View)[];

/** A view from a value for each field. */
export function viewOf(valueOf: <Field extends keyof View>(field: Field) => View[Field]): View {
  const draft: Draft = {};
  const set = <Field extends keyof View>(field: Field): void => {
    draft[field] = valueOf(field);
  };
  fieldNames.forEach(set);
  // Every field of the table has been set.
  return draft as View;
}

/** The view of an empty address. */
export const startView: View = viewOf((field) => viewFields[field].default);

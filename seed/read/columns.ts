import { actorFamilies, actorKinds, breadths } from '../../model/actorKinds.ts';
import { eventKinds, locationRoles, participantRoles, placeKinds } from '../../model/eventKinds.ts';
import { matters } from '../../model/matters.ts';
import { bases, relationTypes } from '../../model/relationTypes.ts';
import { categories } from '../../model/categories.ts';
import { channels, degrees, handlings, statuses } from '../../model/statuses.ts';

/** What a cell holds. */
export type CellType =
  | {
      readonly is:
        'text' | 'id' | 'date' | 'until' | 'flag' | 'list' | 'evidence' | 'pattern' | 'number';
    }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  /** One or more of these, separated as lists are. */
  | { readonly is: 'choices'; readonly of: readonly string[] }
  /** The id of a row of one of these files. */
  | { readonly is: 'reference'; readonly to: readonly FileName[] };

export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly required: boolean;
}

export const fileNames = [
  'vocabulary',
  'sources',
  'actors',
  'places',
  'events',
  'relations',
  'participants',
  'locations',
  'figures',
  'camps',
  'positions',
  'same_as',
] as const;
export type FileName = (typeof fileNames)[number];

const text = (name: string): Column => ({ name, type: { is: 'text' }, required: false });
const must = (column: Column): Column => ({ ...column, required: true });
const of = (
  name: string,
  is: 'id' | 'date' | 'until' | 'flag' | 'list' | 'evidence' | 'pattern' | 'number',
): Column => ({ name, type: { is }, required: false });
const choice = (name: string, values: readonly string[]): Column => ({
  name,
  type: { is: 'choice', of: values },
  required: false,
});
const choices = (name: string, values: readonly string[]): Column => ({
  name,
  type: { is: 'choices', of: values },
  required: false,
});
const reference = (name: string, ...to: FileName[]): Column => ({
  name,
  type: { is: 'reference', to },
  required: false,
});

const id = must(of('id', 'id'));
const name = must(text('name'));
const summary = must(text('summary'));
const proof = [must(choice('handling', handlings)), must(of('evidence', 'evidence'))];
const told = [must(choice('status', statuses)), text('attributedTo')];
const period = [of('since', 'date'), of('until', 'until'), of('ended', 'flag')];

/** The columns of every file (`docs/dataset-format.md`): the checks, the descriptor and the store derive from it. */
export const columnTable: Readonly<Record<FileName, readonly Column[]>> = {
  vocabulary: [
    must(choice('is', ['kind', 'relation'])),
    name,
    choice('shape', actorFamilies),
    text('plural'),
    text('pluralFr'),
    choice('category', categories),
    choice('sign', ['1', '0', '-1']),
    choice('nature', ['state', 'act']),
    of('symmetric', 'flag'),
    choices('from', actorKinds),
    choices('to', actorKinds),
    choice('access', [...bases, 'none']),
    choice('accessOnly', ['forward', 'backward']),
    choice('superior', ['source', 'target']),
    must(text('wording')),
    must(text('wordingFr')),
    text('incoming'),
    text('incomingFr'),
  ],
  sources: [
    id,
    must(text('title')),
    text('titleFr'),
    text('author'),
    text('publisher'),
    text('kind'),
    of('date', 'date'),
    text('language'),
    must(of('locatorPattern', 'pattern')),
    text('summary'),
    must(choice('handling', handlings)),
  ],
  actors: [
    id,
    must(choice('kind', actorKinds)),
    name,
    text('nameFr'),
    text('shortName'),
    of('aliases', 'list'),
    must(choice('breadth', breadths)),
    summary,
    text('summaryFr'),
    ...period,
    ...proof,
  ],
  places: [
    id,
    must(choice('kind', placeKinds)),
    name,
    text('nameFr'),
    of('aliases', 'list'),
    text('summary'),
    text('summaryFr'),
    ...proof,
  ],
  events: [
    id,
    must(choice('kind', eventKinds)),
    name,
    text('nameFr'),
    of('date', 'date'),
    of('until', 'until'),
    ...told,
    text('outcome'),
    text('outcomeFr'),
    text('whyEnded'),
    text('whyEndedFr'),
    summary,
    text('summaryFr'),
    ...proof,
  ],
  relations: [
    id,
    must(reference('source', 'actors')),
    must(choice('type', relationTypes)),
    must(reference('target', 'actors')),
    reference('toward', 'actors'),
    ...period,
    ...told,
    text('attributedToFr'),
    text('role'),
    text('roleFr'),
    choice('degree', degrees),
    choices('about', matters),
    of('predicted', 'flag'),
    reference('event', 'events'),
    choice('channel', channels),
    of('channelSince', 'date'),
    summary,
    text('summaryFr'),
    ...proof,
  ],
  participants: [
    must(reference('event', 'events')),
    must(reference('actor', 'actors')),
    must(choice('role', participantRoles)),
    reference('side', 'actors'),
    ...told,
    text('summary'),
    text('summaryFr'),
    ...proof,
  ],
  locations: [
    must(reference('subject', 'actors', 'events', 'places')),
    must(reference('place', 'places')),
    must(choice('role', locationRoles)),
    ...period,
    ...told,
    ...proof,
  ],
  figures: [
    id,
    must(reference('subject', 'actors', 'events', 'places')),
    must(text('measure')),
    text('measureFr'),
    must(text('value')),
    text('unit'),
    of('date', 'date'),
    of('until', 'until'),
    ...told,
    text('summary'),
    text('summaryFr'),
    ...proof,
  ],
  camps: [id, name, text('nameFr'), must(of('members', 'list'))],
  positions: [must(reference('actor', 'actors')), must(of('x', 'number')), must(of('y', 'number'))],
  same_as: [must(reference('actor', 'actors')), must(reference('sameAs', 'actors')), text('why')],
};

/** What tells the rows of a file apart: an overlay that corrects one names these. */
export const keyColumns: Readonly<Record<FileName, readonly string[]>> = {
  vocabulary: ['is', 'name'],
  sources: ['id'],
  actors: ['id'],
  places: ['id'],
  events: ['id'],
  relations: ['id'],
  participants: ['event', 'actor', 'role'],
  locations: ['subject', 'place', 'role'],
  figures: ['id'],
  camps: ['id'],
  positions: ['actor'],
  same_as: ['actor'],
};

/** Files that a dataset may leave out. */
export const optionalFiles: ReadonlySet<FileName> = new Set([
  'vocabulary',
  'figures',
  'camps',
  'positions',
  'same_as',
]);

/** Files whose rows may say more than the format has columns for. */
const filesWithFreeColumns: ReadonlySet<FileName> = new Set(['actors', 'relations']);

/** Whether a column is one of the dataset's own: `x:` and a name, so that a slip in a known column is still one. */
export const isFreeColumn = (file: FileName, column: string): boolean =>
  filesWithFreeColumns.has(file) && /^x:[^|]*\S[^|]*$/.test(column);

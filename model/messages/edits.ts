import { z } from 'zod';
import { idPattern } from '../ids.ts';
import { stackSet } from '../stack.ts';
import { channels, handlings } from '../statuses.ts';
import { editProblem } from './problem.ts';
import { faultOf, partialDate } from './question.ts';
import { textMessage } from './text.ts';

/** What an edit does. */
export const editKinds = [
  'add',
  'correct',
  'end',
  'channel',
  'listed',
  'retract',
  'evidence',
  'alias',
  'note',
  'same',
  'arrange',
] as const;
export type EditKind = (typeof editKinds)[number];

/** The files whose rows a user may add. */
const addedFiles = [
  'actors',
  'relations',
  'events',
  'places',
  'sources',
  'participants',
  'locations',
  'figures',
] as const;
export type AddedFile = (typeof addedFiles)[number];

/** Characters of a cell at most, as a reader can take in. */
const longestCell = 5_000;
const id = z.string().refine((text) => idPattern.test(text), faultOf('notAnId'));
const cell = z.string().max(longestCell);
const cells = z.record(z.string().max(80), cell);
const words = z.string().trim().min(1).max(longestCell);

/** Where actors are to stand on the map at most: those that a graph has at most may all be there. */
const mostPlaces = 20_000;
/** In units of the sheet, to the right and upward from its middle. */
const coordinate = z.int().min(-999_999).max(999_999);
const place = z.strictObject({ actor: id, x: coordinate, y: coordinate });

const change = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('add'), file: z.enum(addedFiles), cells }),
  z.strictObject({ is: z.literal('correct'), item: id, cells }),
  /** An actor died or ceased, a relation ended; without a date, at an unknown one. */
  z.strictObject({ is: z.literal('end'), item: id, date: partialDate.optional() }),
  z.strictObject({
    is: z.literal('channel'),
    item: id,
    channel: z.enum(channels),
    since: partialDate.optional(),
  }),
  z.strictObject({ is: z.literal('listed'), item: id, by: id, since: partialDate.optional() }),
  /** It is not true: it stays, as refuted. */
  z.strictObject({ is: z.literal('retract'), item: id }),
  z.strictObject({ is: z.literal('evidence'), item: id, evidence: words }),
  z.strictObject({ is: z.literal('alias'), item: id, alias: words }),
  z.strictObject({ is: z.literal('note'), item: id, text: words }),
  z.strictObject({ is: z.literal('same'), item: id, sameAs: id }),
  /** Where these stand on the map from now on; it says nothing of the record. */
  z.strictObject({ is: z.literal('arrange'), places: z.array(place).min(1).max(mostPlaces) }),
]);
export type Change = z.infer<typeof change>;

/** `POST /edits` and `POST /edits/preview`: one change, and why. */
export const editQuestion = z.strictObject({
  change,
  why: z.string().trim().max(longestCell).optional(),
  handling: z.enum(handlings).optional(),
});
export type EditQuestion = z.infer<typeof editQuestion>;

/** A cell that an edit writes, and what stood there when it was written. */
const editCell = z.object({
  file: z.string(),
  row: z.string(),
  column: z.string(),
  value: z.string(),
  before: z.string(),
});
export type EditCell = z.infer<typeof editCell>;

/** One edit of the user's own layer. */
const editMessage = z.object({
  id,
  at: z.string(),
  by: z.string(),
  why: z.string().nullable(),
  is: z.enum(editKinds),
  cells: z.array(editCell).min(1),
});
export type Edit = z.infer<typeof editMessage>;

/** `POST /edits/preview`: what would be written, how it would read, and what is wrong with it. */
export const editPreviewMessage = z.object({
  cells: z.array(editCell),
  sentence: textMessage.nullable(),
  problems: z.array(editProblem),
});
export type EditPreview = z.infer<typeof editPreviewMessage>;

/** An edit in the list: with the name of what it is about, and whether it still fits the data below. */
const listedEdit = editMessage.extend({
  about: z.object({
    id: z.string(),
    file: z.string(),
    name: z.string(),
    nameFr: z.string().nullable(),
  }),
  fits: z.boolean(),
});
export type ListedEdit = z.infer<typeof listedEdit>;

/** `GET /edits`, and what every change of the layer answers: the edits, the newest first. */
export const editsMessage = z.object({
  items: z.array(listedEdit),
  total: z.number().int(),
  truncated: z.boolean(),
  revision: z.string(),
});
export type EditsMessage = z.infer<typeof editsMessage>;

/** `POST /edits`, `POST /edits/undo`, `DELETE /edits/{id}`: the edit that came or went, and the data's revision now. */
export const editDoneMessage = z.object({
  edit: editMessage,
  revision: z.string(),
  knownUntil: z.string(),
});
export type EditDone = z.infer<typeof editDoneMessage>;

/** `GET /stack`, `POST /stack`. */
export const stackMessage = z.object({
  sets: z.array(stackSet),
  revision: z.string(),
  mayEdit: z.boolean(),
  /** Why nothing can be edited, where that is so: not by this user, or the code of the fault. */
  closed: z.string().nullable(),
});
export type StackMessage = z.infer<typeof stackMessage>;

/** `POST /stack`: switches a set on or off. */
export const switchQuestion = z.strictObject({ set: id, on: z.boolean() });

/** `GET /edits/patch`: the user's own layer, to be given to a colleague. */
export const patchMessage = z.object({
  format: z.literal('entremise-edits'),
  version: z.literal(1),
  dataset: z.string(),
  edits: z.array(editMessage).max(100_000),
});
export type Patch = z.infer<typeof patchMessage>;

/** `POST /edits/patch`: how many edits were taken. */
export const patchTakenMessage = z.object({ taken: z.number().int(), revision: z.string() });

const side = z.object({
  value: z.string(),
  by: z.string(),
  at: z.string(),
  why: z.string().nullable(),
});

/** A cell that both sides changed, or that stood otherwise where the patch was made. */
const patchConflict = z.object({
  edit: z.string(),
  file: z.string(),
  row: z.string(),
  name: z.string(),
  column: z.string(),
  /** Here: an edit of one's own, or the data below; `by` is empty where it is the data. */
  mine: side,
  theirs: side,
});
export type PatchConflict = z.infer<typeof patchConflict>;

/** `POST /edits/patch/compare`: what a patch would bring; nothing is written. */
export const patchComparison = z.object({
  fresh: z.array(editMessage),
  /** Edits that are here already. */
  known: z.number().int(),
  conflicts: z.array(patchConflict),
  problems: z.array(editProblem),
});
export type PatchComparison = z.infer<typeof patchComparison>;

export const patchQuestion = z.strictObject({ patch: patchMessage });

/** `POST /edits/patch`: takes a patch, with a word for each edit that conflicts. */
export const takePatchQuestion = z.strictObject({
  patch: patchMessage,
  decisions: z.record(z.string(), z.enum(['mine', 'theirs'])),
});

/** What is told where nobody may edit. @param closed the code of the reason */
export const closedStack = (closed: string): StackMessage => ({
  sets: [],
  revision: '',
  mayEdit: false,
  closed,
});

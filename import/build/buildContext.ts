import type { ActorKind } from '../../model/actorKinds.ts';
import type { ImportNote } from '../../model/messages/importNote.ts';
import type { Material } from '../gather/material.ts';
import type { ImportMapping } from '../../model/messages/importMapping.ts';
import type { IdMaker } from '../values/idMaker.ts';

/** What the making of rows has at hand. */
export interface BuildContext {
  readonly material: Material;
  readonly mapping: ImportMapping;
  readonly ids: IdMaker;
  /** The id of a file’s source. */
  readonly sourceOf: (file: string) => string;
  readonly actorId: (key: string) => string;
  readonly kindOf: (key: string) => ActorKind;
  /** What could not be done as the mapping says, counted. */
  readonly note: (note: ImportNote) => void;
}

/** The handling, status and speaker of every row of an import: what a file says is reported by that file. */
export const told = (
  { mapping, sourceOf }: BuildContext,
  file: string,
): { status: string; attributedTo: string; handling: string } => ({
  status: 'reported',
  attributedTo: sourceOf(file),
  handling: mapping.dataset.handling,
});

import { adoptVocabulary } from '../../model/ownVocabulary.ts';
import { ownSet, type SetKind, type StackSet } from '../../model/stack.ts';
import type { FileName } from '../read/columns.ts';
import type { DataProblem } from '../read/dataProblem.ts';
import type { Reading, Tables } from '../read/tables.ts';
import { vocabularyOf } from '../read/vocabularyOf.ts';
import type { ReadEdit } from './editJournal.ts';
import { lastDayOfEdits } from './knownUntil.ts';
import { mergeSlices, rowKey } from './mergeSlices.ts';
import { ownSlices } from './ownSlices.ts';
import { withPlaces } from './withPlaces.ts';
import type { OverlaySet } from './readSet.ts';
import { revisionOfRows } from './revisionOfRows.ts';
import { joinedActors, withSameActors, type Joined } from './sameActors.ts';
import type { Slice } from './slice.ts';

/** What a stack is made of. */
export interface StackParts {
  readonly base: Reading;
  readonly baseSet: Pick<StackSet, 'id' | 'title' | 'titleFr'> & {
    readonly revision: () => string;
  };
  readonly baseUntil: string;
  readonly overlays: readonly (OverlaySet & { readonly on: boolean })[];
  readonly edits: readonly ReadEdit[];
  /** Whether the user's own edits count. */
  readonly ownOn: boolean;
}

/** A stack as one dataset, and what each set does in it. */
export interface Composed {
  readonly reading: Reading;
  readonly joined: Joined;
  /** Empty where the base stands alone. */
  readonly sets: readonly StackSet[];
  /** The last day that a set speaks of. */
  readonly knownUntil: string;
  /** What is wrong with how sets are joined; what is wrong with the rows, the checks say. */
  readonly problems: readonly DataProblem[];
}

/** How many rows slices bring and correct. */
function countsOf(below: Tables, slices: readonly Slice[]): Pick<StackSet, 'brings' | 'corrects'> {
  const seen = new Map<string, 'brings' | 'corrects'>();
  const known = new Map<FileName, Set<string>>();
  for (const { rows } of slices)
    for (const [file, list] of rows)
      for (const row of list) {
        const key = rowKey(file, row) ?? '';
        const ids =
          known.get(file) ?? new Set(below[file].flatMap((one) => rowKey(file, one) ?? []));
        known.set(file, ids);
        const place = `${file} ${key}`;
        if (!seen.has(place)) seen.set(place, ids.has(key) ? 'corrects' : 'brings');
      }
  const counted = [...seen.values()];
  const brings = counted.filter((word) => word === 'brings').length;
  return { brings, corrects: counted.length - brings };
}

const describe = (
  { id, title, titleFr }: Pick<StackSet, 'id' | 'title' | 'titleFr'>,
  kind: SetKind,
  more: Pick<StackSet, 'revision' | 'on' | 'brings' | 'corrects'>,
): StackSet => ({ id, title, titleFr, kind, ...more });

const ownTitle = { id: ownSet, title: 'What you know', titleFr: 'Ce que vous savez' };

const latest = (days: readonly string[]): string => [...days].sort().at(-1) ?? '';

const rowsIn = (tables: Tables) => Object.values(tables).flat();

/**
 * Lays the sets of a stack over one another, the user's own on top, and joins the actors that are the same. The terms of the
 * stack's vocabulary are adopted, since its rows are written in them.
 */
export function composeStack({
  base,
  baseSet,
  baseUntil,
  overlays,
  edits,
  ownOn,
}: StackParts): Composed {
  const problems: DataProblem[] = [];
  // Where somebody stands on the map is no knowledge: it makes no layer, and stays whatever is switched off.
  const said = edits.filter(({ is }) => is !== 'arrange');
  const own = ownSlices(said);
  let tables = base.tables;
  const sets: StackSet[] = [];
  const layers = [
    ...overlays.map(({ slices, on, ...set }) => ({
      ...describe(set, 'imported', { revision: set.revision, on, brings: 0, corrects: 0 }),
      slices,
    })),
    ...(said.length === 0
      ? []
      : [
          {
            ...describe(ownTitle, 'private', {
              revision: revisionOfRows([], said),
              on: ownOn,
              brings: 0,
              corrects: 0,
            }),
            slices: own,
          },
        ]),
  ];
  if (layers.length > 0) {
    const counts = { brings: rowsIn(base.tables).length, corrects: 0 };
    sets.push(describe(baseSet, 'base', { revision: baseSet.revision(), on: true, ...counts }));
  }
  for (const { slices, ...set } of layers) {
    sets.push({ ...set, ...countsOf(tables, slices) });
    if (set.on) tables = mergeSlices(tables, slices);
  }
  tables = withPlaces(
    tables,
    edits.filter(({ is }) => is === 'arrange'),
  );
  adoptVocabulary(vocabularyOf(tables.vocabulary));
  const joined = joinedActors(tables, problems);
  const setsUntil = [
    baseUntil,
    ...overlays.flatMap(({ on, dataUntil }) => (on && dataUntil !== null ? [dataUntil] : [])),
  ];
  const ownUntil = ownOn ? lastDayOfEdits(said, own) : null;
  return {
    reading: { ...base, tables: withSameActors(tables, joined) },
    joined,
    sets,
    knownUntil: latest([...setsUntil, ownUntil ?? '']),
    problems,
  };
}

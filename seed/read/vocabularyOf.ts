import {
  actorFamilies,
  actorKinds,
  builtInKinds,
  type ActorFamily,
} from '../../model/actorKinds.ts';
import { categories } from '../../model/categories.ts';
import type { OwnVocabulary } from '../../model/ownVocabulary.ts';
import type { Sign } from '../../model/relationSigns.ts';
import { bases, type Access } from '../../model/relationTypes.ts';
import { flagOf } from './flagCell.ts';
import { listOf } from './listCell.ts';
import { cellOf, type Row } from './tables.ts';

const oneOf = <Value extends string>(values: readonly Value[], cell: string, usual: Value): Value =>
  values.find((value) => value === cell) ?? usual;

const signs: ReadonlyMap<string, Sign> = new Map([
  ['1', 1],
  ['0', 0],
  ['-1', -1],
]);

/** A text in both languages; where a cell is empty, that of another column stands. */
const both = (row: Row, column: string, otherwise = column) => ({
  en: cellOf(row, column) || cellOf(row, otherwise),
  fr: cellOf(row, `${column}Fr`) || cellOf(row, `${otherwise}Fr`),
});

function kindOf(row: Row): OwnVocabulary['kinds'][number] {
  const family: ActorFamily = oneOf(actorFamilies, cellOf(row, 'shape'), 'pill');
  return {
    kind: cellOf(row, 'name'),
    family,
    singular: both(row, 'wording'),
    plural: both(row, 'plural', 'wording'),
  };
}

function typeOf(row: Row, anyKind: readonly string[]): OwnVocabulary['types'][number] {
  const access = oneOf<Access>([...bases, 'none'], cellOf(row, 'access'), 'none');
  const only = cellOf(row, 'accessOnly');
  const symmetric = flagOf(cellOf(row, 'symmetric')) === true;
  const superior = cellOf(row, 'superior');
  const ends = (column: string): string[] => {
    const named = listOf(cellOf(row, column));
    return named.length === 0 ? [...anyKind] : named;
  };
  return {
    type: cellOf(row, 'name'),
    category: oneOf(categories, cellOf(row, 'category'), 'affiliation'),
    nature: oneOf(['state', 'act'], cellOf(row, 'nature'), 'state'),
    symmetric,
    sign: signs.get(cellOf(row, 'sign')) ?? 0,
    from: ends('from'),
    to: ends('to'),
    access: {
      forward: only === 'backward' ? 'none' : access,
      backward: only === 'forward' ? 'none' : access,
    },
    superior: superior === 'source' || superior === 'target' ? superior : null,
    outgoing: both(row, 'wording'),
    incoming: symmetric ? both(row, 'wording') : both(row, 'incoming', 'wording'),
  };
}

/** The kinds and relation types that the rows of vocabulary.csv bring; what a cell leaves open is neutral. */
export function vocabularyOf(rows: readonly Row[]): OwnVocabulary {
  const kinds = rows.filter((row) => cellOf(row, 'is') === 'kind').map(kindOf);
  const anyKind = [...actorKinds.slice(0, builtInKinds.size), ...kinds.map(({ kind }) => kind)];
  const types = rows.filter((row) => cellOf(row, 'is') === 'relation');
  return { kinds, types: types.map((row) => typeOf(row, anyKind)) };
}

import { foldedWords } from '../../model/folding.ts';
import { listOf } from '../../seed/read/listCell.ts';
import { cellOf, type Row } from '../../seed/read/tables.ts';
import { plainHeader } from '../columns/columnNames.ts';
import type { FoundActor } from '../gather/material.ts';
import type { Match, MatchReason } from '../../model/messages/importMapping.ts';

const fold = (name: string): string => foldedWords(name).join(' ');

const externalId = /^(wikidata|wikidata_id|qid|ucdp|ucdp_id|opensanctions|opensanctions_id|lei)$/;

interface Known {
  readonly row: Row;
  readonly word: string;
}

function externalIds(pairs: Iterable<readonly [string, string]>): string[] {
  return [...pairs].flatMap(([column, value]) => {
    const plain = plainHeader(column.replace(/^x:/, ''));
    const name = plain.replace(/_id$/, '').replace('qid', 'wikidata');
    return externalId.test(plain) && value !== ''
      ? [`${name} ${value.replace(/\.0$/, '').replace(/^.*\//, '')}`]
      : [];
  });
}

function add(index: Map<string, Known[]>, key: string, known: Known): void {
  if (key === '') return;
  const list = index.get(key);
  if (list === undefined) index.set(key, [known]);
  else list.push(known);
}

/**
 * Actors that may be the same as one of a dataset, with what speaks for it; nothing is decided here. What was decided before
 * stays.
 *
 * @param rows of the dataset’s actors
 */
export function matchActors(
  found: Iterable<FoundActor>,
  rows: readonly Row[],
  before: readonly Match[],
): Match[] {
  const names = new Map<string, Known[]>();
  const numbers = new Map<string, Known[]>();
  for (const row of rows) {
    const own = ['name', 'nameFr', 'shortName'].map((column) => cellOf(row, column));
    for (const word of [...own, ...listOf(cellOf(row, 'aliases'))])
      add(names, fold(word), { row, word });
    for (const word of externalIds(Object.entries(row.cells))) add(numbers, word, { row, word });
  }
  const decided = new Map(before.map((match) => [`${match.key}\n${match.with}`, match.decision]));
  const matches: Match[] = [];
  for (const actor of found) {
    const because = new Map<string, Map<string, MatchReason>>();
    const speak = (row: Row, reason: MatchReason): void => {
      const id = cellOf(row, 'id');
      const reasons = because.get(id) ?? new Map<string, MatchReason>();
      because.set(id, reasons.set(JSON.stringify(reason), reason));
    };
    for (const name of [actor.name, ...actor.aliases])
      for (const { row, word } of names.get(fold(name)) ?? [])
        speak(row, {
          by: fold(name) === fold(actor.name) ? 'name' : 'alias',
          said: name,
          known: word,
        });
    for (const number of externalIds(actor.attributes))
      for (const { row } of numbers.get(number) ?? [])
        speak(row, { by: 'externalId', said: number, known: number });
    for (const [id, reasons] of because)
      matches.push({
        key: actor.key,
        name: actor.name,
        with: id,
        because: [...reasons.values()],
        decision: decided.get(`${actor.key}\n${id}`) ?? 'undecided',
      });
  }
  return matches;
}

import type { DataProblem } from '../../seed/read/dataProblem.ts';
import { plainHeader } from '../columns/columnNames.ts';
import { actorKinds } from '../../model/actorKinds.ts';
import type { TableMapping } from '../../model/messages/importMapping.ts';
import type { RawTable } from '../read/rawTable.ts';
import type { FoundActor, FoundEvent, FoundPart, FoundTie, Material } from './material.ts';
import { NoteBook } from '../values/noteBook.ts';
import { rowReader } from './rowReader.ts';
import { tableDates } from './tableDates.ts';

/** A table and how it is read. */
export interface MappedTable {
  readonly table: RawTable;
  readonly mapping: TableMapping;
}

const kindHeaders = new Set(actorKinds.map((kind) => plainHeader(kind)));

/** Lists are parted by bars or semicolons; a single name may hold commas. */
const listed = (cell: string): string[] =>
  cell
    .split(/[|;]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Gathers what tables hold; an object with a memory, used once. */
class Gatherer {
  readonly actors = new Map<string, FoundActor>();
  readonly events = new Map<string, FoundEvent>();
  readonly ties: FoundTie[] = [];
  readonly parts: FoundPart[] = [];
  readonly notes = new NoteBook();
  readonly problems: DataProblem[];
  /** Whether a table says who somebody is, so that ends without a row are worth a word. */
  #describes = false;

  constructor(problems: DataProblem[]) {
    this.problems = problems;
  }

  actor(key: string): FoundActor {
    const found = this.actors.get(key) ?? {
      key,
      name: key,
      kind: '',
      summary: '',
      aliases: [],
      since: null,
      until: null,
      attributes: new Map(),
      cited: [],
      described: false,
    };
    this.actors.set(key, found);
    return found;
  }

  event(key: string): FoundEvent {
    const found = this.events.get(key) ?? {
      key,
      name: key,
      kind: '',
      summary: '',
      on: null,
      cited: [],
      described: false,
    };
    this.events.set(key, found);
    return found;
  }

  /** Rows that describe actors; where ties have named one as an event, the row describes that. */
  describe({ table, mapping }: MappedTable): void {
    this.#describes = true;
    const { cell, attributes, cited } = rowReader(table, mapping);
    const dates = tableDates(table, mapping, this.problems);
    for (const row of table.rows) {
      const key = cell(row, 'id') || cell(row, 'name');
      if (key === '') {
        this.notes.add({ code: 'namesNobody', table: table.name });
        continue;
      }
      const kept = attributes(row);
      const { since, until, on } = dates.whenOf(row.cells, (column, words) =>
        kept.set(`${column} (as written)`, words),
      );
      const event = this.events.get(key);
      const found = event ?? this.actor(key);
      if (found.described) this.notes.add({ code: 'describedAgain', table: table.name });
      found.cited.push(cited(row));
      if (!found.described) {
        found.name = cell(row, 'name') || key;
        found.kind = cell(row, 'kind');
        found.summary = cell(row, 'summary');
        found.described = true;
        if (event !== undefined) event.on = on ?? since ?? event.on;
      }
      if (event !== undefined) continue;
      const actor = this.actor(key);
      actor.aliases.push(...listed(cell(row, 'aliases')));
      actor.since ??= since ?? on;
      actor.until ??= until;
      actor.attributes = new Map([...kept, ...actor.attributes]);
    }
  }

  /** The things that happened in a table of two modes, before anything else, so that what describes them is known as theirs. */
  nameEvents({ table, mapping }: MappedTable): void {
    const { cell } = rowReader(table, mapping);
    const { events } = mapping;
    if (events === null) return;
    for (const row of table.rows) {
      const key = cell(row, events);
      if (key !== '') this.event(key);
    }
  }

  /** An end of a tie, known by its key alone or by what the row says of it beside. */
  #end(
    table: string,
    key: string,
    row: { name: string; kind: string; cited: FoundTie['cited'] },
  ): void {
    const isNew = !this.actors.has(key);
    const actor = this.actor(key);
    if (actor.described) return;
    if (isNew && this.#describes && row.name === '') this.notes.add({ code: 'endUnknown', table });
    if (row.name !== '') actor.name = row.name;
    if (row.kind !== '') actor.kind = row.kind;
    if (actor.cited.length < 3) actor.cited.push(row.cited);
  }

  tie({ table, mapping }: MappedTable): void {
    const { cell, attributes, cited } = rowReader(table, mapping);
    const dates = tableDates(table, mapping, this.problems);
    const ends = (['source', 'target'] as const).map((end) => {
      const header = plainHeader(mapping.columns[end] ?? '');
      return { end, kindByHeader: kindHeaders.has(header) ? (mapping.columns[end] ?? '') : '' };
    });
    for (const row of table.rows) {
      const [source, target] = [cell(row, 'source'), cell(row, 'target')];
      if (source === '' || target === '') {
        this.notes.add({ code: 'endMissing', table: table.name });
        continue;
      }
      const kept = attributes(row);
      const when = dates.whenOf(row.cells, (column, words) =>
        kept.set(`${column} (as written)`, words),
      );
      for (const { end, kindByHeader } of ends) {
        const key = end === 'source' ? source : target;
        const name = cell(row, `${end}Name`);
        const kind = cell(row, `${end}Kind`) || kindByHeader;
        if (mapping.events === end)
          this.#happened(key, { name, kind, on: when.on ?? when.since, cited: cited(row) });
        else this.#end(table.name, key, { name, kind, cited: cited(row) });
      }
      const type = cell(row, 'type');
      if (mapping.events !== null) {
        const [event, actor] = mapping.events === 'source' ? [source, target] : [target, source];
        this.parts.push({ table: table.name, event, actor, role: type, cited: cited(row) });
      } else if (source === target) this.notes.add({ code: 'tiedToThemselves', table: table.name });
      else
        this.ties.push({
          source,
          target,
          type,
          when,
          weight: cell(row, 'weight'),
          directed: /^(directed|true|yes|oui|1)$/i.test(cell(row, 'directed')),
          attributes: kept,
          cited: cited(row),
        });
    }
  }

  #happened(
    key: string,
    row: { name: string; kind: string; on: FoundEvent['on']; cited: FoundTie['cited'] },
  ): void {
    const event = this.event(key);
    event.on ??= row.on;
    if (event.cited.length < 3) event.cited.push(row.cited);
    if (event.described) return;
    if (row.name !== '') event.name = row.name;
    if (row.kind !== '') event.kind = row.kind;
  }
}

/** Gathers the actors, ties and events of all tables; dates that could be read in two ways are added to `problems`. */
export function gather(tables: readonly MappedTable[], problems: DataProblem[]): Material {
  const gatherer = new Gatherer(problems);
  const ties = tables.filter(({ mapping }) => mapping.holds === 'ties');
  for (const table of ties) gatherer.nameEvents(table);
  for (const table of tables) if (table.mapping.holds === 'actors') gatherer.describe(table);
  for (const table of ties) gatherer.tie(table);
  const { actors, events, parts, notes } = gatherer;
  return { actors, events, ties: gatherer.ties, parts, notes: notes.counted() };
}

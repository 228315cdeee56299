import { actorTable } from './actorTable.ts';
import type { Column, Table } from './cell.ts';
import type { ExportedFile } from './exportedFile.ts';
import { relationTable } from './relationTable.ts';
import { filled, xml } from './xml.ts';

/** What GraphML says in places of its own. */
const placed = new Set(['id', 'source', 'target']);
const types = { text: 'string', flag: 'boolean', number: 'double' } as const;

const own = <Row>({ columns }: Table<Row>): Column<Row>[] =>
  columns.filter(({ name }) => !placed.has(name));

const declared = <Row>(family: 'node' | 'edge', columns: readonly Column<Row>[]): string =>
  columns
    .map(
      ({ name, type }, at) =>
        `<key id="${family[0]}${at}" for="${family}" attr.name="${xml(name)}" attr.type="${types[type]}"/>\n`,
    )
    .join('');

const data = <Row>(family: 'node' | 'edge', columns: readonly Column<Row>[], row: Row): string =>
  filled(columns, row)
    .map(({ at, value }) => `<data key="${family[0]}${at}">${xml(value)}</data>`)
    .join('');

/** An export as GraphML; what it says of itself is data of the graph. */
export function* graphml(file: ExportedFile): Generator<string> {
  const { content, notes } = file;
  const ofActors = own(actorTable(file));
  const ofRelations = own(relationTable(file));
  const said = notes.map(({ about, says }) => `${about}: ${says}`).join('\n');
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<key id="g0" for="graph" attr.name="dataset" attr.type="string"/>
<key id="g1" for="graph" attr.name="revision" attr.type="string"/>
<key id="g2" for="graph" attr.name="notes" attr.type="string"/>
`;
  yield declared('node', ofActors);
  yield declared('edge', ofRelations);
  const { dataset, revision } = content.attributes;
  yield `<graph id="${xml(dataset)}" edgedefault="directed">
<data key="g0">${xml(dataset)}</data><data key="g1">${xml(revision)}</data><data key="g2">${xml(said)}</data>
`;
  for (const actor of content.actors)
    yield `<node id="${xml(actor.id)}">${data('node', ofActors, actor)}</node>\n`;
  for (const relation of content.relations) {
    const { id, source, target } = relation;
    yield `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data('edge', ofRelations, relation)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

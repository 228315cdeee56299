import { relationTypeRow } from '../../model/relationTypes.ts';
import { textIn } from '../../wording/names.ts';
import type { TakenActor, TakenRelation } from '../queries/exported.ts';
import { actorTable } from './actorTable.ts';
import type { Column } from './cell.ts';
import { categoryColors, actorColor } from './exportColors.ts';
import type { ExportedFile } from './exportedFile.ts';
import { relationTable } from './relationTable.ts';
import { filled, xml } from './xml.ts';

/** What GEXF says in places of its own. */
const placed = new Set(['id', 'label', 'source', 'target', 'weight', 'x', 'y']);
const types = { text: 'string', flag: 'boolean', number: 'double' } as const;

const declared = <Row>(family: 'node' | 'edge', columns: readonly Column<Row>[]): string =>
  `<attributes class="${family}" mode="static">\n${columns
    .map(
      ({ name, type }, at) =>
        `<attribute id="${at}" title="${xml(name)}" type="${types[type]}"/>\n`,
    )
    .join('')}</attributes>\n`;

const spell = ({ start, end }: { readonly start: string | null; readonly end: string | null }) =>
  `${start === null ? '' : ` start="${start}"`}${end === null ? '' : ` end="${end}"`}`;

const values = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  `<attvalues>${filled(columns, row)
    .map(({ at, value }) => `<attvalue for="${at}" value="${xml(value)}"/>`)
    .join('')}</attvalues>`;

function color(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}

const own = <Row>(columns: readonly Column<Row>[]): Column<Row>[] =>
  columns.filter(({ name }) => !placed.has(name));

function* nodes(
  columns: readonly Column<TakenActor>[],
  { content, positions, language }: ExportedFile,
): Generator<string> {
  yield '<nodes>\n';
  for (const actor of content.actors) {
    const place = positions[actor.id];
    const name = textIn(actor.attributes, 'name', language);
    const at = place === undefined ? '' : `<viz:position x="${place.x}" y="${place.y}" z="0"/>`;
    yield `<node id="${xml(actor.id)}" label="${xml(name)}"${spell(actor)}>${values(columns, actor)}${color(actorColor)}${at}</node>\n`;
  }
  yield '</nodes>\n';
}

function* edges(
  columns: readonly Column<TakenRelation>[],
  { content, language }: ExportedFile,
): Generator<string> {
  yield '<edges>\n';
  for (const relation of content.relations) {
    const { id, source, target, attributes } = relation;
    const label = relationTypeRow(attributes.type).outgoing[language];
    const weight = attributes.weight === undefined ? '' : ` weight="${attributes.weight}"`;
    const ends = `source="${xml(source)}" target="${xml(target)}"`;
    yield `<edge id="${xml(id)}" ${ends} label="${xml(label)}"${weight}${spell(relation)}>${values(columns, relation)}${color(categoryColors[attributes.category])}</edge>\n`;
  }
  yield '</edges>\n';
}

/** An export as GEXF 1.2, which Gephi and most libraries read: times, positions, colors. */
export function* gexf(file: ExportedFile): Generator<string> {
  const said = file.notes.map(({ about, says }) => `${about}: ${says}`).join('\n');
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<meta><creator>Entremise</creator><keywords>${xml(file.content.attributes.dataset)}</keywords><description>${xml(said)}</description></meta>
<graph mode="dynamic" timeformat="date" defaultedgetype="directed">
`;
  const ofActors = own(actorTable(file).columns);
  const ofRelations = own(relationTable(file).columns);
  yield declared('node', ofActors);
  yield declared('edge', ofRelations);
  yield* nodes(ofActors, file);
  yield* edges(ofRelations, file);
  yield '</graph>\n</gexf>\n';
}

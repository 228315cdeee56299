import { statement } from '../../database/statement.ts';
import type { NodeValue, PlainValue, RelationshipValue } from '../../database/values.ts';
import { cypherLiteral } from './cypherLiteral.ts';
import type { ExportedFile } from './exportedFile.ts';
import { propertiesInOrder } from './propertiesInOrder.ts';

/** Rows in one statement: few enough to be parsed quickly, many enough to be planned seldom. */
const rowsAtOnce = 200;

/** Properties that are days, and those that are numbers with a part behind the point, as the loader stores them. */
const days = new Set([
  'sinceEarliest',
  'sinceLatest',
  'untilEarliest',
  'untilLatest',
  'standsUntil',
]);
const broken = new Set(['number']);

/** A property as the database had it, so that what is read back is of the same type. */
function literalOf(name: string, value: PlainValue): string {
  if (days.has(name) && typeof value === 'string') return `date(${cypherLiteral(value)})`;
  if (broken.has(name) && typeof value === 'number' && Number.isInteger(value)) return `${value}.0`;
  return cypherLiteral(value);
}

const propertiesOf = (stored: NodeValue | RelationshipValue): string =>
  `{${propertiesInOrder(stored)
    // The mark by which the loader sees changes by hand means nothing elsewhere.
    .filter(([name, value]) => name !== 'rowHash' && value !== null)
    .map(([name, value]) => `${name}: ${literalOf(name, value)}`)
    .join(', ')}}`;

/** A statement of a file below `cypher/`, without its header. */
const bare = (name: string): string => statement(name).replace(/^\/\/.*\n/gm, '');

function* inParts(rows: readonly string[], query: string): Generator<string> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const literal = `[\n  ${rows.slice(at, at + rowsAtOnce).join(',\n  ')}\n]`;
    yield `${query.replace('$rows', () => literal).trim()}\n\n`;
  }
}

interface Row {
  readonly source: string;
  readonly target: string;
  readonly link: RelationshipValue;
}

/** Relationships by the labels of their ends, by which their nodes are found. */
function* relationships(rows: readonly Row[], labels: ReadonlyMap<string, string>) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const ends = `${labels.get(row.source) ?? ''} ${labels.get(row.target) ?? ''}`;
    const group = groups.get(ends) ?? [];
    group.push(row);
    groups.set(ends, group);
  }
  for (const [ends, group] of groups) {
    const [from = '', to = ''] = ends.split(' ');
    const query = bare('export/script/createRelationships').replace('FROM', from).replace('TO', to);
    const literals = group.map(
      ({ source, target, link }) =>
        `{from: ${cypherLiteral(source)}, type: ${cypherLiteral(link.type)}, to: ${cypherLiteral(target)}, properties: ${propertiesOf(link)}}`,
    );
    yield* inParts(literals, query);
  }
}

/** An export as a Cypher script that makes the same graph in an empty database. */
export function* cypherScript({ content, notes }: ExportedFile): Generator<string> {
  for (const { about, says } of notes) yield `// ${about}: ${says.replace(/[\r\n]+/g, ' ')}\n`;
  yield `\n${bare('export/script/schema')}\n`;
  const nodes = [...content.actors.map(({ stored }) => stored), ...(content.rest?.nodes ?? [])];
  yield* inParts(
    nodes.map(
      (node) => `{labels: ${cypherLiteral([...node.labels])}, properties: ${propertiesOf(node)}}`,
    ),
    bare('export/script/createNodes'),
  );
  const labels = new Map(
    nodes.map(({ labels: all, properties }) => [String(properties['id']), all[0] ?? '']),
  );
  const relations = content.relations.map(({ source, target, stored }) => ({
    source,
    target,
    link: stored,
  }));
  yield* relationships([...relations, ...(content.rest?.links ?? [])], labels);
}

import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importLimits } from '../../../import/read/importLimits.ts';
import { DatasetRefused } from '../../../seed/read/datasetRefused.ts';
import type { Imported } from '../../../import/importFiles.ts';
import { imported, workbook } from './imported.ts';

const ties = ({ rows }: Imported): string[] =>
  rows.relations.map(({ source, type, target }) => `${source} ${type} ${target}`);

const nodes = 'Id,Label,kind\n1,Ilo Marsan,Person\n2,Lantern Fleet,fleet\n';
const edges = 'Source,Target,Type,Relationship\n1,2,Directed,steers\n';

const gexf = `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="kind" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="tone" type="string"/></attributes>
<nodes><node id="1" label="Ilo Marsan"><attvalues><attvalue for="0" value="Person"/></attvalues></node>
<node id="2" label="Lantern &amp; Fleet"/></nodes>
<edges><edge source="1" target="2" weight="3"><attvalues><attvalue for="0" value="warm"/></attvalues></edge></edges></graph></gexf>`;

const graphml = `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="name" attr.type="string"/><key id="d1" for="edge" attr.name="relation" attr.type="string"/>
<graph edgedefault="undirected"><node id="a"><data key="d0">Ilo Marsan</data></node><node id="b"><data key="d0">Lantern Fleet</data></node>
<edge source="a" target="b"><data key="d1">steers</data></edge></graph></graphml>`;

const money = [
  { id: 'p', schema: 'Person', properties: { name: ['Ilo Marsan'], alias: ['Captain'] } },
  { id: 'c', schema: 'Company', properties: { name: ['Pier Works'] } },
  { id: 'h', schema: 'Address', properties: { full: ['1 Pier Street'] } },
  {
    id: 'o',
    schema: 'Ownership',
    properties: { owner: ['p'], asset: ['c'], startDate: ['2031-02'] },
  },
]
  .map((entity) => JSON.stringify(entity))
  .join('\n');

test('Gephi’s two tables: names by id, its Type of direction is no meaning', async () => {
  const result = await imported({ 'nodes.csv': nodes, 'edges.csv': edges });
  expect(ties(result)).toEqual(['ilo-marsan TIED_TO lantern-fleet']);
  expect(result.rows.relations[0]).toMatchObject({
    role: 'steers',
    status: 'reported',
    handling: 'restricted',
    evidence: 'file-edges-csv|row 2',
    'x:direction': 'Ilo Marsan → Lantern Fleet',
  });
});

test.each([
  ['semicolons', 'source;target\nIlo Marsan;Vesna Tarrag\n'],
  ['tabs', 'source\ttarget\nIlo Marsan\tVesna Tarrag\n'],
  ['no header', 'Ilo Marsan,Vesna Tarrag\nVesna Tarrag,Ilo Marsan\n'],
])('a plain list of edges with %s', async (_name, text) => {
  expect(ties(await imported({ 'list.csv': text }))).toEqual(['ilo-marsan TIED_TO vesna-tarrag']);
});

test('a list of edges parted by spaces, with weights', async () => {
  const { rows } = await imported({ 'list.edges': 'a b 2\nb c 5\n' });
  expect(rows.relations.map((row) => row['x:weight'])).toEqual(['2', '5']);
});

test('Excel: the first sheet, cited by its rows', async () => {
  const bytes = workbook([
    ['Donor', 'Party', 'Amount'],
    ['Ilo Marsan', 'Pier Nine Committee', '12'],
  ]);
  const { rows } = await imported({ 'gifts.xlsx': bytes });
  expect(rows.relations[0]).toMatchObject({
    target: 'pier-nine-committee',
    'x:Amount': '12',
    evidence: 'file-gifts-xlsx|row 2',
  });
});

test('GEXF: labels, attributes, weight', async () => {
  const { rows } = await imported({ 'map.gexf': gexf });
  expect(rows.actors.map(({ name, kind }) => [name, kind])).toEqual([
    ['Ilo Marsan', 'Person'],
    ['Lantern & Fleet', 'Unknown'],
  ]);
  expect(rows.relations[0]).toMatchObject({ 'x:tone': 'warm', 'x:weight': '3' });
});

test('GraphML: data under the names that its keys give', async () => {
  const { rows } = await imported({ 'map.graphml': graphml });
  expect(rows.relations[0]).toMatchObject({ source: 'ilo-marsan', role: 'steers' });
});

test('FollowTheMoney: who has a name, what joins two, and no addresses', async () => {
  const result = await imported({ 'money.ijson': money });
  expect(result.rows.actors.map(({ id, kind, aliases }) => [id, kind, aliases])).toEqual([
    ['ilo-marsan', 'Person', 'Captain'],
    ['pier-works', 'Company', ''],
  ]);
  expect(result.rows.relations[0]).toMatchObject({ role: 'Ownership', since: '2031-02' });
  expect([...result.files.values()].join('')).not.toContain('Pier Street');
});

test.each([
  ['UTF-16', Buffer.from('\ufeffsource,target\nZoë,Müller\n', 'utf16le')],
  ['Windows-1252', Buffer.from('source,target\nZoë,Müller\n', 'latin1')],
  ['UTF-8', Buffer.from('\ufeffsource,target\nZoë,Müller\n', 'utf8')],
])('%s is found out and said', async (encoding, bytes) => {
  const result = await imported({ 'names.csv': bytes });
  expect(result.tables[0]?.facts.encoding).toBe(encoding);
  expect(result.rows.actors.map(({ name }) => name)).toEqual(['Zoë', 'Müller']);
});

const laughs = `<?xml version="1.0"?><!DOCTYPE g [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><graphml><graph><node id="&b;"/></graph></graphml>`;
const pile = Buffer.from(
  zipSync({ 'xl/workbook.xml': new Uint8Array(importLimits.inflatedBytes + 1) }),
);

test.each([
  ['an empty file', Buffer.alloc(0), /is empty/],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d4948', 'hex'), /is a picture/],
  [
    'a binary',
    Buffer.from([...Array(400).keys()].map((n) => (n * 7) % 32)),
    /bytes that are no text/,
  ],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), /old Excel/],
  ['a bomb', pile, /unfolds to more than/],
  [
    'a ZIP of something else',
    Buffer.from(zipSync({ 'a.txt': new Uint8Array(9) })),
    /not a workbook/,
  ],
  ['entities of its own', laughs, /declares entities/],
  ['XML that is cut off', graphml.slice(0, 300), /not well-formed/],
  ['other XML', '<html></html>', /neither GEXF nor GraphML/],
  ['other JSON', '{"nodes": []}', /no FollowTheMoney/],
  ['one column', 'name\nIlo\n', /has 1 column/],
  ['millions of tiny rows', Buffer.alloc(6_000_000, 'a,b\n'), /has 1500000 lines/],
  ['a quote that never closes', 'source,target\n"Ilo,Vesna\n', /never closes/],
  ['columns that nobody knows', 'fruit,color,taste,size\nplum,blue,sour,3\n', /no table shows who/],
])('%s is refused in a sentence', async (_name, content, sentence) => {
  const refusal = await imported({ 'harm.csv': content }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DatasetRefused);
  const { problems } = refusal as DatasetRefused;
  expect(problems.map(({ rule }) => rule).join()).toMatch(sentence);
  for (const { remedy } of problems) expect(remedy).not.toBe('');
});

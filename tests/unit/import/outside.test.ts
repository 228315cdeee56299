import { expect, test } from 'vitest';
import { imported, workbook } from './imported.ts';

const sentences = async (files: Readonly<Record<string, string | Buffer>>): Promise<string[]> =>
  (await imported(files)).mapping.types.flatMap(({ value, samples }) =>
    samples.map(({ en }) => `${value}: ${en}`),
  );

test('Windows-1252: quotes, dashes and ligatures are what a spreadsheet shows', async () => {
  const bytes = Buffer.concat([
    Buffer.from('source,target\nC', 'latin1'),
    Buffer.from([0x9c]),
    Buffer.from('ur d', 'latin1'),
    Buffer.from([0x92]),
    Buffer.from('\xc9lie,Nord ', 'latin1'),
    Buffer.from([0x96]),
    Buffer.from(' Sud\n', 'latin1'),
  ]);
  const { rows } = await imported({ 'ties.csv': bytes });
  expect(rows.actors.map(({ name }) => name)).toEqual(['Cœur d’Élie', 'Nord – Sud']);
});

test('FollowTheMoney: what joins two is told by its schema, also where a property is called relationship', async () => {
  const entity = (id: string, schema: string, properties: object): string =>
    JSON.stringify({ id, schema, properties });
  const lines = [
    entity('p1', 'Person', { name: ['Irena Volk'] }),
    entity('p2', 'Person', { name: ['Davor Volk'] }),
    entity('c1', 'Company', { name: ['Volk Shipping'] }),
    entity('o1', 'Ownership', { owner: ['p1'], asset: ['c1'] }),
    entity('f1', 'Family', { person: ['p1'], relative: ['p2'], relationship: ['sister'] }),
  ].join('\n');
  expect(await sentences({ 'entities.ijson': lines })).toEqual([
    'Family: Irena Volk is tied to Davor Volk',
    'Ownership: Irena Volk is tied to Volk Shipping',
  ]);
});

test('yEd: names and words are the labels that it draws', async () => {
  const node = (id: string, label: string): string =>
    `<node id="${id}"><data key="d6"><y:ShapeNode><y:NodeLabel>${label}</y:NodeLabel></y:ShapeNode></data></node>`;
  const text = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
<graph edgedefault="directed">${node('n0', 'Amadi')}${node('n1', 'Women of Lagu')}
<edge source="n0" target="n1"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>talks to</y:EdgeLabel></y:PolyLineEdge></data></edge>
</graph></graphml>`;
  expect(await sentences({ 'map.graphml': text })).toEqual([
    'talks to: Amadi is tied to Women of Lagu',
  ]);
});

test('GEXF: an edge with several spells is a tie for each of them', async () => {
  const text = `<gexf version="1.2"><graph mode="dynamic" timeformat="date"><nodes>
<node id="a" label="Ada"><spells><spell start="1950" end="1960"/><spell start="1970" end="1990"/></spells></node>
<node id="b" label="Boris"/></nodes><edges>
<edge source="a" target="b"><spells><spell start="1971" end="1973"/><spell start="1981" end="1985"/></spells></edge>
</edges></graph></gexf>`;
  const { rows } = await imported({ 'map.gexf': text });
  expect(rows.relations.map(({ since, until }) => `${since}–${until}`)).toEqual([
    '1971–1973',
    '1981–1985',
  ]);
  expect(rows.actors[0]).toMatchObject({ name: 'Ada', since: '1950', until: '1990' });
});

test('columns that nobody named in our words are ends where the same names stand in both', async () => {
  const text =
    'Wer;Was;Mit;Anmerkung\nIlo Marsan;Vetter;Vesna Tarrag;nah\nVesna Tarrag;traf;Ottar Brun;\nOttar Brun;traf;Ilo Marsan;einmal\n';
  const { mapping } = await imported({ 'kontakte.csv': text });
  expect(mapping.tables[0]).toMatchObject({
    holds: 'ties',
    columns: { source: 'Wer', target: 'Mit' },
  });
});

test('a column called Person that names somebody twice is no list of persons', async () => {
  const text =
    'Person,Contact,Year\nIlo Marsan,Vesna Tarrag,2011\nIlo Marsan,Ottar Brun,2012\nOttar Brun,Vesna Tarrag,2013\n';
  const { rows } = await imported({ 'contacts.csv': text });
  expect(rows.relations).toHaveLength(3);
});

test('a table of actors stays one where names of its own stand in another column too', async () => {
  const { mapping } = await imported({
    'signatures.csv': 'from_id,to_id\nX1,A1\nX1,A2\n',
    'nodes.csv':
      'id,node_id,node_name,country\n1,A1,Gabon,Gabon\n2,A2,Chad,Chad\n1,X1,Accord,Gabon\n3,X2,Treaty,Chad\n',
  });
  expect(mapping.tables.map(({ holds }) => holds)).toEqual(['ties', 'actors']);
});

test('French headers are understood as English ones are', async () => {
  const text = 'Personne;Lien;Avec qui;Depuis\nIlo Marsan;cousin;Vesna Tarrag;2011\n';
  const { mapping } = await imported({ 'liens.csv': text });
  expect(mapping.tables[0]?.columns).toEqual({
    source: 'Personne',
    target: 'Avec qui',
    type: 'Lien',
    since: 'Depuis',
  });
});

test('a row is cited by the number that a spreadsheet shows, blank rows and broken lines counted as it does', async () => {
  const text = 'Source,Target,Note\n\nAnn,Bo,"two\nlines"\n\nBo,Cy,\n';
  const { rows } = await imported({ 'ties.csv': text });
  expect(rows.relations.map(({ evidence }) => evidence)).toEqual([
    'file-ties-csv|row 3',
    'file-ties-csv|row 5',
  ]);
});

test('a workbook with two columns of one name keeps what stands in both', async () => {
  const book = workbook([
    ['Source', 'Target', 'Note', 'Note'],
    ['Ann', 'Bo', 'first', 'second'],
  ]);
  const { rows } = await imported({ 'ties.xlsx': book });
  expect(rows.relations[0]).toMatchObject({ 'x:Note': 'first', 'x:Note (2)': 'second' });
});

test('three samples are three different sentences', async () => {
  const text =
    'source,target,type,year\nAnn,Bo,rival,2001\nAnn,Bo,rival,2002\nAnn,Bo,rival,2004\nCy,Bo,rival,2004\n';
  expect(await sentences({ 'ties.csv': text })).toEqual([
    'rival: Ann is tied to Bo',
    'rival: Cy is tied to Bo',
  ]);
});

test('a name that the table of actors has not is said', async () => {
  const { notes } = await imported({
    'nodes.csv': 'Id,Label\n1,Ann\n2,Bo\n',
    'edges.csv': 'Source,Target\n1,2\n2,Cyril\n',
  });
  expect(notes).toEqual([{ note: { code: 'endUnknown', table: 'edges.csv' }, count: 1 }]);
});

test('a file with a header and nothing below is refused by name', async () => {
  await expect(imported({ 'ties.csv': 'Source,Target\n' })).rejects.toMatchObject({
    problems: [{ file: 'ties.csv', rule: 'holds no rows' }],
  });
});

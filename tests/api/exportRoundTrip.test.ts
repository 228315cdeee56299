import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFiles, type Imported } from '../../import/importFiles.ts';
import { foldedWords } from '../../model/folding.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { ExportFormat } from '../../model/messages/question.ts';
import { relationTypeRow, type RelationType } from '../../model/relationTypes.ts';
import { getExport, unpacked } from '../fixtures/exported.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
let whole: GraphMessage;
beforeAll(async () => {
  server = await startTestServer();
  whole = (await server.get<GraphMessage>('/api/v1/graph')).body;
});
afterAll(() => server.stop());

/** What is exported, as files that somebody would bring to an import. */
async function filesOf(format: ExportFormat): Promise<{ name: string; bytes: Buffer }[]> {
  const { bytes } = await getExport(server, format);
  if (format !== 'csv') return [{ name: `estuary.${format}`, bytes }];
  const files = unpacked(bytes);
  return ['nodes.csv', 'edges.csv'].map((name) => ({
    name,
    bytes: Buffer.from(files[name] ?? ''),
  }));
}

const importing = async (format: ExportFormat): Promise<Imported> =>
  importFiles(await filesOf(format), {
    mapping: null,
    name: 'estuary',
    title: 'Estuary',
    sourceTitle: null,
    project: false,
    against: [],
    today: '2035-01-01',
    vocabulary: [],
  });

/** Ends of a relation without a direction, in one order. */
const ends = (type: RelationType, source: string, target: string): string[] =>
  relationTypeRow(type).symmetric ? [source, target].sort() : [source, target];

/** Types that say no more than a tie without a degree or a third actor, for which an import has no column. */
const importedType = (type: RelationType): RelationType =>
  type.includes('DIALOGUE') || type === 'PROPOSED_AS_INTERMEDIARY' ? 'TIED_TO' : type;

/** Other names that an import keeps: not one that is the name again with other accents or signs. */
function otherNames(name: string, aliases: readonly string[]): string {
  const seen = new Set([foldedWords(name).join(' ')]);
  return aliases
    .filter((alias) => {
      const folded = foldedWords(alias).join(' ');
      const isNew = !seen.has(folded);
      seen.add(folded);
      return isNew;
    })
    .join('; ');
}

/** An import says that a thing goes on in the words of its file. */
const goesOn = (row: Readonly<Record<string, string>>): boolean =>
  (row['x:until (as written)'] ?? '').split('; ').includes('..');

test.each(['gexf', 'graphml', 'csv', 'xlsx'] as const)(
  '%s comes back by our own import: the same actors and relations, by name, kind, type and date',
  async (format) => {
    const { rows, mapping } = await importing(format);
    const keyOf = new Map(
      mapping.ids.map(({ key, id }) => [id, key.replace(/^actor /, '')] as const),
    );
    const actors = rows.actors.map((row) => ({
      id: keyOf.get(row['id'] ?? ''),
      name: row['name'],
      kind: row['kind'],
      aliases: row['aliases'],
      summary: row['summary'],
      since: row['since'],
      until: goesOn(row) ? '..' : row['until'],
    }));
    const byId = (a: { id?: string | undefined }, b: { id?: string | undefined }): number =>
      (a.id ?? '') < (b.id ?? '') ? -1 : 1;
    expect(actors.sort(byId)).toEqual(
      whole.nodes
        .map(({ key, attributes }) => ({
          id: key,
          name: attributes.name,
          kind: attributes.kind,
          aliases: otherNames(attributes.name, attributes.aliases),
          summary: attributes.summary,
          since: attributes.since ?? '',
          until: attributes.until ?? '',
        }))
        .sort(byId),
    );
    const relations = rows.relations.map((row) => {
      const type = row['type'] as RelationType;
      const [source, target] = [row['source'], row['target']].map(
        (id) => keyOf.get(id ?? '') ?? '',
      );
      const until = goesOn(row) ? '..' : row['until'];
      return [...ends(type, source ?? '', target ?? ''), type, row['since'], until].join(' ');
    });
    expect([...new Set(relations)].sort()).toEqual(
      [
        ...new Set(
          whole.edges.map(({ source, target, attributes: { type: told, since, until } }) => {
            const type = importedType(told);
            return [...ends(type, source, target), type, since ?? '', until ?? ''].join(' ');
          }),
        ),
      ].sort(),
    );
    expect(new Set(rows.relations.map((row) => row['x:status']))).toContain('refuted');
  },
);

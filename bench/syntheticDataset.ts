import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { columnTable, fileNames, type FileName } from '../seed/read/columns.ts';
import { numbers, syntheticNetwork } from './syntheticNetwork.ts';

type Cells = Readonly<Record<string, string>>;

const words =
  'elders of the river towns met the envoy after the truce and asked that herders may pass the fords again while the market stays open to all sides until the rains'.split(
    ' ',
  );

const quoted = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function csv(file: FileName, rows: readonly Cells[]): string {
  const columns = columnTable[file].map(({ name }) => name);
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/**
 * Writes a made-up dataset of a size as a folder that the loader reads: summaries of the length of real ones, one source, two
 * citations a row, an event for each hundred relations with two participants and a place.
 */
export async function writeSyntheticDataset(
  folder: string,
  actors: number,
  relations: number,
): Promise<void> {
  const { nodes, edges } = syntheticNetwork(actors, relations);
  const next = numbers(11);
  const sentence = (length: number): string => {
    const from = Math.floor(next() * words.length);
    const told = Array.from({ length }, (_, at) => words[(from + at * 7) % words.length]);
    return `${told.join(' ')}.`;
  };
  const proof = () => ({
    handling: 'public',
    evidence: `paper|p. ${Math.floor(next() * 400)}; paper|fn ${Math.floor(next() * 900)}`,
  });
  const events = Array.from({ length: Math.ceil(relations / 100) }, (_, at) => `event-${at}`);
  const rows: Record<FileName, Cells[]> = {
    vocabulary: [],
    sources: [
      {
        id: 'paper',
        title: 'A paper',
        locatorPattern: '(p\\. \\d+|fn \\d+)',
        handling: 'public',
      },
    ],
    actors: nodes.map(({ key, attributes }) => ({
      id: key,
      kind: attributes.kind,
      name: attributes.name,
      nameFr: `Acteur ${key}`,
      aliases: `${attributes.name} the Elder; Abu ${key}`,
      breadth: attributes.breadth,
      summary: sentence(22),
      summaryFr: sentence(24),
      ...proof(),
    })),
    places: [
      { id: 'town', kind: 'town', name: 'Town', summary: sentence(12), ...proof() },
      { id: 'region', kind: 'region', name: 'Region', summary: sentence(12), ...proof() },
    ],
    events: events.map((id, at) => ({
      id,
      kind: 'talks',
      name: `Talks ${at}`,
      date: String(2010 + (at % 9)),
      status: 'asserted',
      summary: sentence(20),
      ...proof(),
    })),
    relations: edges.map(
      ({ key, source, target, attributes: { type, since, until, channel } }) => ({
        id: key,
        source,
        type,
        target,
        since: since ?? '',
        until: until ?? '',
        status: 'asserted',
        degree: type === 'FAVORS_DIALOGUE_WITH' ? 'supports' : '',
        channel: channel ?? '',
        summary: sentence(20),
        summaryFr: sentence(22),
        ...proof(),
      }),
    ),
    participants: events.flatMap((event, at) =>
      ['mediated', 'took part'].map((role, part) => ({
        event,
        actor: nodes[(at * 2 + part) % nodes.length]?.key ?? '',
        role,
        status: 'asserted',
        ...proof(),
      })),
    ),
    locations: events.map((subject) => ({
      subject,
      place: 'town',
      role: 'took place',
      status: 'asserted',
      ...proof(),
    })),
    figures: [],
    camps: [],
    positions: [],
    same_as: [],
  };
  await mkdir(folder, { recursive: true });
  for (const name of fileNames) await writeFile(join(folder, `${name}.csv`), csv(name, rows[name]));
  await writeFile(
    join(folder, 'datapackage.json'),
    JSON.stringify({
      name: `synthetic-${actors}-${relations}`,
      title: 'Synthetic',
      resources: fileNames.map((name) => ({ name, path: `${name}.csv` })),
      entremise: { dataUntil: '2019-12-31' },
    }),
  );
}

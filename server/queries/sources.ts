import type { z } from 'zod';
import type { sourceMessage, SourceRecord, sourcesMessage } from '../../model/messages/dossier.ts';
import { decodeEvidence, type Evidence } from '../../model/evidence.ts';
import { editionOf, type Answer } from '../../database/answer.ts';
import type { Database } from '../../database/database.ts';
import { UnknownId } from '../../database/errors.ts';
import { readConsistently, type Read } from '../../database/readConsistently.ts';
import { statement } from '../../database/statement.ts';
import type { NodeValue } from '../../database/values.ts';
import { sourceRecordOf } from './rows.ts';

type SourceMessage = z.infer<typeof sourceMessage>;
type CitationRow = {
  kind: SourceMessage['citedBy'][number]['kind'];
  id: string;
  name: string;
  nameFr: string | null;
  evidence: string[];
};

/** The records of the sources that some rows cite. */
export async function readCited(
  read: Read,
  rows: readonly { readonly evidence: readonly Evidence[] }[],
): Promise<SourceRecord[]> {
  const cited = new Set(rows.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const sources = await read<{ source: NodeValue }>(statement('explore/sources'), {});
  return sources
    .map(({ source }) => sourceRecordOf(source))
    .filter((source) => cited.has(source.id));
}

/** All source records. */
export async function readSources(
  database: Database,
): Promise<Answer<z.infer<typeof sourcesMessage>>> {
  const { value, dataset } = await readConsistently(database, (read) =>
    read<{ source: NodeValue }>(statement('explore/sources'), {}),
  );
  const items = value.map(({ source }) => sourceRecordOf(source));
  return { value: { items, total: items.length, truncated: false }, ...editionOf(dataset) };
}

/**
 * A source and everything that cites it, with the locators.
 * @throws UnknownId
 */
export async function readSource(database: Database, id: string): Promise<Answer<SourceMessage>> {
  const { value, dataset } = await readConsistently(database, async (read) => {
    const sources = await read<{ source: NodeValue }>(statement('explore/sources'), {});
    const record = sources
      .map(({ source }) => sourceRecordOf(source))
      .find((source) => source.id === id);
    if (record === undefined) throw new UnknownId('source', id);
    const rows = await read<CitationRow>(statement('explore/citedBy'), { prefix: `${id}|` });
    const locators = (evidence: string[]): string[] =>
      evidence.map(decodeEvidence).flatMap((item) => (item?.source === id ? [item.locator] : []));
    return {
      ...record,
      citedBy: rows.map(({ kind, id: cites, name, nameFr, evidence }) => ({
        kind,
        id: cites,
        name,
        nameFr,
        locators: locators(evidence),
      })),
    };
  });
  return { value, ...editionOf(dataset) };
}

import { isActorKind } from '../../model/actorKinds.ts';
import { isRelationType, relationTypeRow } from '../../model/relationTypes.ts';
import type { Handling } from '../../model/statuses.ts';
import type { Wording } from '../../model/wording.ts';
import { columnTable, type FileName } from '../read/columns.ts';
import { cellOf, type Tables } from '../read/tables.ts';

interface Usual {
  readonly tables: Tables;
  readonly handling: Handling;
  readonly evidence: string;
  /** The user's own source, which speaks where nobody else is named. */
  readonly source: string;
}

type Cells = Readonly<Record<string, string>>;

/** A relation as a sentence of its ends and its type; null while one of them is open. */
export function relationInWords(cells: Cells, { actors }: Tables): Wording | null {
  const { source = '', type = '', target = '' } = cells;
  const [from, to] = [source, target].map((id) => actors.find((row) => cellOf(row, 'id') === id));
  if (from === undefined || to === undefined || !isRelationType(type)) return null;
  const { outgoing } = relationTypeRow(type);
  const french = [from, to].map((row) => cellOf(row, 'nameFr') || cellOf(row, 'name'));
  return {
    en: `${cellOf(from, 'name')} ${outgoing.en} ${cellOf(to, 'name')}`,
    fr: `${french[0] ?? ''}\u00a0: ${outgoing.fr} ${french[1] ?? ''}`,
  };
}

/** A community is broad and a person one; of the rest, most are what acts as one. */
function breadthOf(kind: string): string {
  if (!isActorKind(kind) || kind === 'Person') return 'individual';
  return kind === 'Community' || kind === 'SocialGroup' ? 'broad' : 'working';
}

function summaryOf(file: FileName, cells: Cells, tables: Tables): Cells {
  if (file === 'relations') {
    const said = relationInWords(cells, tables);
    return said === null ? {} : { summary: `${said.en}.`, summaryFr: `${said.fr}.` };
  }
  const { name = '', nameFr = name } = cells;
  return name === '' ? {} : { summary: `${name}.`, summaryFr: `${nameFr}.` };
}

/** What a row that a user adds says where the user has said nothing: his own word, reported, kept to those who see everything. */
export function usualCells(
  file: FileName,
  cells: Cells,
  { tables, handling, evidence, source }: Usual,
): Cells {
  const has = (column: string): boolean => columnTable[file].some(({ name }) => name === column);
  const says =
    cells['summary'] === undefined && has('summary') ? summaryOf(file, cells, tables) : {};
  return {
    ...(has('handling') ? { handling } : {}),
    ...(has('evidence') ? { evidence } : {}),
    ...(has('status') ? { status: 'reported' } : {}),
    ...(has('attributedTo') && ['reported', 'claimed', undefined].includes(cells['status'])
      ? { attributedTo: source }
      : {}),
    ...(file === 'actors' ? { breadth: breadthOf(cells['kind'] ?? '') } : {}),
    ...(file === 'sources' ? { locatorPattern: '.+' } : {}),
    ...says,
  };
}

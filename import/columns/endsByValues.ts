import type { RawTable } from '../read/rawTable.ts';

interface Named {
  readonly column: string;
  readonly values: ReadonlySet<string>;
}

/** A number, an amount, a date, an answer of a form: no name of anybody. */
const noName =
  /^([\d\s.,:/%+–-]*|yes|no|true|false|y|n|x|none|unknown|other|oui|non|vrai|faux|aucune?|inconnue?|autre)$/iu;

/** The columns of which most cells could be names, with what stands in them. */
function columnsOfNames(table: RawTable): Named[] {
  return table.columns.flatMap((column, at) => {
    const cells = table.rows.map(({ cells: all }) => all[at] ?? '').filter((cell) => cell !== '');
    const names = cells.filter((cell) => !noName.test(cell) && cell.length <= 120);
    if (names.length < 2 || names.length * 2 < table.rows.length) return [];
    return [{ column, values: new Set(names) }];
  });
}

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((value) => other.has(value)).length;

/** Below so many names, a single one that stands on both sides tells something. */
const few = 4;

/** How much of the smaller of two columns stands in the other too; nothing where a single word of many does. */
function overlap({ values: one }: Named, { values: other }: Named): number {
  const shared = common(one, other);
  const smaller = Math.min(one.size, other.size);
  return shared < 2 && smaller > few ? 0 : shared / smaller;
}

/** How much of both columns the actors of other tables know. */
const knownShare = ({ values }: Named, known: ReadonlySet<string>): number =>
  common(values, known) / values.size;

const leastOverlap = 0.3;
const leastKnown = 0.7;

/**
 * The two columns that look like the ends of ties where no header says so: the same names stand in both, or most names of
 * both are actors of another table. Which is which end is told by their order.
 *
 * @param known what the other tables call their actors, one set for each column that could be it
 */
export function endsByValues(
  table: RawTable,
  known: readonly ReadonlySet<string>[],
): readonly [source: string, target: string] | null {
  const columns = columnsOfNames(table);
  let best: readonly [string, string] | null = null;
  let most = 0;
  for (const [at, one] of columns.entries())
    for (const other of columns.slice(at + 1)) {
      const shared = overlap(one, other);
      const found = Math.max(
        0,
        ...known.map((names) => Math.min(knownShare(one, names), knownShare(other, names))),
      );
      const score = Math.max(shared >= leastOverlap ? shared : 0, found >= leastKnown ? found : 0);
      if (score > most) [best, most] = [[one.column, other.column], score];
    }
  return best;
}

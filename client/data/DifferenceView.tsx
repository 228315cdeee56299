import type { TableDifference } from '../../model/messages/datasets.ts';
import { changesCounted, dataTexts, fileTexts, moreOfThem } from '../../wording/dataTexts.ts';
import { useWording } from '../parts/useTexts.ts';

const signs = { added: '+', changed: '~', removed: '−' } as const;

/** What changes, table by table, with the first rows of each. */
export function DifferenceView({ tables }: { readonly tables: readonly TableDifference[] }) {
  const word = useWording();
  if (tables.length === 0) return <p>{word(dataTexts.noDifference)}</p>;
  return (
    <>
      {tables.map(({ file, added, changed, removed, rows }) => {
        const left = rows.length === 0 ? 0 : added + changed + removed - rows.length;
        return (
          <details key={file} className="data__fold">
            <summary>
              <b>{word(fileTexts[file] ?? { en: file, fr: file })}</b>:{' '}
              <span className="num">{word(changesCounted(added, changed, removed))}</span>
            </summary>
            <ul className="data__rows">
              {rows.map(({ is, id, columns }) => (
                <li key={`${is} ${id}`} data-change={is}>
                  <span className="vh">{word(dataTexts[is])}</span>
                  <span aria-hidden="true">{signs[is]}</span> <bdi>{id}</bdi>
                  {columns.length > 0 && <span className="data__hint"> {columns.join(', ')}</span>}
                </li>
              ))}
            </ul>
            {left > 0 && <p className="data__hint">{word(moreOfThem(left))}</p>}
          </details>
        );
      })}
    </>
  );
}

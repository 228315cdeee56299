import { useState, type ReactNode } from 'react';
import type { VisibleGraph } from '../../graph/visibleGraph.ts';
import { Choices } from '../../parts/Choices.tsx';
import { RestrictedNote } from '../../parts/RestrictedNote.tsx';
import { csvFile, tabText } from '../../parts/rowsAsText.ts';
import { saveFile } from '../../parts/saveFile.ts';
import { useWording } from '../../parts/useTexts.ts';
import { changeView, useView } from '../../state/useView.ts';
import { rowsShown, tableTexts } from '../../../wording/tableTexts.ts';

interface TableToolsProperties {
  readonly shown: number;
  readonly all: number;
  /** The file that is saved, without its ending. */
  readonly name: string;
  /** What the rows are of. */
  readonly graph: VisibleGraph;
  /** The rows as texts, the heads first. */
  readonly texts: () => readonly (readonly string[])[];
  /** What else takes it out of the program. */
  readonly out: ReactNode;
}

/** What the table shows, which of it, and how it leaves. */
export function TableTools({ shown, all, name, graph, texts, out }: TableToolsProperties) {
  const word = useWording();
  const { rows, rowsWith } = useView();
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(tabText(texts())).then(() => setCopied(true));
  return (
    <div className="table__tools">
      <Choices
        label={word(tableTexts.rows)}
        chosen={rows}
        onChoose={(chosen) => changeView({ rows: chosen, order: null })}
        choices={[
          { value: 'relations', label: word(tableTexts.relations) },
          { value: 'actors', label: word(tableTexts.actors) },
        ]}
      />
      <input
        type="search"
        aria-label={word(tableTexts.filter)}
        placeholder={word(tableTexts.filter)}
        value={rowsWith ?? ''}
        onChange={({ target }) =>
          changeView(
            { rowsWith: target.value === '' ? null : target.value },
            { gesture: 'rowsWith' },
          )
        }
      />
      <span role="status">{word(rowsShown(shown, all))}</span>
      <span className="table__out">
        <button type="button" className="chip" onClick={copy} onBlur={() => setCopied(false)}>
          {word(isCopied ? tableTexts.copied : tableTexts.copy)}
        </button>
        <button
          type="button"
          className="chip"
          onClick={() => saveFile(csvFile(texts()), `${name}.csv`)}
        >
          {word(tableTexts.download)}
        </button>
        {out}
      </span>
      <RestrictedNote graph={graph} />
    </div>
  );
}

import { useState, type ReactNode } from 'react';
import { Choices } from '../../parts/Choices.tsx';
import { RestrictedNote } from '../../parts/RestrictedNote.tsx';
import type { Leaving } from '../../parts/restrictedPart.ts';
import { csvFile, tabText } from '../../parts/rowsAsText.ts';
import { saveFile } from '../../parts/saveFile.ts';
import { useLanguage, useWording } from '../../parts/useTexts.ts';
import { changeView, useView } from '../../state/useView.ts';
import type { StackSet } from '../../../model/stack.ts';
import { layersInFileName, layersInWords } from '../../../wording/layersInWords.ts';
import { rowsShown, tableTexts } from '../../../wording/tableTexts.ts';

interface TableToolsProperties {
  readonly shown: number;
  readonly all: number;
  /** The file that is saved, without its ending. */
  readonly name: string;
  /** The layers that the rows rest on. */
  readonly stack: readonly StackSet[] | undefined;
  /** What the rows are of. */
  readonly graph: Leaving;
  /** The rows as texts, the heads first. */
  readonly texts: () => readonly (readonly string[])[];
  /** What else takes it out of the program. */
  readonly out: ReactNode;
}

/** What the table shows, which of it, and how it leaves. */
export function TableTools({ shown, all, name, stack, graph, texts, out }: TableToolsProperties) {
  const word = useWording();
  const language = useLanguage();
  const { rows, rowsWith } = useView();
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    const layers = layersInWords(stack, language);
    const rows = layers === null ? texts() : [...texts(), [], [layers]];
    void navigator.clipboard.writeText(tabText(rows)).then(() => setCopied(true));
  };
  return (
    <div className="table__tools">
      <Choices
        label={word(tableTexts.rows)}
        chosen={rows}
        onChoose={(chosen) => changeView({ rows: chosen, order: null })}
        choices={[
          { value: 'relations', label: word(tableTexts.relations) },
          { value: 'actors', label: word(tableTexts.actors) },
          { value: 'events', label: word(tableTexts.events) },
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
          onClick={() => saveFile(csvFile(texts()), `${name}${layersInFileName(stack)}.csv`)}
        >
          {word(tableTexts.download)}
        </button>
        {out}
      </span>
      <RestrictedNote graph={graph} />
    </div>
  );
}

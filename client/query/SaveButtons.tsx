import type { ConsoleMessage } from '../../model/messages/console.ts';
import { RestrictedNote } from '../parts/RestrictedNote.tsx';
import { saveFile } from '../parts/saveFile.ts';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { layersInFileName } from '../../wording/layersInWords.ts';
import { queryTexts } from '../../wording/queryTexts.ts';
import { roleTexts } from '../../wording/roleTexts.ts';
import { resultTexts } from '../../wording/resultTexts.ts';
import { resultCsv } from './resultCsv.ts';
import { resultXlsx } from './resultXlsx.ts';

/** Rows and columns as they came, with what they come from. */
const resultJson = ({ columns, rows, limitsHit, meta }: ConsoleMessage): string =>
  `${JSON.stringify({ meta, limitsHit, columns, rows }, null, 2)}\n`;

/** Hands the rows of an answer over as a file. */
export function SaveButtons({ answer, name }: { answer: ConsoleMessage; name: string }) {
  const word = useWording();
  const text = queryTexts[useLanguage()];
  const fullName = `${name}${layersInFileName(answer.meta.stack)}`;
  const saveWorkbook = () =>
    void resultXlsx(answer).then((file) => saveFile(file, `${fullName}.xlsx`));
  const save = (content: string, kind: 'csv' | 'json') => {
    const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
    saveFile(new Blob([content], { type }), `${fullName}.${kind}`);
  };
  return (
    <span className="query-save" role="group" aria-label={text.download}>
      <button type="button" className="chip" onClick={() => save(resultCsv(answer), 'csv')}>
        {text.csv}
      </button>
      <button type="button" className="chip" onClick={saveWorkbook}>
        {word(resultTexts.xlsx)}
      </button>
      <button type="button" className="chip" onClick={() => save(resultJson(answer), 'json')}>
        {text.json}
      </button>
      <RestrictedNote graph={answer.graph} more={word(roleTexts.rowsToo)} canLeaveOut={false} />
    </span>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ExportFormat } from '../../../model/messages/question.ts';
import { askExport, exportContentsCall } from '../../api/exportCalls.ts';
import { RequestFailed } from '../../api/requestFailed.ts';
import type { Shown } from '../../graph/useShown.ts';
import { unstretched } from '../../graph/sheetShape.ts';
import type { Layout } from '../../graph/useLayout.ts';
import type { VisibleGraph } from '../../graph/visibleGraph.ts';
import { Choices } from '../../parts/Choices.tsx';
import { Failure } from '../../parts/Failure.tsx';
import { PickOne } from '../../parts/PickOne.tsx';
import { saveFile } from '../../parts/saveFile.ts';
import { useLanguage, useWording } from '../../parts/useTexts.ts';
import { useView } from '../../state/useView.ts';
import { exportForms, exportTexts } from '../../../wording/exportTexts.ts';
import { ExportContents } from './ExportContents.tsx';
import { questionOf, selectionOf, wholes, type Whole } from './questionOf.ts';

/** What can be saved. */
export interface Exportable {
  readonly visible: VisibleGraph;
  readonly moment: Shown['moment'];
  /** Where actors stand on the sheet. */
  readonly layout: Layout;
}

const formats = Object.keys(exportForms) as ExportFormat[];
const notes = {
  view: exportTexts.viewNote,
  selection: exportTexts.selectionNote,
  all: exportTexts.allNote,
} as const;

const rounded = (number: number): number => Math.round(number * 100) / 100;

/** Where those stand who are saved, as the sheet is recorded and not as an upright screen stretches it. */
function placesOf({ positions, shape }: Layout, actors: readonly string[] | undefined) {
  const saved = actors === undefined ? null : new Set(actors);
  return Object.fromEntries(
    Object.entries(positions)
      .filter(([id]) => saved === null || saved.has(id))
      .map(([id, place]) => {
        const { x, y } = unstretched(place, shape);
        return [id, { x: rounded(x), y: rounded(y) }];
      }),
  );
}

/** What is saved, in which form, and what of it is restricted, told before it is saved. */
export function ExportForm({
  visible,
  moment,
  layout,
  onSaved,
}: Exportable & { readonly onSaved: () => void }) {
  const word = useWording();
  const language = useLanguage();
  const view = useView();
  const [chosen, setWhole] = useState<Whole>('view');
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [onlyPublic, setOnlyPublic] = useState(false);
  const [saving, setSaving] = useState<'no' | 'yes' | RequestFailed>('no');
  const hasSelection = selectionOf(visible, view).length > 0;
  const whole = chosen === 'selection' && !hasSelection ? 'view' : chosen;
  const question = questionOf(whole, { visible, moment }, view);
  const contents = useQuery(exportContentsCall(question, onlyPublic));
  const save = async (): Promise<void> => {
    setSaving('yes');
    try {
      const places = placesOf(layout, question.actor);
      const asked = { ...question, format, language, positions: places };
      const { file, name } = await askExport(asked, onlyPublic);
      saveFile(file, name);
      onSaved();
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setSaving(error);
    }
  };
  return (
    <div className="export__form">
      <Choices
        label={word(exportTexts.what)}
        chosen={whole}
        onChoose={setWhole}
        choices={wholes
          .filter((each) => each !== 'selection' || hasSelection)
          .map((value) => ({ value, label: word(exportTexts[value]) }))}
      />
      <p className="export__note">{word(notes[whole])}</p>
      <PickOne
        label={word(exportTexts.format)}
        value={format}
        onPick={setFormat}
        options={formats.map((value) => ({ value, label: word(exportForms[value]) }))}
      />
      <ExportContents
        contents={contents.data ?? null}
        failure={contents.failureReason}
        onlyPublic={onlyPublic}
        onOnlyPublic={setOnlyPublic}
      />
      {saving instanceof RequestFailed && <Failure isOnce failure={saving} />}
      <Button
        className="act"
        isDisabled={contents.data === undefined || saving === 'yes'}
        onPress={() => void save()}
      >
        {word(saving === 'yes' ? exportTexts.saving : exportTexts.save)}
      </Button>
    </div>
  );
}

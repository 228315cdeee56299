import { useQuery } from '@tanstack/react-query';
import type { ListedEdit } from '../../../model/messages/edits.ts';
import type { Language, Wording } from '../../../model/wording.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { columnInWords, editKindTexts, ownTexts } from '../../../wording/ownTexts.ts';
import { placesCount } from '../../../wording/mapTexts.ts';
import { textIn } from '../../../wording/names.ts';
import { bringPatch, editsCall, removeEdit } from '../../api/ownCalls.ts';
import type { RequestFailed } from '../../api/requestFailed.ts';
import { Failure } from '../../parts/Failure.tsx';
import { saveFile } from '../../parts/saveFile.ts';
import { useLanguage } from '../../parts/useTexts.ts';
import { changeView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { PatchTaker } from './PatchTaker.tsx';
import { useChange } from './useChange.ts';

/** Columns that follow from an edit and say nothing by themselves. */
const silent = new Set([
  'evidence',
  'handling',
  'attributedTo',
  'id',
  'summaryFr',
  'ended',
  'breadth',
  'source',
  'target',
  'type',
]);

/** What an edit wrote, of the row that it is about. */
function Cells({ edit: { cells, about } }: { edit: ListedEdit }) {
  const language = useLanguage();
  const told = cells.filter(({ row, column }) => row === about.id && !silent.has(column));
  return (
    <span className="record__summary">
      {told.map(({ column, value, before }, at) => (
        <span key={column}>
          {at === 0 ? '' : ', '}
          {columnInWords(column)[language]}: {before !== '' && <s>{before}</s>} {value}
        </span>
      ))}
    </span>
  );
}

/** Of how many an arrangement is. */
const placed = ({ cells }: ListedEdit): Wording =>
  placesCount(new Set(cells.map(({ row }) => row)).size);

/** What an edit is called in the list: what it did, and to whom. */
const titleOf = (edit: ListedEdit, language: Language): string =>
  `${editKindTexts[edit.is][language]}: ${(edit.is === 'arrange' ? placed(edit)[language] : textIn(edit.about, 'name', language)) ?? ''}`;

/** Why an edit was not taken back; those that rest on it by what they are called in the list. */
function NotTaken({ failure, all }: { failure: RequestFailed; all: readonly ListedEdit[] }) {
  const language = useLanguage();
  const { failing } = failure;
  if (failing.kind !== 'problem' || failing.problem.code !== 'stillNeeded')
    return <Failure isOnce failure={failure} />;
  const ids = new Set(String(failing.problem.parameters?.['edits'] ?? '').split(', '));
  const names = all.filter(({ id }) => ids.has(id)).map((edit) => titleOf(edit, language));
  return (
    <p className="failure" role="alert">
      {ownTexts.restsOnIt[language]} {names.join(' · ')}
    </p>
  );
}

function Item({ edit, all }: { edit: ListedEdit; all: readonly ListedEdit[] }) {
  const language = useLanguage();
  const back = useChange(removeEdit);
  const { id, at, by, why, is, about, fits } = edit;
  const open = (): void =>
    changeView(
      about.file === 'relations'
        ? { relation: about.id, actor: null }
        : { actor: about.id, relation: null },
    );
  const canOpen = about.file === 'relations' || about.file === 'actors';
  const isArrangement = is === 'arrange';
  const name = isArrangement ? placed(edit)[language] : textIn(about, 'name', language);
  return (
    <li className="layers__row">
      <span>
        {editKindTexts[is][language]}:{' '}
        {canOpen ? (
          <button type="button" className="tie__actor" onClick={open}>
            <bdi>{name}</bdi>
          </button>
        ) : (
          <bdi>{name}</bdi>
        )}{' '}
        {!isArrangement && <Cells edit={edit} />}
        {!fits && <b> ({ownTexts.unfit[language]})</b>}
      </span>
      <small>
        {[by, dateInWords(at.slice(0, 10), language), why ?? '']
          .filter((part) => part !== '')
          .join(', ')}
      </small>
      <button
        type="button"
        className="chip"
        disabled={back.isPending}
        aria-label={`${ownTexts.takeBack[language]}: ${editKindTexts[is][language]} ${name ?? ''}`}
        onClick={() => back.mutate(id)}
      >
        {ownTexts.takeBack[language]}
      </button>
      {back.error !== null && <NotTaken failure={back.error} all={all} />}
    </li>
  );
}

/** The user’s edits, the newest first, with the ways to take them back, hand them on and take a colleague’s. */
export function EditList({ view }: { view: View }) {
  const language = useLanguage();
  const { data, failureReason } = useQuery(editsCall);
  const save = async (): Promise<void> => {
    const patch = await bringPatch();
    const file = new Blob([`${JSON.stringify(patch, null, 2)}\n`], { type: 'application/json' });
    saveFile(file, `${patch.dataset}-edits.json`);
  };
  return (
    <>
      {failureReason !== null && <Failure failure={failureReason} />}
      {data?.total === 0 && <p>{ownTexts.noEdits[language]}</p>}
      <ol className="layers__edits" aria-label={ownTexts.edits[language]}>
        {data?.items.map((edit) => (
          <Item key={edit.id} edit={edit} all={data.items} />
        ))}
      </ol>
      <div className="acts">
        {data !== undefined && data.total > 0 && (
          <button type="button" className="act act--minor" onClick={() => void save()}>
            {ownTexts.exportPatch[language]}
          </button>
        )}
        <PatchTaker key={view.page} />
      </div>
    </>
  );
}

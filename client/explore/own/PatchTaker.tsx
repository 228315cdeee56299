import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from 'react-aria-components/Button';
import {
  patchMessage,
  type Patch,
  type PatchComparison,
  type PatchConflict,
} from '../../../model/messages/edits.ts';
import { counted } from '../../../wording/counted.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { columnInWords, ownTexts } from '../../../wording/ownTexts.ts';
import { comparePatch, takePatch } from '../../api/ownCalls.ts';
import type { RequestFailed } from '../../api/requestFailed.ts';
import { Failure } from '../../parts/Failure.tsx';
import { useLanguage } from '../../parts/useTexts.ts';
import { OtherProblems } from './OtherProblems.tsx';
import { useChange } from './useChange.ts';

type Decisions = Readonly<Record<string, 'mine' | 'theirs'>>;
type Side = PatchConflict['mine'];

/** One side of a conflict: what it says, and on whose word. */
function SideText({ side }: { side: Side }) {
  const language = useLanguage();
  const who = [
    side.by === '' ? ownTexts.record[language] : side.by,
    side.at === '' ? '' : dateInWords(side.at.slice(0, 10), language),
    side.why ?? '',
  ];
  return (
    <>
      <b>{side.value === '' ? ownTexts.nothing[language] : side.value}</b>{' '}
      <small>({who.filter((part) => part !== '').join(', ')})</small>
    </>
  );
}

/** The two sides of a conflict beside each other, one to be chosen. */
function Conflict({
  conflict,
  chosen,
  onChoose,
}: {
  conflict: PatchConflict;
  chosen: string | undefined;
  onChoose: (side: 'mine' | 'theirs') => void;
}) {
  const language = useLanguage();
  const { edit, name, column } = conflict;
  const group = `${edit} ${column}`;
  return (
    <fieldset className="layers__conflict">
      <legend>
        <bdi>{name}</bdi>, {columnInWords(column)[language]}
      </legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side}>
          <span>
            <input
              type="radio"
              name={group}
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />{' '}
            {ownTexts[side][language]}
          </span>
          <span>
            <SideText side={conflict[side]} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a file would bring, before anything is written. */
function Compared({
  patch,
  comparison,
  onDone,
}: {
  patch: Patch;
  comparison: PatchComparison;
  onDone: (taken: number) => void;
}) {
  const language = useLanguage();
  const count = counted(language);
  const [decisions, setDecisions] = useState<Decisions>({});
  const take = useChange((made: Decisions) => takePatch(patch, made));
  const { fresh, known, conflicts, problems } = comparison;
  const contested = new Set(conflicts.map(({ edit }) => edit));
  const isDecided = [...contested].every((edit) => decisions[edit] !== undefined);
  return (
    <section>
      <p role="status">
        {language === 'fr'
          ? `${count(fresh.length, 'modification nouvelle', 'modifications nouvelles')}, ${count(known, 'déjà connue', 'déjà connues')}.`
          : `${count(fresh.length, 'new edit', 'new edits')}, ${count(known, 'already here', 'already here')}.`}
      </p>
      {conflicts.length > 0 && <p>{ownTexts.conflicts[language]}</p>}
      {conflicts.map((conflict) => (
        <Conflict
          key={`${conflict.edit} ${conflict.row} ${conflict.column}`}
          conflict={conflict}
          chosen={decisions[conflict.edit]}
          onChoose={(side) => setDecisions({ ...decisions, [conflict.edit]: side })}
        />
      ))}
      <OtherProblems problems={conflicts.length === 0 ? problems : []} />
      {take.error !== null && <Failure isOnce failure={take.error} />}
      {fresh.length > 0 && (
        <button
          type="button"
          className="act"
          disabled={!isDecided || take.isPending}
          onClick={() => take.mutate(decisions, { onSuccess: ({ taken }) => onDone(taken) })}
        >
          {ownTexts.take[language]}
        </button>
      )}
    </section>
  );
}

/** Takes the edits of a colleague: a file is chosen, compared, decided, and only then written. */
export function PatchTaker() {
  const language = useLanguage();
  const [patch, setPatch] = useState<Patch | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  // Comparing changes nothing, so that nothing has to be asked anew.
  const compare = useMutation<PatchComparison, RequestFailed, Patch>({
    mutationFn: comparePatch,
    networkMode: 'always',
  });
  const read = async (files: FileList | null): Promise<void> => {
    const text = (await files?.[0]?.text()) ?? '';
    compare.reset();
    try {
      const found = patchMessage.safeParse(JSON.parse(text));
      setUnreadable(!found.success);
      setPatch(found.success ? found.data : null);
      if (found.success) compare.mutate(found.data);
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <>
      <FileTrigger acceptedFileTypes={['application/json']} onSelect={(files) => void read(files)}>
        <Button className="act act--minor">{ownTexts.importPatch[language]}</Button>
      </FileTrigger>
      {isUnreadable && (
        <p role="alert" className="warning">
          {ownTexts.patchUnreadable[language]}
        </p>
      )}
      {compare.error !== null && <Failure isOnce failure={compare.error} />}
      {patch !== null && compare.data !== undefined && (
        <div className="layers__compared">
          <Compared
            patch={patch}
            comparison={compare.data}
            onDone={() => {
              setPatch(null);
              compare.reset();
            }}
          />
        </div>
      )}
    </>
  );
}

import { useState } from 'react';
import type { EditDone } from '../../../model/messages/edits.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { ownTexts } from '../../../wording/ownTexts.ts';
import { undoEdit } from '../../api/ownCalls.ts';
import { Failure } from '../../parts/Failure.tsx';
import { useEscape } from '../../parts/useEscape.ts';
import { useLanguage } from '../../parts/useTexts.ts';
import { EditForm } from './EditForm.tsx';
import type { Task } from './task.ts';
import { useChange } from './useChange.ts';

interface TaskPickerProperties {
  readonly title: string;
  readonly tasks: readonly Task[];
}

type State =
  | { readonly is: 'closed' | 'open' | 'undone' }
  | { readonly is: 'form'; readonly task: string }
  | { readonly is: 'kept'; readonly done: EditDone };

/** What was kept, and the way back. */
function Kept({ done, onUndone }: { done: EditDone; onUndone: () => void }) {
  const language = useLanguage();
  const undo = useChange(undoEdit);
  const day = dateInWords(done.knownUntil, language, 'long');
  return (
    <>
      <p role="status" className="own-kept">
        {ownTexts.kept[language]} {ownTexts.onDay[language]} {day}.
      </p>
      {undo.error !== null && <Failure isOnce failure={undo.error} />}
      <button
        type="button"
        className="act act--minor"
        disabled={undo.isPending}
        onClick={() => undo.mutate(undefined, { onSuccess: onUndone })}
      >
        {ownTexts.undo[language]}
      </button>
    </>
  );
}

/** What can be said, one thing after the other: choose it, fill in its form, keep it, or take it back. */
export function TaskPicker({ title, tasks }: TaskPickerProperties) {
  const language = useLanguage();
  const [state, setState] = useState<State>({ is: 'closed' });
  const isOpen = state.is === 'open' || state.is === 'form';
  useEscape(isOpen, () => setState(state.is === 'form' ? { is: 'open' } : { is: 'closed' }));
  const chosen = state.is === 'form' ? tasks.find(({ key }) => key === state.task) : undefined;
  return (
    <section className="own">
      <button
        type="button"
        className="act act--minor"
        aria-expanded={isOpen}
        onClick={() => setState({ is: isOpen ? 'closed' : 'open' })}
      >
        {title}
      </button>
      {state.is === 'open' && (
        <>
          <p className="caps">{ownTexts.whatToSay[language]}</p>
          <ul className="own-tasks">
            {tasks.map(({ key, label }) => (
              <li key={key}>
                <button type="button" onClick={() => setState({ is: 'form', task: key })}>
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {chosen !== undefined && (
        <>
          <h3 className="caps">{chosen.label}</h3>
          <EditForm
            key={chosen.key}
            task={chosen}
            onKept={(done) => setState({ is: 'kept', done })}
            onCancel={() => setState({ is: 'open' })}
          />
        </>
      )}
      {state.is === 'kept' && (
        <Kept done={state.done} onUndone={() => setState({ is: 'undone' })} />
      )}
      {state.is === 'undone' && (
        <p role="status" className="own-kept">
          {ownTexts.undone[language]}
        </p>
      )}
    </section>
  );
}

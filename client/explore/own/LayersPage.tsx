import { useQuery } from '@tanstack/react-query';
import type { StackSet } from '../../../model/stack.ts';
import { counted } from '../../../wording/counted.ts';
import { ownTexts, setKindTexts } from '../../../wording/ownTexts.ts';
import { textIn } from '../../../wording/names.ts';
import { stackCall, switchSet } from '../../api/ownCalls.ts';
import { useActors } from '../../graph/useActors.ts';
import { Failure } from '../../parts/Failure.tsx';
import { useLanguage } from '../../parts/useTexts.ts';
import type { View } from '../../state/view.ts';
import { RecordTabs } from '../record/RecordHead.tsx';
import { addTasks } from './addTasks.ts';
import { EditList } from './EditList.tsx';
import { TaskPicker } from './TaskPicker.tsx';
import { useChange } from './useChange.ts';
import './own.css';

/** What a layer does, in numbers. */
function useCounts(): (set: StackSet) => string {
  const language = useLanguage();
  const count = counted(language);
  return ({ brings, corrects }) =>
    language === 'fr'
      ? `${count(brings, 'ligne apportée', 'lignes apportées')}, ${count(corrects, 'corrigée', 'corrigées')}`
      : `brings ${count(brings, 'row', 'rows')}, corrects ${count(corrects, 'row', 'rows')}`;
}

/** The layers, each with its switch; the base carries the others and has none. */
function LayerList({ sets }: { sets: readonly StackSet[] }) {
  const language = useLanguage();
  const countsOf = useCounts();
  const change = useChange(({ id, on }: { id: string; on: boolean }) => switchSet(id, on));
  return (
    <>
      <p>{ownTexts.layersMeaning[language]}</p>
      <ul className="layers__list">
        {sets.map((set) => (
          <li key={set.id} className="layers__row" data-off={!set.on || undefined}>
            <span>
              <b>
                <bdi>{textIn(set, 'title', language)}</bdi>
              </b>{' '}
              ({setKindTexts[set.kind][language]})
            </span>
            <span className="num">{countsOf(set)}</span>
            {set.kind !== 'base' && (
              <button
                type="button"
                role="switch"
                className="chip layers__switch"
                aria-checked={set.on}
                aria-label={textIn(set, 'title', language) ?? set.id}
                disabled={change.isPending}
                onClick={() => change.mutate({ id: set.id, on: !set.on })}
              >
                {switchWord(set.on, language)}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{change.isPending ? ownTexts.switching[language] : ''}</p>
      {change.error !== null && <Failure isOnce failure={change.error} />}
    </>
  );
}

const switchWord = (on: boolean, language: 'en' | 'fr'): string =>
  ownTexts[on ? 'on' : 'off'][language];

/** The layers that everything rests on, and the user’s own edits. */
export function LayersPage({ view }: { view: View }) {
  const language = useLanguage();
  const actors = useActors();
  const { data: stack, failureReason } = useQuery(stackCall);
  const kindOf = (actor: string) => actors.get(actor)?.attributes.kind;
  return (
    <>
      <header className="record__head">
        <RecordTabs page="layers" />
      </header>
      {failureReason !== null && <Failure failure={failureReason} />}
      <div
        className="record__list quality"
        role="region"
        aria-label={ownTexts.layers[language]}
        tabIndex={0}
      >
        {stack?.mayEdit === false && <p>{ownTexts.closed[language]}</p>}
        {stack?.mayEdit === true && (
          <>
            <section className="quality__kind">
              <h2>{ownTexts.layers[language]}</h2>
              <LayerList sets={stack.sets} />
            </section>
            <section className="quality__kind">
              <h2>{ownTexts.edits[language]}</h2>
              <TaskPicker title={ownTexts.add[language]} tasks={addTasks(kindOf, language)} />
              <EditList view={view} />
            </section>
          </>
        )}
      </div>
    </>
  );
}

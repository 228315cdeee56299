import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { relationTypeRow } from '../../../model/relationTypes.ts';
import { neighborhoodCall } from '../../api/calls.ts';
import { expansionsOf, expansionsTogether, mostAdded } from '../../graph/expansions.ts';
import { graphQuery } from '../../graph/graphQuery.ts';
import type { Shown } from '../../graph/useShown.ts';
import { adding } from '../../graph/opening.ts';
import { useTexts, useWording } from '../../parts/useTexts.ts';
import { changeView } from '../../state/useView.ts';
import { startView, type View } from '../../state/view.ts';
import { doingTexts } from '../../../wording/doingTexts.ts';
import '../expandPanel.css';

/** More than so many are not asked about at once. */
const mostAsked = 30;

/** One step around all who are chosen, by relation type with counts; each button adds a type. */
export function ExpandChosen({
  actors,
  shown,
  view,
}: {
  readonly actors: readonly string[];
  readonly shown: Shown;
  readonly view: View;
}) {
  const text = useTexts();
  const word = useWording();
  const isFew = actors.length <= mostAsked;
  const query = graphQuery(startView, shown.moment, false);
  const answers = useQueries({
    queries: actors.slice(0, mostAsked).map((actor) => ({
      ...neighborhoodCall(actor, query),
      enabled: isFew,
    })),
    combine: (results) => results.map(({ data }) => data),
  });
  const expansions = useMemo(() => {
    const onMap = new Set(shown.visible?.nodes.map(({ key }) => key));
    return expansionsTogether(
      actors.flatMap((actor, at) => {
        const around = answers[at];
        return around === undefined ? [] : [expansionsOf(actor, around, onMap, shown.degrees)];
      }),
    );
  }, [actors, answers, shown]);
  const all = [...new Set(expansions.flatMap((expansion) => expansion.actors))];
  const add = (more: readonly string[]): void =>
    changeView({
      ...adding(more.slice(0, mostAdded), view),
      ...(view.only.length === 0 ? {} : { only: [...new Set([...view.only, ...more])] }),
    });
  const isAwaited = answers.some((answer) => answer === undefined);
  if (!isFew) return <p className="expand__none">{word(doingTexts.tooMany)}</p>;
  if (isAwaited && all.length === 0) return <p className="expand__none">{text.loading}</p>;
  if (all.length === 0) return <p className="expand__none">{text.expandNothing}</p>;
  return (
    <div className="expand" role="group" aria-label={word(doingTexts.expand)}>
      <button type="button" className="expand__all" onClick={() => add(all)}>
        {text.expandAll(all.length)}
      </button>
      <ul>
        {expansions.map(({ type, direction, actors: some, count }) => {
          const row = relationTypeRow(type);
          return (
            <li key={`${type} ${direction}`} data-category={row.category}>
              <button type="button" onClick={() => add(some)}>
                {word(direction === 'in' ? row.incoming : row.outgoing)}{' '}
                <span className="num">{count}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {all.length > mostAdded && <p className="key__note">{text.expandCapped(mostAdded)}</p>}
    </div>
  );
}

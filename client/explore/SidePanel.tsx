import type { DossierMessage, RelationMessage } from '../../model/messages/dossier.ts';
import type { GraphMessage } from '../../model/messages/graph.ts';
import type { Day } from '../../model/partialDate.ts';
import { shown, useAnswer, type Answer } from '../api/useAnswer.ts';
import { nameIn } from '../../wording/names.ts';
import { useLanguage, useTexts } from '../parts/useTexts.ts';
import type { View } from '../state/view.ts';
import { Dossier } from './Dossier.tsx';
import { ExpandPanel } from './ExpandPanel.tsx';
import { BasketButtons } from '../parts/BasketButtons.tsx';
import { Failure } from '../parts/Failure.tsx';
import { Icon } from '../parts/Icon.tsx';
import { RelationPanel } from './RelationPanel.tsx';

interface SidePanelProperties {
  readonly view: View;
  readonly day: Day | null;
  readonly expanding: boolean;
  readonly onMap: ReadonlySet<string>;
  readonly degrees: ReadonlyMap<string, number>;
  readonly onClose: () => void;
  readonly onExpanding: (open: boolean) => void;
  readonly onAdd: (actors: readonly string[]) => void;
  readonly onHide: () => void;
  readonly onActor: (actor: string) => void;
  readonly onRelation: (relation: string) => void;
  readonly onBaskets: (baskets: Pick<View, 'from' | 'to'>) => void;
  readonly onReach: (actor: string) => void;
  readonly onLight: (actor: string | null) => void;
}

const failureOf = (answer: Answer<unknown>) => (answer.state === 'failed' ? answer.failure : null);

/** The right panel: the dossier of an actor, or the evidence of a relation before it. */
export function SidePanel({
  view,
  day,
  expanding,
  onMap,
  degrees,
  onClose,
  onExpanding,
  onAdd,
  onHide,
  onActor,
  onRelation,
  onBaskets,
  onReach,
  onLight,
}: SidePanelProperties) {
  const text = useTexts();
  const language = useLanguage();
  const dossierAnswer = useAnswer<DossierMessage>(
    view.actor === null ? null : `/actors/${view.actor}`,
  );
  const relationAnswer = useAnswer<RelationMessage>(
    view.relation === null ? null : `/relations/${view.relation}`,
  );
  const aroundAnswer = useAnswer<GraphMessage>(
    view.actor === null || !expanding
      ? null
      : `/actors/${view.actor}/neighborhood?limit=200${day === null ? '' : `&asOf=${day}`}`,
  );
  const found = shown(dossierAnswer);
  const dossier = found?.id === view.actor ? found : null;
  const relation = shown(relationAnswer);
  const around = shown(aroundAnswer);
  const failure = failureOf(view.relation === null ? dossierAnswer : relationAnswer);
  const heading =
    view.relation !== null
      ? text.relationOf
      : dossier === null
        ? text.dossier
        : nameIn(dossier, language);
  return (
    <aside className="dossier" aria-label={text.dossier}>
      <header className="dossier__head">
        <h2>{heading}</h2>
        <button
          type="button"
          aria-label={
            view.relation !== null && dossier !== null
              ? text.backTo(nameIn(dossier, language))
              : text.close
          }
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {failure !== null && <Failure failure={failure} />}
      {view.relation !== null
        ? relation?.id === view.relation && <RelationPanel relation={relation} onActor={onActor} />
        : dossier !== null && (
            <Dossier
              dossier={dossier}
              day={day}
              onActor={onActor}
              onRelation={onRelation}
              onLight={onLight}
              actions={
                <>
                  <div className="acts">
                    <button type="button" className="act" onClick={() => onReach(dossier.id)}>
                      {text.whoCouldReach} <Icon name="arrow" size={16} />
                    </button>
                    <BasketButtons actor={dossier.id} baskets={view} onChange={onBaskets} />
                    <button
                      type="button"
                      className="act act--minor"
                      aria-expanded={expanding}
                      onClick={() => onExpanding(!expanding)}
                    >
                      {text.expand}
                    </button>
                    <button type="button" className="act act--minor" onClick={onHide}>
                      {text.hide}
                    </button>
                  </div>
                  {expanding && around !== null && (
                    <ExpandPanel
                      actor={dossier.id}
                      name={nameIn(dossier, language)}
                      around={around}
                      onMap={onMap}
                      degrees={degrees}
                      onAdd={onAdd}
                    />
                  )}
                </>
              }
            />
          )}
    </aside>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { dossierCall, relationCall } from '../api/calls.ts';
import { useActors } from '../graph/useActors.ts';
import { adding } from '../graph/opening.ts';
import { useOpenActor } from '../graph/useOpenActor.ts';
import type { Shown } from '../graph/useShown.ts';
import { Failure } from '../parts/Failure.tsx';
import { useEscape } from '../parts/useEscape.ts';
import { useShortcuts } from '../parts/useShortcuts.ts';
import { useLanguage, useTexts, useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import type { View } from '../state/view.ts';
import { chosenCount } from '../../wording/doingTexts.ts';
import { nameIn } from '../../wording/names.ts';
import { recordTexts } from '../../wording/recordTexts.ts';
import { BriefDossier } from './BriefDossier.tsx';
import { ChosenPanel } from './chosen/ChosenPanel.tsx';
import { Dossier } from './Dossier.tsx';
import { DossierActions } from './DossierActions.tsx';
import { ExpandPanel } from './ExpandPanel.tsx';
import { OwnPanel } from './own/OwnPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';
import { PrintDossier } from './paper/PrintDossier.tsx';
import { ShowOnMap } from './record/ShowOnMap.tsx';
import { SideHead } from './SideHead.tsx';
import { useSideFocus } from './useSideFocus.ts';
import './dossier.css';

interface SidePanelProperties {
  readonly view: View;
  readonly shown: Shown;
  /** All that the date and the filters leave, also what is not on the map; null while it is awaited. */
  readonly filtered: GraphMessage | null;
  /** The actor around which the map is being expanded. */
  readonly expanding: string | null;
  readonly onExpanding: (actor: string | null) => void;
  /** On a wall: an actor in three lines, and the way to all that is recorded of it. */
  readonly isBrief: boolean;
  readonly onWhole: () => void;
}

/** The dossier of an actor, with what can be done with it. */
function ActorSide(properties: Omit<SidePanelProperties, 'filtered'>) {
  const { view, shown, expanding, onExpanding, isBrief, onWhole } = properties;
  const language = useLanguage();
  const open = useOpenActor();
  const { actor } = view;
  const { data: dossier, failureReason } = useQuery({
    ...dossierCall(actor ?? ''),
    enabled: actor !== null,
  });
  const isExpanding = expanding === actor;
  const hide = () => {
    if (actor === null) return;
    changeView({ actor: null, relation: null, hidden: [...new Set([...view.hidden, actor])] });
  };
  useShortcuts({ e: () => onExpanding(actor), h: hide });
  if (failureReason !== null) return <Failure failure={failureReason} />;
  if (dossier === undefined) return null;
  if (isBrief) return <BriefDossier dossier={dossier} onWhole={onWhole} />;
  return (
    <Dossier
      dossier={dossier}
      day={shown.day}
      moment={shown.moment}
      lastDay={shown.lastDay}
      certainOnly={view.certainOnly}
      onActor={open}
      actions={
        <>
          {view.page !== 'map' && (
            <ShowOnMap actors={[dossier.id]}>{recordTexts[language].actorOnMap}</ShowOnMap>
          )}
          <DossierActions
            actor={dossier.id}
            expanding={isExpanding}
            onExpand={() => onExpanding(isExpanding ? null : actor)}
            onHide={hide}
          >
            <PrintDossier dossier={dossier} shown={shown} certainOnly={view.certainOnly} />
          </DossierActions>
          <OwnPanel key={dossier.id} about={{ is: 'actor', dossier }} />
          {isExpanding && (
            <ExpandPanel
              actor={dossier.id}
              name={nameIn(dossier, language)}
              moment={shown.moment}
              onMap={new Set(shown.visible?.nodes.map(({ key }) => key))}
              degrees={shown.degrees}
              onAdd={(actors) => {
                onExpanding(null);
                changeView(adding(actors, view));
              }}
            />
          )}
        </>
      }
    />
  );
}

/** The evidence of a relation. */
function RelationSide({ relation: id }: { relation: string }) {
  const open = useOpenActor();
  const { data: relation, failureReason } = useQuery(relationCall(id));
  if (failureReason !== null) return <Failure failure={failureReason} />;
  if (relation === undefined) return null;
  return (
    <>
      <RelationPanel relation={relation} onActor={open} />
      <OwnPanel key={relation.id} about={{ is: 'relation', relation }} />
    </>
  );
}

/** The right panel: the dossier of an actor, or the evidence of a relation before it. */
export function SidePanel(properties: SidePanelProperties) {
  const { view } = properties;
  const { actor, relation, chosen } = view;
  const text = useTexts();
  const word = useWording();
  const language = useLanguage();
  const isChosen = actor === null && relation === null && chosen.length > 0;
  const known = useActors().get(actor ?? '');
  const { data: dossier } = useQuery({ ...dossierCall(actor ?? ''), enabled: actor !== null });
  const named = dossier ?? known?.attributes;
  const name = named === undefined ? null : nameIn(named, language);
  const { panel, heading } = useSideFocus(
    isChosen ? 'chosen' : `${actor ?? ''} ${relation ?? ''}`,
    relation,
    dossier !== undefined,
  );
  const close = () => {
    if (isChosen) changeView({ chosen: [] });
    else if (relation !== null && actor !== null) changeView({ relation: null });
    else changeView({ actor: null, relation: null });
  };
  const isOpen = relation !== null || actor !== null;
  const chosenWords = chosen.length === 0 ? null : word(chosenCount(chosen.length));
  // From an actor, or a relation, the way leads back to the several from whom it was opened.
  const backTo = relation === null ? chosenWords : (name ?? chosenWords);
  const isExpanding = relation === null && actor !== null && properties.expanding === actor;
  useEscape(true, () => (isExpanding ? properties.onExpanding(null) : close()));
  return (
    <aside ref={panel} className="dossier" aria-label={text.dossier}>
      <SideHead
        heading={heading}
        title={
          relation === null ? ((isChosen ? chosenWords : name) ?? text.dossier) : text.relationOf
        }
        backTo={isOpen ? backTo : null}
        onClose={close}
      />
      {isChosen && (
        <ChosenPanel view={view} shown={properties.shown} filtered={properties.filtered} />
      )}
      {relation !== null && <RelationSide relation={relation} />}
      {!isChosen && relation === null && <ActorSide {...properties} />}
    </aside>
  );
}

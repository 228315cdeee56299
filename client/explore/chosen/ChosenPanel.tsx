import { useMemo, useState } from 'react';
import type { GraphMessage, GraphNode } from '../../../model/messages/graph.ts';
import { betweenThem, sharedBy } from '../../graph/sharedBy.ts';
import { useActors } from '../../graph/useActors.ts';
import { useOpenActor } from '../../graph/useOpenActor.ts';
import type { Shown } from '../../graph/useShown.ts';
import { ActorSign } from '../../parts/ActorSign.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Name } from '../../parts/Name.tsx';
import { useLanguage, useWording } from '../../parts/useTexts.ts';
import { light } from '../../state/attention.ts';
import { changeView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { doingTexts, moreCount, sharedCount } from '../../../wording/doingTexts.ts';
import { nameIn, namesOf } from '../../../wording/names.ts';
import { deedsOfChosen } from '../doing/deeds.ts';
import { isMapThere, placeOnMap } from '../doing/mapNow.ts';
import { ExpandChosen } from './ExpandChosen.tsx';
import { RelationSaid } from './RelationSaid.tsx';
import { toggling } from './choosing.ts';
import './chosen.css';

interface ChosenProperties {
  readonly view: View;
  readonly shown: Shown;
  /** All that the date and the filters leave, also what is not on the map; null while it is awaited. */
  readonly filtered: GraphMessage | null;
}

/** So many of a list are shown at first. */
const mostListed = 40;

/** Who is chosen: each opens, lights on the map, and can be taken out. */
function ChosenList({ view, nodes }: { view: View; nodes: readonly GraphNode[] }) {
  const word = useWording();
  const language = useLanguage();
  const open = useOpenActor();
  return (
    <ul className="chosen__list">
      {nodes.slice(0, mostListed).map(({ key, attributes }) => (
        <li key={key} onMouseEnter={() => light(key)} onMouseLeave={() => light(null)}>
          <ActorSign kind={attributes.kind} breadth={attributes.breadth} size={18} />
          <button
            type="button"
            className="tie__actor"
            onClick={() => open(key)}
            onFocus={() => light(key)}
            onBlur={() => light(null)}
          >
            <Name of={attributes} />
          </button>
          <button
            type="button"
            className="chosen__out"
            aria-label={`${word(doingTexts.remove)}: ${nameIn(attributes, language)}`}
            title={word(doingTexts.remove)}
            onClick={() => changeView(toggling(key, { ...view, actor: null }))}
          >
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
      {nodes.length > mostListed && <li>{word(moreCount(nodes.length - mostListed))}</li>}
    </ul>
  );
}

/** What can be done with all of them at once. */
function ChosenDeeds({
  actors,
  view,
  shown,
}: Omit<ChosenProperties, 'filtered'> & { actors: readonly string[] }) {
  const word = useWording();
  const language = useLanguage();
  const [isCopied, setCopied] = useState(false);
  const basis = {
    view,
    start: shown.start,
    edges: shown.visible?.edges ?? [],
    placeOf: placeOnMap,
    nameOf: namesOf(useActors(), language),
    onExpand: () => undefined,
  };
  const deeds = deedsOfChosen(actors, basis).filter(({ id }) => id !== 'pin' || isMapThere());
  return (
    <div className="acts">
      {deeds.map(({ id, words, act }) => (
        <button
          key={id}
          type="button"
          className="act act--minor"
          onBlur={() => setCopied(false)}
          onClick={() => {
            act();
            setCopied(id === 'copy');
          }}
        >
          {word(id === 'copy' && isCopied ? doingTexts.copied : words)}
        </button>
      ))}
    </div>
  );
}

/** A part of the panel under its title. */
const Part = ({
  title,
  count,
  children,
}: {
  title: string;
  count: number;
  children: React.ReactNode;
}) => (
  <section className="chosen__part" aria-label={title}>
    <h3 className="ties__head">
      <span />
      <span>{title}</span>
      <span className="num">{count}</span>
    </h3>
    {children}
  </section>
);

/** What ties the chosen to each other, and whom all of them are tied to. */
function Ties({ actors, filtered }: { actors: readonly string[]; filtered: GraphMessage }) {
  const word = useWording();
  const known = useActors();
  const open = useOpenActor();
  const between = useMemo(() => betweenThem(actors, filtered.edges), [actors, filtered]);
  const shared = useMemo(() => sharedBy(actors, filtered), [actors, filtered]);
  if (actors.length < 2) return null;
  return (
    <>
      <Part title={word(doingTexts.between)} count={between.length}>
        {between.length === 0 && <p className="expand__none">{word(doingTexts.betweenNothing)}</p>}
        <ul>
          {between.slice(0, mostListed).map((edge) => (
            <RelationSaid key={edge.key} edge={edge} actors={known} />
          ))}
          {between.length > mostListed && (
            <li className="tie__source">{word(moreCount(between.length - mostListed))}</li>
          )}
        </ul>
      </Part>
      <Part title={word(doingTexts.shared)} count={shared.length}>
        <p className="expand__none">
          {word(shared.length === 0 ? doingTexts.sharedNothing : sharedCount(shared.length))}
          {shared.length > 0 && ` ${word(doingTexts.pathIsNoContact)}`}
        </p>
        <ul>
          {shared.slice(0, mostListed).map(({ node, edges }) => (
            <li key={node.key} className="chosen__shared">
              <p>
                <ActorSign
                  kind={node.attributes.kind}
                  breadth={node.attributes.breadth}
                  size={18}
                />{' '}
                <button type="button" className="tie__actor" onClick={() => open(node.key)}>
                  <Name of={node.attributes} />
                </button>
              </p>
              <ul>
                {edges.map((edge) => (
                  <RelationSaid key={edge.key} edge={edge} actors={known} />
                ))}
              </ul>
            </li>
          ))}
          {shared.length > mostListed && (
            <li className="tie__source">{word(moreCount(shared.length - mostListed))}</li>
          )}
        </ul>
      </Part>
    </>
  );
}

/** Several actors that are chosen together: who they are, what can be done with them, and what ties them. */
export function ChosenPanel({ view, shown, filtered }: ChosenProperties) {
  const word = useWording();
  const known = useActors();
  const { chosen } = view;
  const nodes = chosen.flatMap((key) => known.get(key) ?? []);
  return (
    <div className="chosen">
      <ChosenDeeds actors={chosen} view={view} shown={shown} />
      <ChosenList view={view} nodes={nodes} />
      {filtered !== null && <Ties actors={chosen} filtered={filtered} />}
      <section className="chosen__part" aria-label={word(doingTexts.expand)}>
        <h3 className="ties__head">
          <span />
          <span>{word(doingTexts.expand)}</span>
        </h3>
        <ExpandChosen actors={chosen} shown={shown} view={view} />
      </section>
    </div>
  );
}

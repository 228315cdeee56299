import type { KeyboardEvent } from 'react';
import type { ReachMessage } from '../../../model/messages/reach.ts';
import type { Point } from './placeInside.ts';
import type { PlacedEdge, PlacedSide } from './placeSide.ts';
import type { PlacedEntry } from './placeRows.ts';
import { SideLines } from './SideLines.tsx';
import type { SceneActor, SideScene } from './sideScene.ts';
import { SideSign } from './SideSign.tsx';
import { sideSizes as sizes } from './sideSizes.ts';
import './sideDrawing.css';

/** What can be done in the picture; nothing on paper. */
export interface SideActs {
  readonly onChoose: (actor: string) => void;
  readonly onActor: (actor: string) => void;
  /** The entry point that the tabulator key comes to. */
  readonly tabbed: string | null;
  readonly onKey: (event: KeyboardEvent<SVGGElement>, actor: string) => void;
  /** What a reader of the screen hears of an entry point. */
  readonly told: (actor: string) => string;
}

interface SidePictureProperties {
  readonly actors: ReachMessage['actors'];
  readonly scene: SideScene;
  readonly placed: PlacedSide;
  readonly chosen: string | null;
  readonly acts: SideActs | null;
}

const fallback = { kind: 'Person', breadth: 'individual' } as const;
const signOf = (actors: ReachMessage['actors'], id: string) =>
  (Object.hasOwn(actors, id) ? actors[id] : undefined) ?? fallback;

/** An entry point: its sign on the edge, its name beside, as one thing to choose. */
function Entry({
  item: { entry, y, labelY },
  edge: { x, labelX },
  actors,
  chosen,
  acts,
}: Pick<SidePictureProperties, 'actors' | 'chosen' | 'acts'> & {
  readonly item: PlacedEntry;
  readonly edge: PlacedEdge;
}) {
  const { actor, label, note } = entry;
  const noteY = labelY + label.length * sizes.line - 1;
  const act =
    acts === null
      ? {}
      : {
          role: 'button',
          tabIndex: acts.tabbed === actor ? 0 : -1,
          'aria-pressed': actor === chosen,
          'aria-label': acts.told(actor),
          onClick: () => acts.onChoose(actor),
          onKeyDown: (event: KeyboardEvent<SVGGElement>) => acts.onKey(event, actor),
        };
  return (
    <g
      className="side__entry"
      data-actor={actor}
      data-class={entry.class}
      data-chosen={actor === chosen || undefined}
      {...act}
    >
      <SideSign actor={signOf(actors, actor)} at={{ x, y }} />
      {label.map((line, at) => (
        <text key={at} className="side__name" x={labelX} y={labelY + at * sizes.line}>
          {line}
        </text>
      ))}
      {note !== null && (
        <text className="side__note" x={labelX} y={noteY}>
          {note}
        </text>
      )}
    </g>
  );
}

/** What stands on one edge: headings, entry points, and how many are left to the list. */
function EdgeRows({
  edge,
  ...picture
}: Pick<SidePictureProperties, 'actors' | 'chosen' | 'acts'> & { readonly edge: PlacedEdge }) {
  const { rows, labelX } = edge;
  return (
    <g data-edge={edge.edge}>
      {rows.headings.map(({ text, y }) => (
        <text key={text} className="side__heading" x={labelX} y={y}>
          {text}
        </text>
      ))}
      {rows.more.map(({ text, y }) => (
        <text key={y} className="side__note" x={labelX} y={y}>
          {text}
        </text>
      ))}
      {rows.entries.map((item) => (
        <Entry key={item.entry.actor} item={item} edge={edge} {...picture} />
      ))}
    </g>
  );
}

/** Somebody who is not an entry point: inside, or one who asks. The name opens the dossier. */
function Named({
  who: { actor, label },
  at,
  isTarget,
  actors,
  acts,
}: {
  readonly who: SceneActor;
  readonly at: Point;
  readonly isTarget: boolean;
  readonly actors: ReachMessage['actors'];
  readonly acts: SideActs | null;
}) {
  const act =
    acts === null
      ? {}
      : {
          role: 'link',
          tabIndex: 0,
          'aria-label': label.join(' '),
          onClick: () => acts.onActor(actor),
          onKeyDown: ({ key }: KeyboardEvent) => {
            if (key === 'Enter') acts.onActor(actor);
          },
        };
  return (
    <g className="side__actor" data-target={isTarget || undefined} {...act}>
      <SideSign actor={signOf(actors, actor)} at={at} />
      {label.map((line, index) => (
        <text
          key={index}
          className="side__under"
          x={at.x}
          y={at.y + sizes.radius + sizes.line + index * sizes.line}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** The side of a target as one region, the entry points on its edge, who asks outside. */
export function SidePicture({ actors, scene, placed, chosen, acts }: SidePictureProperties) {
  const { width, height, region, edges, inside, sources } = placed;
  const named = (who: SceneActor, at: Point | undefined) =>
    at === undefined ? null : (
      <Named
        key={who.actor}
        who={who}
        at={at}
        isTarget={scene.targets.includes(who.actor)}
        actors={actors}
        acts={acts}
      />
    );
  return (
    <svg className="side" viewBox={`0 0 ${width} ${height}`}>
      <rect className="side__region" {...region} rx="16" />
      <text className="side__title" x={region.x + sizes.besideSign} y={region.y + 24}>
        {scene.title}
      </text>
      <SideLines scene={scene} placed={placed} chosen={chosen} />
      {edges.map((edge) => (
        <EdgeRows key={edge.edge} edge={edge} actors={actors} chosen={chosen} acts={acts} />
      ))}
      {scene.inside.map((who) => named(who, inside.actors.get(who.actor)))}
      {scene.sources.map((who) => named(who, sources.get(who.actor)))}
    </svg>
  );
}

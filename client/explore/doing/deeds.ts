import type { Wording } from '../../../model/wording.ts';
import type { GraphEdge } from '../../../model/messages/graph.ts';
import type { Position } from '../../graph/layout.ts';
import { opening } from '../../graph/opening.ts';
import type { MovedActor } from '../../state/placed.ts';
import { changeView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { doingTexts } from '../../../wording/doingTexts.ts';
import { reachTexts } from '../../../wording/reachTexts.ts';
import { choosing, chosenNow, toggling } from '../chosen/choosing.ts';
import { nothingOpen } from '../record/openRecord.ts';

/** Something that can be done, in words. */
export interface Deed {
  readonly id: string;
  readonly words: Wording;
  readonly act: () => void;
}

/** What deeds need to know of the map. */
export interface DeedBasis {
  readonly view: View;
  /** The main actors of the dataset. */
  readonly start: readonly string[];
  readonly edges: readonly GraphEdge[];
  /** Where an actor stands, on the sheet as it is recorded; null for one who stands nowhere. */
  readonly placeOf: (actor: string) => Position | null;
  readonly nameOf: (actor: string) => string;
  readonly onExpand: (actor: string) => void;
}

const without = (list: readonly string[], some: readonly string[]): string[] =>
  list.filter((item) => !some.includes(item));

/** Puts actors into a basket of Reach: an actor stands in one of them at most. */
const intoBasket = (side: 'from' | 'to', actors: readonly string[], view: View): void => {
  const other = side === 'from' ? 'to' : 'from';
  changeView({
    [side]: [...new Set([...view[side], ...actors])],
    [other]: without(view[other], actors),
  });
};

/** The change that pins actors where they stand, or lets them go where the arrangement has them. */
function pinning(
  actors: readonly string[],
  isPinned: boolean,
  { view, placeOf }: Pick<DeedBasis, 'placeOf'> & { readonly view: Pick<View, 'moved'> },
): Pick<View, 'moved'> {
  const others = view.moved.filter(({ actor }) => !actors.includes(actor));
  if (!isPinned) return { moved: others };
  const pinned = actors.flatMap((actor): MovedActor[] => {
    const place = placeOf(actor);
    return place === null ? [] : [{ actor, ...place }];
  });
  return { moved: [...others, ...pinned] };
}

const hiding = (actors: readonly string[], view: View): Partial<View> => ({
  ...nothingOpen,
  hidden: [...new Set([...view.hidden, ...actors])],
});

function pinDeed(actors: readonly string[], basis: DeedBasis): Deed {
  const pinned = new Set(basis.view.moved.map(({ actor }) => actor));
  const isPinned = actors.every((actor) => pinned.has(actor));
  return {
    id: 'pin',
    words: isPinned ? doingTexts.unpin : doingTexts.pin,
    act: () => changeView(pinning(actors, !isPinned, basis)),
  };
}

/** What can be done with several actors, or one. */
function deedsTogether(actors: readonly string[], basis: DeedBasis): Deed[] {
  const { view, nameOf } = basis;
  const copy = (): void => void navigator.clipboard.writeText(actors.map(nameOf).join('\n'));
  return [
    { id: 'hide', words: doingTexts.hide, act: () => changeView(hiding(actors, view)) },
    pinDeed(actors, basis),
    {
      id: 'from',
      words: { en: reachTexts.en.toFrom, fr: reachTexts.fr.toFrom },
      act: () => intoBasket('from', actors, view),
    },
    {
      id: 'to',
      words: { en: reachTexts.en.toTo, fr: reachTexts.fr.toTo },
      act: () => intoBasket('to', actors, view),
    },
    {
      id: 'copy',
      words: actors.length === 1 ? doingTexts.copyName : doingTexts.copyNames,
      act: copy,
    },
  ];
}

const onlyDeed = (actors: readonly string[]): Deed => ({
  id: 'only',
  words: doingTexts.only,
  act: () => changeView({ only: actors, look: null }),
});

/** What can be done with several actors. */
export const deedsOfChosen = (actors: readonly string[], basis: DeedBasis): Deed[] => [
  onlyDeed(actors),
  ...deedsTogether(actors, basis),
];

/** What can be done with one actor. */
export function deedsOfActor(actor: string, basis: DeedBasis): Deed[] {
  const { view, start, edges, onExpand } = basis;
  const open = (): void => changeView({ ...opening(actor, view, start), chosen: [] });
  const around = edges
    .filter(({ source, target }) => source === actor || target === actor)
    .flatMap(({ source, target }) => [source, target]);
  const only = [...new Set([actor, ...around])];
  return [
    { id: 'open', words: doingTexts.open, act: open },
    {
      id: 'choose',
      words: chosenNow(view).includes(actor) ? doingTexts.unchoose : doingTexts.choose,
      act: () => changeView(toggling(actor, view)),
    },
    {
      id: 'expand',
      words: doingTexts.expandOne,
      act: () => {
        open();
        onExpand(actor);
      },
    },
    {
      id: 'around',
      words: doingTexts.around,
      act: () => changeView({ layout: 'ego', center: actor, look: null }),
    },
    {
      id: 'only',
      words: doingTexts.onlyAround,
      act: () => changeView({ only, look: null }),
    },
    {
      id: 'reach',
      words: doingTexts.reach,
      act: () => changeView({ ...nothingOpen, page: 'reach', to: [actor], from: [] }),
    },
    ...deedsTogether([actor], basis),
  ];
}

/** What can be done with the map as a whole. */
export function deedsOfSheet(
  { view }: Pick<DeedBasis, 'view'>,
  map: { readonly onScreen: () => readonly string[]; readonly fit: () => void },
): Deed[] {
  const deeds: (Deed | null)[] = [
    { id: 'fit', words: doingTexts.fit, act: map.fit },
    {
      id: 'chooseAll',
      words: doingTexts.chooseAll,
      act: () => changeView(choosing(map.onScreen(), view)),
    },
    view.chosen.length === 0
      ? null
      : {
          id: 'chooseNone',
          words: doingTexts.chooseNone,
          act: () => changeView({ chosen: [] }),
        },
    view.hidden.length === 0
      ? null
      : {
          id: 'showHidden',
          words: doingTexts.showHidden,
          act: () => changeView({ hidden: [] }),
        },
    view.only.length === 0
      ? null
      : {
          id: 'showEverybody',
          words: doingTexts.showEverybody,
          act: () => changeView({ only: [], look: null }),
        },
    view.moved.length === 0
      ? null
      : { id: 'unpinAll', words: doingTexts.unpinAll, act: () => changeView({ moved: [] }) },
    {
      id: 'events',
      words: view.withEvents ? doingTexts.hideEvents : doingTexts.showEvents,
      act: () => changeView({ withEvents: !view.withEvents }),
    },
  ];
  return deeds.filter((deed) => deed !== null);
}

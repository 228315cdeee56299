import { useEffect, type RefObject } from 'react';
import { unstretched } from '../../graph/sheetShape.ts';
import type { Layout } from '../../graph/useLayout.ts';
import { useActors } from '../../graph/useActors.ts';
import type { Shown } from '../../graph/useShown.ts';
import { opening } from '../../graph/opening.ts';
import type { MapView } from '../../map/mapView.ts';
import { useEscape } from '../../parts/useEscape.ts';
import { useLanguage, useWording } from '../../parts/useTexts.ts';
import { changeView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { doingTexts, walkedTo } from '../../../wording/doingTexts.ts';
import { namesOf } from '../../../wording/names.ts';
import { choosing, chosenNow, toggling } from '../chosen/choosing.ts';
import { useLasso } from '../chosen/useLasso.ts';
import { useWalk } from '../chosen/useWalk.ts';
import { deedsOfActor, deedsOfChosen, deedsOfSheet, type Deed, type DeedBasis } from './deeds.ts';
import { MapMenu } from './MapMenu.tsx';
import { standMap } from './mapNow.ts';
import { useMapMenu, type MenuPlace } from './useMapMenu.ts';

interface DoingProperties {
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly map: RefObject<MapView | null>;
  readonly view: View;
  readonly shown: Shown;
  readonly layout: Layout;
  /** Whether the lasso is in the hand. */
  readonly isLasso: boolean;
  readonly onExpand: (actor: string) => void;
  readonly onFit: () => void;
  /** To be called once something has been drawn around, or the lasso is put away. */
  readonly onDrawn: () => void;
}

/** Signs that are on the screen, not beyond it. */
function onScreen({ sheet, map }: Pick<DoingProperties, 'sheet' | 'map'>): readonly string[] {
  const { width = 0, height = 0 } = sheet.current?.getBoundingClientRect() ?? {};
  return (map.current?.signs ?? [])
    .filter(({ at: [x, y] }) => x >= 0 && y >= 0 && x <= width && y <= height)
    .flatMap(({ actors }) => actors);
}

/** What a menu offers: with several who are chosen, with one actor, or with the sheet. */
function deedsAt({ actor }: MenuPlace, basis: DeedBasis, properties: DoingProperties): Deed[] {
  const { view, onFit } = properties;
  if (actor === null)
    return deedsOfSheet(basis, { onScreen: () => onScreen(properties), fit: onFit });
  const isAmong = view.chosen.length > 1 && view.chosen.includes(actor);
  return isAmong ? deedsOfChosen(view.chosen, basis) : deedsOfActor(actor, basis);
}

/** What is done on the map beside looking: choosing several, walking by keys, and the menus. */
export function MapDoing(properties: DoingProperties) {
  const { sheet, map, view, shown, layout, isLasso, onExpand, onDrawn } = properties;
  const word = useWording();
  const nameOf = namesOf(useActors(), useLanguage());
  const outline = useLasso(sheet, map, isLasso, {
    onDrawn: (actors, isAdded) => {
      onDrawn();
      const before = isAdded ? chosenNow(view) : [];
      if (actors.length > 0 || !isAdded) changeView(choosing([...before, ...actors], view));
    },
    onToggled: (actor) => changeView(toggling(actor, view)),
  });
  const walked = useWalk(sheet, map, view.actor, {
    onOpen: (actor) => changeView({ ...opening(actor, view, shown.start), chosen: [] }),
    onToggle: (actor) => changeView(toggling(actor, view)),
  });
  const { place, close } = useMapMenu(sheet, map, walked);
  useEscape(isLasso, onDrawn);
  useEffect(
    () =>
      standMap({
        placeOf: (actor) => {
          const at = layout.positions[actor];
          return at === undefined ? null : unstretched(at, layout.shape);
        },
      }),
    [layout],
  );
  const basis: DeedBasis = {
    ...{ view, nameOf, onExpand, start: shown.start },
    edges: shown.visible?.edges ?? [],
    placeOf: (actor) => {
      const at = layout.positions[actor];
      return at === undefined ? null : unstretched(at, layout.shape);
    },
  };
  return (
    <>
      {outline !== null && (
        <svg className="lasso" aria-hidden="true">
          <path d={`M${outline.map(([x, y]) => `${x} ${y}`).join('L')}Z`} />
        </svg>
      )}
      {isLasso && outline === null && (
        <p className="lasso__how" role="status">
          {word(doingTexts.lassoHow)}
        </p>
      )}
      <p className="vh" role="status">
        {walked !== null &&
          word(
            walkedTo(
              nameOf(walked),
              basis.edges.filter(({ source, target }) => source === walked || target === walked)
                .length,
              chosenNow(view).includes(walked),
            ),
          )}
      </p>
      {place !== null && (
        <MapMenu
          place={place}
          about={place.actor === null ? null : nameOf(place.actor)}
          deeds={deedsAt(place, basis, properties)}
          onClose={close}
        />
      )}
    </>
  );
}

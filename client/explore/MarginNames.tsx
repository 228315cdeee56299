import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Shown } from '../graph/useShown.ts';
import { reachOf } from '../map/covers.ts';
import { marginNames, type MarginName } from '../map/marginNames.ts';
import type { MapView } from '../map/mapView.ts';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { doingTexts } from '../../wording/doingTexts.ts';
import { mapName } from '../../wording/names.ts';
import { edgesOf } from './coversOf.ts';
import { scaleOfTheme } from './useFraming.ts';
import './marginNames.css';

/** The names at the margin, and how far what stands at the edges reaches into the sheet. */
interface Margin {
  readonly names: readonly MarginName[];
  readonly top: number;
  readonly bottom: number;
}

const none: Margin = { names: [], top: 0, bottom: 0 };
/** Pixels between the names and what stands at the edges. */
const gap = 6;

/** The neighbors of an actor on the map, the best tied of all first. */
function neighborsOf(actor: string, { visible, degrees }: Shown): readonly string[] {
  const others = (visible?.edges ?? []).flatMap(({ source, target }) => {
    if (source === actor) return [target];
    return target === actor ? [source] : [];
  });
  return [...new Set(others)].sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
}

/** Which neighbors of the chosen actor stand beyond the sheet, to be asked for each time the map has come to rest. */
export function useMarginNames(
  sheet: RefObject<HTMLElement | null>,
  map: RefObject<MapView | null>,
  actor: string | null,
  shown: Shown,
): { readonly margin: Margin; readonly look: () => void; readonly hide: () => void } {
  const [margin, setMargin] = useState(none);
  useEffect(() => map.current?.clearNames(), [map, margin]);
  const now = (): Margin => {
    const signs = map.current?.signs ?? [];
    const from = signs.find(({ key }) => key === actor);
    const size = sheet.current?.getBoundingClientRect();
    if (actor === null || from === undefined || size === undefined) return none;
    const byKey = new Map(signs.map((sign) => [sign.key, sign]));
    const scale = scaleOfTheme();
    const covers = edgesOf(sheet.current);
    const { top, bottom } = reachOf(covers, size.height);
    const insets = { top: top + gap, right: 10, bottom: bottom + gap, left: 10 };
    const others = neighborsOf(actor, shown).flatMap((key) => byKey.get(key) ?? []);
    const names = marginNames(from.at, others, size, { covers, insets }, scale);
    return names.length === 0 ? none : { names, ...insets };
  };
  return {
    margin,
    // Names of where one looked before would be wrong, however short, and on a slow machine that is seconds.
    hide: () => setMargin(none),
    look: () => {
      const next = now();
      setMargin((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    },
  };
}

/** Where along its side a name stands, and how far from what stands there. */
const placeOf = {
  left: ({ at }: Along) => ({ top: at }),
  right: ({ at }: Along) => ({ top: at }),
  top: ({ at, top }: Along) => ({ left: at, top }),
  bottom: ({ at, bottom }: Along) => ({ left: at, bottom }),
} as const;
type Along = Pick<Margin, 'top' | 'bottom'> & Pick<MarginName, 'at'>;

/** The names at the margin, each a button that brings whom it names onto the sheet. */
export function MarginNames({
  margin: { names, top, bottom },
  shown,
  map,
}: {
  readonly margin: Margin;
  readonly shown: Shown;
  readonly map: RefObject<MapView | null>;
}) {
  const word = useWording();
  const language = useLanguage();
  const nodes = new Map((shown.visible?.nodes ?? []).map((node) => [node.key, node]));
  const list = useRef<HTMLUListElement>(null);
  // Whom one has brought in is named here no more: the keys go on from the map.
  const bring = (actor: string): void => {
    list.current?.closest('.map')?.querySelector<HTMLElement>('.canvas')?.focus();
    map.current?.bring(actor);
  };
  if (names.length === 0) return null;
  return (
    <ul ref={list} className="margin-names" aria-label={word(doingTexts.offScreen)}>
      {names.map(({ actor, side, at, angle }) => {
        const node = nodes.get(actor);
        return (
          node !== undefined && (
            <li key={actor} data-side={side} style={placeOf[side]({ at, top, bottom })}>
              <button
                type="button"
                onClick={() => bring(actor)}
                onFocus={() => map.current?.light(actor)}
                onBlur={() => map.current?.light(null)}
              >
                <svg
                  width="12"
                  height="12"
                  viewBox="-6 -6 12 12"
                  aria-hidden="true"
                  style={{ transform: `rotate(${angle}deg)` }}
                >
                  <path d="M-5 0H4M0-4 4 0 0 4" />
                </svg>
                <span>{mapName(node.attributes, language)}</span>
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}

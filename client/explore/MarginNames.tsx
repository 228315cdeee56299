import { useState, type RefObject } from 'react';
import type { Shown } from '../graph/useShown.ts';
import { marginNames, type MarginName } from '../map/marginNames.ts';
import type { MapView } from '../map/mapView.ts';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { doingTexts } from '../../wording/doingTexts.ts';
import { mapName } from '../../wording/names.ts';
import { scaleOfTheme } from './useFraming.ts';
import './marginNames.css';

const none: readonly MarginName[] = [];

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
): { readonly names: readonly MarginName[]; readonly look: () => void } {
  const [names, setNames] = useState(none);
  const now = (): readonly MarginName[] => {
    const signs = map.current?.signs ?? [];
    const from = signs.find(({ key }) => key === actor);
    const size = sheet.current?.getBoundingClientRect();
    if (actor === null || from === undefined || size === undefined) return none;
    const byKey = new Map(signs.map((sign) => [sign.key, sign]));
    const scale = scaleOfTheme();
    const insets = { top: 52 * scale, right: 10, bottom: 56 * scale, left: 10 };
    const others = neighborsOf(actor, shown).flatMap((key) => byKey.get(key) ?? []);
    return marginNames(from.at, others, size, insets, scale);
  };
  return {
    names,
    look: () => {
      const next = now();
      setNames((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    },
  };
}

/** The names at the margin, each a button that brings whom it names onto the sheet. */
export function MarginNames({
  names,
  shown,
  map,
}: {
  readonly names: readonly MarginName[];
  readonly shown: Shown;
  readonly map: RefObject<MapView | null>;
}) {
  const word = useWording();
  const language = useLanguage();
  const nodes = new Map((shown.visible?.nodes ?? []).map((node) => [node.key, node]));
  if (names.length === 0) return null;
  return (
    <ul className="margin-names" aria-label={word(doingTexts.offScreen)}>
      {names.map(({ actor, side, at, angle }) => {
        const node = nodes.get(actor);
        const isBeside = side === 'left' || side === 'right';
        return (
          node !== undefined && (
            <li key={actor} data-side={side} style={isBeside ? { top: at } : { left: at }}>
              <button
                type="button"
                onClick={() => map.current?.bring(actor)}
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

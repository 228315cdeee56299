import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type RefObject } from 'react';
import type { GraphMessage } from '../../model/messages/graph.ts';
import { sourcesCall } from '../api/calls.ts';
import type { Shown } from '../graph/useShown.ts';
import type { MapView } from '../map/mapView.ts';
import type { Caption } from '../map/paintPicture.ts';
import { pictureFile, pictureSvg, type PictureFormat } from '../map/pictureFile.ts';
import { isPaperLaid } from '../parts/usePaper.ts';
import { saveFile } from '../parts/saveFile.ts';
import { useLanguage } from '../parts/useTexts.ts';
import { textIn } from '../../wording/names.ts';
import type { ShownMeasure } from './measures/useMeasuredSigns.ts';
import { captionOf } from './captionOf.ts';

/**
 * Saves what the map shows as a picture, and puts it on paper when the page is printed.
 * @param attributes of the dataset; null while it is awaited
 */
export function usePicture(
  map: RefObject<MapView | null>,
  attributes: GraphMessage['attributes'] | null,
  { visible, moment }: Pick<Shown, 'visible' | 'moment'>,
  measure: ShownMeasure | null,
): (format: PictureFormat) => Promise<void> {
  const language = useLanguage();
  const queries = useQueryClient();
  const caption = (titles: ReadonlyMap<string, string>): Caption | null => {
    const palette = map.current?.snapshot?.shown.palette;
    if (palette === undefined || attributes === null || visible === null) return null;
    const colorOf = (category: keyof typeof palette.category) => palette.category[category].color;
    const tintOf = (tint: keyof typeof palette.tint) => palette.tint[tint];
    const said = { attributes, visible, moment, titles, colorOf, measure, tintOf };
    return captionOf(said, language);
  };
  const titlesFrom = (sources: readonly { id: string; title: string; titleFr: string | null }[]) =>
    new Map(sources.map((source) => [source.id, textIn(source, 'title', language)]));

  const print = useRef<() => string | null>(() => null);
  useEffect(() => {
    print.current = () => {
      const snapshot = map.current?.snapshot ?? null;
      const known = queries.getQueryData(sourcesCall.queryKey);
      const told = caption(titlesFrom(known?.items ?? []));
      return snapshot === null || told === null ? null : pictureSvg(snapshot, told);
    };
  });
  useEffect(() => {
    let sheet: Element | null = null;
    const before = (): void => {
      if (isPaperLaid()) return;
      // The titles of sources are asked for ahead, since printing waits for nobody.
      const drawn = print.current();
      if (drawn === null) return;
      const { documentElement } = new DOMParser().parseFromString(drawn, 'image/svg+xml');
      sheet = document.importNode(documentElement, true);
      sheet.classList.add('printed-map');
      document.body.append(sheet);
    };
    const after = (): void => sheet?.remove();
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      after();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  useEffect(() => {
    void queries.prefetchQuery(sourcesCall);
  }, [queries]);

  return async (format) => {
    const { items } = await queries.fetchQuery(sourcesCall);
    const snapshot = map.current?.snapshot ?? null;
    const told = caption(titlesFrom(items));
    if (snapshot === null || told === null) return;
    const file = await pictureFile(snapshot, told, format);
    saveFile(file, `${attributes?.dataset ?? 'map'}-map.${format === 'svg' ? 'svg' : 'png'}`);
  };
}

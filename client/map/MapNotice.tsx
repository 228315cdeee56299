import type { Language } from '../../model/wording.ts';
import { mapTexts } from '../../wording/mapTexts.ts';
import type { MapState } from './mapEvents.ts';
import './map.css';

/** Says that the map is not drawn, and offers to draw it again; nothing while it is. */
export function MapNotice({
  state,
  language,
  onRedraw,
}: {
  state: MapState;
  language: Language;
  onRedraw: () => void;
}) {
  if (state === 'drawn') return null;
  return (
    <div className="map-notice" role="alert">
      <p>{mapTexts[state][language]}</p>
      {state === 'impossible' && (
        <button type="button" onClick={onRedraw}>
          {mapTexts.redraw[language]}
        </button>
      )}
    </div>
  );
}

import type { VisibleGraph } from '../graph/visibleGraph.ts';
import type { PictureFormat } from '../map/pictureFile.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../parts/useTexts.ts';
import { PictureMenu } from './PictureMenu.tsx';
import './zoomButtons.css';

interface ZoomButtonsProperties {
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onFit: () => void;
  /** Whether there is something to make a picture of. */
  readonly isDrawn: boolean;
  /** What is on the map. */
  readonly graph: VisibleGraph | null;
  /** Saves a picture of the map. */
  readonly onSave: (format: PictureFormat) => Promise<void>;
}

/** Zoom by buttons, a picture of the map, and what the marks on the map mean. */
export function ZoomButtons({ onIn, onOut, onFit, isDrawn, graph, onSave }: ZoomButtonsProperties) {
  const text = useTexts();
  return (
    <>
      <p className="colophon">{text.signs}</p>
      <PictureMenu graph={graph} isDrawn={isDrawn} onSave={onSave} />
      <div className="zoom" role="group" aria-label={text.zoom}>
        <button type="button" aria-label={text.zoomOut} onClick={onOut}>
          −
        </button>
        <button type="button" aria-label={text.zoomIn} onClick={onIn}>
          +
        </button>
        <button type="button" aria-label={text.fit} onClick={onFit}>
          <Icon name="fit" size={16} />
        </button>
      </div>
    </>
  );
}

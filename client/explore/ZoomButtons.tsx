import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../parts/useTexts.ts';
import './zoomButtons.css';

interface ZoomButtonsProperties {
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onFit: () => void;
}

/** Zoom by buttons, and what the marks on the map mean. */
export function ZoomButtons({ onIn, onOut, onFit }: ZoomButtonsProperties) {
  const text = useTexts();
  return (
    <>
      <p className="colophon">{text.signs}</p>
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

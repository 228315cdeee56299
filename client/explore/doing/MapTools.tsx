import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { PictureFormat } from '../../map/pictureFile.ts';
import { Icon } from '../../parts/Icon.tsx';
import type { Leaving } from '../../parts/restrictedPart.ts';
import { useTexts, useWording } from '../../parts/useTexts.ts';
import type { View } from '../../state/view.ts';
import { doingTexts } from '../../../wording/doingTexts.ts';
import { PictureMenu } from '../PictureMenu.tsx';
import { ArrangeMenu } from './ArrangeMenu.tsx';
import { ViewsMenu } from './ViewsMenu.tsx';
import './mapTools.css';

interface MapToolsProperties {
  readonly view: View;
  readonly dataset: string;
  readonly isLasso: boolean;
  readonly onLasso: (isLasso: boolean) => void;
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onFit: () => void;
  /** Whether there is something to make a picture of. */
  readonly isDrawn: boolean;
  /** What is on the map. */
  readonly graph: Leaving | null;
  /** What else takes the map out of the program. */
  readonly out: ReactNode;
  /** Saves a picture of the map. */
  readonly onSave: (format: PictureFormat) => Promise<void>;
}

/** What the marks on the map mean, and its tools: choosing several, arrangement, saved views, picture, zoom. */
export function MapTools(properties: MapToolsProperties) {
  const { view, dataset, isLasso, onLasso, onIn, onOut, onFit, isDrawn, graph, out, onSave } =
    properties;
  const text = useTexts();
  const word = useWording();
  return (
    <div className="map-tools">
      <p className="colophon">{text.signs}</p>
      <ToggleButton
        className="map-tool"
        aria-label={word(doingTexts.lasso)}
        isSelected={isLasso}
        onChange={onLasso}
      >
        <Icon name="lasso" size={16} />
      </ToggleButton>
      <ArrangeMenu view={view} />
      <ViewsMenu dataset={dataset} />
      <PictureMenu graph={graph} isDrawn={isDrawn} onSave={onSave} />
      {out}
      <div className="zoom" role="group" aria-label={text.zoom}>
        <Button aria-label={text.zoomOut} onPress={onOut}>
          −
        </Button>
        <Button aria-label={text.zoomIn} onPress={onIn}>
          +
        </Button>
        <Button aria-label={text.fit} onPress={onFit}>
          <Icon name="fit" size={16} />
        </Button>
      </div>
    </div>
  );
}

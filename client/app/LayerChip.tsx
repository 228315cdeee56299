import { useSyncExternalStore } from 'react';
import { roleTexts } from '../../wording/roleTexts.ts';
import { askedLayer, askLayer, onLayer } from '../api/layer.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWording } from '../parts/useTexts.ts';
import './account.css';

/** Says that this window leaves out what is restricted, and brings it back. */
export function LayerChip() {
  const word = useWording();
  const layer = useSyncExternalStore(onLayer, askedLayer);
  if (layer === 'all') return null;
  return (
    <button
      type="button"
      className="layer-chip"
      title={word(roleTexts.publicLayerMeaning)}
      aria-label={`${word(roleTexts.publicLayer)}. ${word(roleTexts.showAll)}`}
      onClick={() => askLayer('all')}
    >
      {word(roleTexts.publicLayer)} <Icon name="close" size={14} />
    </button>
  );
}

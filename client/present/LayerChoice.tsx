import { presentationTexts } from '../../wording/presentationTexts.ts';
import { useWording } from '../parts/useTexts.ts';
import type { Wanted } from './goingAlong.ts';

const layers = [
  { layer: 'public', label: presentationTexts.publicOnly },
  { layer: 'all', label: presentationTexts.everything },
] as const;

interface LayerChoiceProperties {
  readonly layer: Wanted['layer'];
  readonly onChange: (layer: Wanted['layer']) => void;
}

/** Whether the public layer leaves the room, or more. */
export function LayerChoice({ layer: chosen, onChange }: LayerChoiceProperties) {
  const word = useWording();
  return (
    <fieldset>
      <legend>{word(presentationTexts.layer)}</legend>
      {layers.map(({ layer, label }) => (
        <label key={layer}>
          <input
            type="radio"
            name="layer"
            checked={layer === chosen}
            onChange={() => onChange(layer)}
          />
          {word(label)}
        </label>
      ))}
    </fieldset>
  );
}

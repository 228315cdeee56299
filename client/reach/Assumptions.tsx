import { bases } from '../../model/relationTypes.ts';
import { channels, channelTable } from '../../model/statuses.ts';
import { defaultWeights, weightNames, weightTable } from '../../model/weights.ts';
import { useReachTexts, useWording } from '../parts/useTexts.ts';
import { basisLabel } from '../../wording/reachInWords.ts';
import { endGesture, type How } from '../state/useView.ts';
import {
  countChanged,
  mostWeight,
  usualAssumptions,
  withWeight,
  type Assumptions as Values,
} from '../state/assumptions.ts';

/** Every weight and class on which an answer rests, to be changed and put back; what is changed stands in the address. */
export function Assumptions({
  assume,
  onChange,
}: {
  assume: Values;
  onChange: (assume: Values, how?: How) => void;
}) {
  const text = useReachTexts();
  const word = useWording();
  const { weights, forbid, walk } = assume;
  const changed = countChanged(assume);
  const toggled = <T,>(list: readonly T[], item: T): readonly T[] =>
    list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
  return (
    <details className="assume">
      <summary>
        {text.assumptions}: {text.changed(changed)}
      </summary>
      {changed > 0 && (
        <button type="button" className="assume__reset" onClick={() => onChange(usualAssumptions)}>
          {text.reset}
        </button>
      )}
      <fieldset>
        <legend>{text.weights}</legend>
        {weightNames.map((name) => (
          <label key={name} data-changed={weights[name] !== undefined || undefined}>
            <span>{word(weightTable[name].label)}</span>
            <input
              type="number"
              min={0}
              max={mostWeight}
              value={weights[name] ?? defaultWeights[name]}
              onChange={({ target }) => {
                const value = Math.round(Number(target.value) || 0);
                onChange(withWeight(assume, name, Math.max(0, Math.min(mostWeight, value))), {
                  gesture: name,
                });
              }}
              onBlur={endGesture}
            />
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{text.forbid}</legend>
        {bases.map((basis) => (
          <label key={basis}>
            <span>{word(weightTable[basisLabel[basis]].label)}</span>
            <input
              type="checkbox"
              checked={forbid.includes(basis)}
              onChange={() => onChange({ ...assume, forbid: toggled(forbid, basis) })}
            />
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{text.walk}</legend>
        {channels
          .filter((channel) => !channelTable[channel].walkable)
          .map((channel) => (
            <label key={channel}>
              <span>{word(channelTable[channel].label)}</span>
              <input
                type="checkbox"
                checked={walk.includes(channel)}
                onChange={() => onChange({ ...assume, walk: toggled(walk, channel) })}
              />
            </label>
          ))}
      </fieldset>
    </details>
  );
}

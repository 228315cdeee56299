import { bases } from '../../model/relationTypes.ts';
import { channels, channelTable } from '../../model/statuses.ts';
import { defaultWeights, weightNames, weightTable } from '../../model/weights.ts';
import { useReachTexts, useWording } from '../parts/useTexts.ts';
import { basisLabel } from '../../wording/reachInWords.ts';
import { assumptionsOf } from './questionOf.ts';

/** Every weight and class on which an answer rests, to be changed and put back; what is changed stands in the address. */
export function Assumptions({
  assume,
  onChange,
}: {
  assume: readonly string[];
  onChange: (assume: readonly string[]) => void;
}) {
  const text = useReachTexts();
  const word = useWording();
  const { weights = {}, forbid = [], walk = [] } = assumptionsOf(assume);
  const without = (start: string): string[] => assume.filter((item) => !item.startsWith(start));
  const toggle = (item: string) =>
    onChange(assume.includes(item) ? assume.filter((other) => other !== item) : [...assume, item]);
  return (
    <details className="assume">
      <summary>
        {text.assumptions}: {text.changed(assume.length)}
      </summary>
      {assume.length > 0 && (
        <button type="button" className="assume__reset" onClick={() => onChange([])}>
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
              max={999}
              value={weights[name] ?? defaultWeights[name]}
              onChange={({ target }) => {
                const value = Math.max(0, Math.min(999, Math.round(Number(target.value) || 0)));
                onChange(
                  value === defaultWeights[name]
                    ? without(`${name}:`)
                    : [...without(`${name}:`), `${name}:${value}`],
                );
              }}
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
              onChange={() => toggle(`forbid:${basis}`)}
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
                onChange={() => toggle(`walk:${channel}`)}
              />
            </label>
          ))}
      </fieldset>
    </details>
  );
}

import { bases } from '../../model/relationTypes.ts';
import { channels, channelTable } from '../../model/statuses.ts';
import { defaultWeights, weightNames, weightTable } from '../../model/weights.ts';
import type { Wording } from '../../model/wording.ts';
import { NumberInput } from '../parts/NumberInput.tsx';
import { useLanguage, useReachTexts, useWording } from '../parts/useTexts.ts';
import {
  countChanged,
  mostWeight,
  usualAssumptions,
  withWeight,
  type Assumptions as Values,
} from '../state/assumptions.ts';
import type { How } from '../state/useView.ts';
import { termed } from '../../wording/punctuation.ts';
import { basisLabel } from '../../wording/reachInWords.ts';
import './assumptions.css';

interface AssumptionsProperties {
  readonly assume: Values;
  readonly onChange: (assume: Values, how?: How) => void;
}

interface Ticks<Item extends string> {
  readonly legend: string;
  readonly items: readonly Item[];
  readonly ticked: readonly Item[];
  readonly labelOf: (item: Item) => Wording;
  readonly onTick: (ticked: readonly Item[]) => void;
}

/** Things of which any number can be ticked. */
function TickList<Item extends string>({ legend, items, ticked, labelOf, onTick }: Ticks<Item>) {
  const word = useWording();
  const toggled = (item: Item): readonly Item[] =>
    ticked.includes(item) ? ticked.filter((other) => other !== item) : [...ticked, item];
  return (
    <fieldset>
      <legend>{legend}</legend>
      {items.map((item) => (
        <label key={item}>
          <span>{word(labelOf(item))}</span>
          <input
            type="checkbox"
            checked={ticked.includes(item)}
            onChange={() => onTick(toggled(item))}
          />
        </label>
      ))}
    </fieldset>
  );
}

/** What each ground, state, proof and year costs. */
function WeightList({ assume, onChange }: AssumptionsProperties) {
  const text = useReachTexts();
  const word = useWording();
  return (
    <fieldset>
      <legend>{text.weights}</legend>
      {weightNames.map((name) => (
        <div
          key={name}
          className="assume__weight"
          data-changed={assume.weights[name] !== undefined || undefined}
        >
          <NumberInput
            label={word(weightTable[name].label)}
            labelFirst
            value={assume.weights[name] ?? defaultWeights[name]}
            least={0}
            most={mostWeight}
            onChange={(value) => onChange(withWeight(assume, name, value), { gesture: name })}
          />
        </div>
      ))}
    </fieldset>
  );
}

const closedChannels = channels.filter((channel) => !channelTable[channel].walkable);

/** Every weight and class on which an answer rests, to be changed and put back; what is changed stands in the address. */
export function Assumptions({ assume, onChange }: AssumptionsProperties) {
  const text = useReachTexts();
  const language = useLanguage();
  const changed = countChanged(assume);
  return (
    <details className="assume">
      <summary>{termed(text.assumptions, text.changed(changed), language)}</summary>
      {changed > 0 && (
        <button type="button" className="assume__reset" onClick={() => onChange(usualAssumptions)}>
          {text.reset}
        </button>
      )}
      <WeightList assume={assume} onChange={onChange} />
      <TickList
        legend={text.forbid}
        items={bases}
        ticked={assume.forbid}
        labelOf={(basis) => weightTable[basisLabel[basis]].label}
        onTick={(forbid) => onChange({ ...assume, forbid })}
      />
      <TickList
        legend={text.walk}
        items={closedChannels}
        ticked={assume.walk}
        labelOf={(channel) => channelTable[channel].label}
        onTick={(walk) => onChange({ ...assume, walk })}
      />
    </details>
  );
}

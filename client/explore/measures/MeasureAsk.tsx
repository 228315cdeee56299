import {
  metricNames,
  metricNetworks,
  metricTable,
  type MetricName,
} from '../../../model/metrics.ts';
import { Choices } from '../../parts/Choices.tsx';
import { useWording } from '../../parts/useTexts.ts';
import type { Measure } from '../../state/measure.ts';
import { changeView } from '../../state/useView.ts';
import { measuredSigns, type View } from '../../state/view.ts';
import { measureTexts } from '../../../wording/measureTexts.ts';
import { metricTexts } from '../../../wording/metricTexts.ts';
import { metricNetworkWords } from '../../../wording/metricWords.ts';

/** The same network for another question, where it can be asked there. */
const measureOf = (name: MetricName, before: Measure | null): Measure => {
  const { networks } = metricTable[name];
  const on = before !== null && networks.includes(before.on) ? before.on : 'ties';
  return { name, on, undated: before?.on === on ? before.undated : null };
};

/** The questions, as somebody would ask them. */
function Questions({ measure }: { measure: Measure | null }) {
  const word = useWording();
  return (
    <fieldset className="measures__questions">
      <legend className="caps">{word(measureTexts.question)}</legend>
      {metricNames.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="measure"
            checked={measure?.name === name}
            onChange={() => changeView({ measure: measureOf(name, measure) })}
          />
          {word(metricTexts[name].question)}
        </label>
      ))}
    </fieldset>
  );
}

interface AskProperties {
  readonly view: View;
  /** Whether undated relations count in the answer that is shown; null: no date is asked for. */
  readonly countsUndated: boolean | null;
}

/** What is asked, on what, and how the map shows it. */
export function MeasureAsk({ view: { measure, signs }, countsUndated }: AskProperties) {
  const word = useWording();
  if (measure === null) return <Questions measure={measure} />;
  const { networks } = metricTable[measure.name];
  return (
    <>
      <Questions measure={measure} />
      <section className="measures__part">
        <h2 className="caps">{word(measureTexts.network)}</h2>
        <Choices
          label={word(measureTexts.network)}
          chosen={measure.on}
          onChoose={(on) => changeView({ measure: { ...measure, on, undated: null } })}
          choices={metricNetworks
            .filter((on) => networks.includes(on))
            .map((value) => ({ value, label: word(metricNetworkWords[value]) }))}
        />
        <p className="measures__note">{word(measureTexts.networkNote)}</p>
        {countsUndated !== null && (
          <label className="measures__check">
            <input
              type="checkbox"
              checked={countsUndated}
              onChange={() =>
                changeView({ measure: { ...measure, undated: countsUndated ? 'out' : 'in' } })
              }
            />
            {word(measureTexts.countUndated)}
          </label>
        )}
      </section>
      <section className="measures__part">
        <h2 className="caps">{word(measureTexts.onMap)}</h2>
        <Choices
          label={word(measureTexts.onMap)}
          chosen={signs ?? 'nothing'}
          onChoose={(chosen) => changeView({ signs: chosen === 'nothing' ? null : chosen })}
          choices={(['nothing', ...measuredSigns] as const).map((value) => ({
            value,
            label: word(measureTexts[value]),
          }))}
        />
        {signs !== null && (
          <button type="button" className="chip" onClick={() => changeView({ page: 'map' })}>
            {word(measureTexts.toMap)}
          </button>
        )}
      </section>
    </>
  );
}

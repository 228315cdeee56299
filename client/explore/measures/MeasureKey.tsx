import { useLanguage, useWording } from '../../parts/useTexts.ts';
import { changeView } from '../../state/useView.ts';
import { measureTexts, signsInWords } from '../../../wording/measureTexts.ts';
import { metricTexts } from '../../../wording/metricTexts.ts';
import { LegendSection } from '../LegendSection.tsx';
import { colorsSaid } from './colorsSaid.ts';
import { MeasureSwatch } from './MeasureSwatch.tsx';
import type { ShownMeasure } from './useMeasuredSigns.ts';
import './measures.css';

/** What the colors mean: steps of values, or groups. */
function Colors(measure: Pick<ShownMeasure, 'answer' | 'look'>) {
  return (
    <ul>
      {colorsSaid(measure, useLanguage()).map(({ tint, label, count }) => (
        <li key={tint} className="key__fact">
          <MeasureSwatch tint={tint} />
          <span className="key__name">{label}</span>
          {count !== null && <span className="num">{count}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What size and color of the signs mean while a measure is on the map, with its caveat and the way to its ranks. */
export function MeasureKey({ answer, look, signs }: ShownMeasure) {
  const word = useWording();
  const { metric, on } = answer.question;
  return (
    <LegendSection title={word(signsInWords(signs, metric, on))}>
      {signs !== 'color' && <p className="key__note">{word(measureTexts.larger)}</p>}
      {signs !== 'size' && <Colors answer={answer} look={look} />}
      <p className="key__note">{word(metricTexts[metric].caveat)}</p>
      <p className="measures__ways">
        <button type="button" className="chip" onClick={() => changeView({ page: 'measures' })}>
          {word(measureTexts.toTable)}
        </button>
        <button type="button" className="chip" onClick={() => changeView({ signs: null })}>
          {word(measureTexts.takeOff)}
        </button>
      </p>
    </LegendSection>
  );
}

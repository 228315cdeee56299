import { useLanguage, useWording } from '../../parts/useTexts.ts';
import { measureTexts, signsInWords } from '../../../wording/measureTexts.ts';
import { colorsSaid } from './colorsSaid.ts';
import { MeasureSwatch } from './MeasureSwatch.tsx';
import type { ShownMeasure } from './useMeasuredSigns.ts';
import './measures.css';

/** What size and color of the signs mean while a measure is on the map, in one line for a wall. */
export function MeasureStrip({ answer, look, signs }: ShownMeasure) {
  const word = useWording();
  const language = useLanguage();
  const { metric, on } = answer.question;
  const colors = signs === 'size' ? [] : colorsSaid({ answer, look }, language);
  return (
    <ul>
      <li>
        <b>{word(signsInWords(signs, metric, on))}</b>
      </li>
      {signs !== 'color' && <li>{word(measureTexts.larger)}</li>}
      {colors.map(({ tint, label }) => (
        <li key={tint}>
          <MeasureSwatch tint={tint} /> {label}
        </li>
      ))}
    </ul>
  );
}

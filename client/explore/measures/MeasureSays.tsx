import type { MetricMessage } from '../../../model/messages/metrics.ts';
import { metricFigures } from '../../../model/metrics.ts';
import { useLanguage, useWording } from '../../parts/useTexts.ts';
import { measureTexts } from '../../../wording/measureTexts.ts';
import { metricFigureWords } from '../../../wording/metricWords.ts';
import { metricValue } from '../../../wording/metricValue.ts';

/** What an answer means, what it does not say, on what it rests and how it was counted. */
export function MeasureSays({ answer }: { answer: MetricMessage }) {
  const word = useWording();
  const language = useLanguage();
  const { asked, definition, caveat, coverage, figures, assumptions, source } = answer;
  const said = metricFigures.flatMap((figure) => {
    const value = figures[figure];
    return value === undefined
      ? []
      : [`${metricValue(value, language)} ${word(metricFigureWords[figure])}`];
  });
  return (
    <section className="measures__says" aria-labelledby="measure-asked">
      <h2 id="measure-asked">{word(asked)}</h2>
      <p>{word(definition)}</p>
      <p className="measures__caveat">{word(caveat)}</p>
      <p className="measures__rests">
        <b>{word(coverage.text)}</b> {said.length > 0 && `${said.join(' · ')}.`}
      </p>
      {coverage.remarks.length > 0 && (
        <ul className="measures__remarks">
          {coverage.remarks.map(({ code, text }) => (
            <li key={code}>{word(text)}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{word(measureTexts.assumptions)}</summary>
        <ul className="measures__remarks">
          {assumptions.map(({ code, text }) => (
            <li key={code}>{word(text)}</li>
          ))}
          <li>{word(measureTexts.whole)}</li>
        </ul>
        <p className="measures__note">
          {word(measureTexts.source)} <span lang="en">{source}</span>
        </p>
      </details>
    </section>
  );
}

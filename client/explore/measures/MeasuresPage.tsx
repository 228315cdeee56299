import { useMemo } from 'react';
import { Failure } from '../../parts/Failure.tsx';
import { useWording } from '../../parts/useTexts.ts';
import type { View } from '../../state/view.ts';
import { measureTexts } from '../../../wording/measureTexts.ts';
import { sayFault } from '../../../wording/problems.ts';
import { GroupList } from './GroupList.tsx';
import { MeasureAsk } from './MeasureAsk.tsx';
import { measuredLook } from './measuredLook.ts';
import { MeasureSays } from './MeasureSays.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { TriadList } from './TriadList.tsx';
import type { Measured } from './useMeasure.ts';
import './measures.css';

interface MeasuresProperties {
  readonly view: View;
  readonly measured: Measured;
}

/** A question of measures and its answer: ranks with names, what they mean and on what they rest. */
export function MeasuresPage({ view, measured }: MeasuresProperties) {
  const word = useWording();
  const { answer, isAwaited, isWithoutDay, failure } = measured;
  const look = useMemo(() => (answer === null ? null : measuredLook(answer)), [answer]);
  const isDated = answer !== null && (answer.question.asOf ?? answer.question.from) !== null;
  return (
    <div className="measures" aria-busy={isAwaited}>
      <div className="measures__ask">
        <MeasureAsk view={view} countsUndated={isDated ? answer.question.undated === 'in' : null} />
        {answer !== null && look !== null && (
          <>
            <GroupList groups={answer.groups} look={look} />
            <TriadList triads={answer.triads} />
          </>
        )}
      </div>
      <div className="measures__answer">
        {view.measure === null && <p className="measures__none">{word(measureTexts.pick)}</p>}
        {isWithoutDay && (
          <p className="failure" role="alert">
            {word(sayFault({ code: 'accessInWindow' }).detail)}
          </p>
        )}
        {failure !== null && <Failure failure={failure} />}
        {view.measure !== null && answer === null && failure === null && !isWithoutDay && (
          <p className="measures__none" role="status">
            {word(measureTexts.awaited)}
          </p>
        )}
        {answer !== null && look !== null && (
          <>
            <MeasureSays answer={answer} />
            <MeasureTable answer={answer} look={look} />
          </>
        )}
      </div>
    </div>
  );
}

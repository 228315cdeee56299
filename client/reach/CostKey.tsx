import { penaltyNames } from '../../model/weights.ts';
import { useReachTexts } from '../parts/useTexts.ts';
import { CostMark } from './CostStrip.tsx';

/** What the marks of a cost stand for. */
export function CostKey() {
  const text = useReachTexts();
  return (
    <p className="key-cost">
      {penaltyNames.map((name) => (
        <span key={name}>
          <svg width="8" height="9" viewBox="0 0 8 9" aria-hidden="true">
            <CostMark x={0} name={name} />
          </svg>
          {text.costKey[name]}
        </span>
      ))}
    </p>
  );
}

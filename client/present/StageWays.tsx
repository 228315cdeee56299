import { presentTexts } from '../../wording/presentTexts.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWording } from '../parts/useTexts.ts';

interface StageWaysProperties {
  readonly number: number;
  readonly count: number;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

/** The edges of the map, on which a click leads back and on. */
export function StageWays({ number, count, onNext, onPrevious }: StageWaysProperties) {
  const word = useWording();
  return (
    <>
      <button
        type="button"
        className="stage__way stage__way--back"
        aria-label={word(presentTexts.previous)}
        disabled={number === 1}
        onClick={onPrevious}
      >
        <Icon name="arrow" size={22} />
      </button>
      <button
        type="button"
        className="stage__way stage__way--on"
        aria-label={word(presentTexts.next)}
        disabled={number === count}
        onClick={onNext}
      >
        <Icon name="arrow" size={22} />
      </button>
    </>
  );
}

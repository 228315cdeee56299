import { dataTexts, loadedInWords, secondsInWords } from '../../wording/dataTexts.ts';
import { Failure } from '../parts/Failure.tsx';
import { useLanguage, useWording } from '../parts/useTexts.ts';
import { addressOf } from '../state/address.ts';
import { startView, type View } from '../state/view.ts';
import type { Loading } from './useLoad.ts';

/** Opens a view with everything asked anew: other data have other words. */
function openAnew(view: Partial<View>): void {
  window.location.assign(`${window.location.pathname}${addressOf({ ...startView, ...view })}`);
}

/** How a load goes, and the way to what was loaded. */
export function LoadStatus({ loading: { work, failure } }: { readonly loading: Loading }) {
  const word = useWording();
  const language = useLanguage();
  if (failure !== null) return <Failure isOnce failure={failure} />;
  if (work === null) return null;
  if (work.state === 'running')
    return (
      <p role="status" className="data__busy">
        {word(dataTexts.loading)} {word(secondsInWords(work.seconds))}
      </p>
    );
  if (work.state === 'failed')
    return (
      <div role="alert" className="failure">
        <p>{word(dataTexts.loadFailed)}</p>
        <p lang="en">{work.detail}</p>
      </div>
    );
  return (
    <p role="status">
      {work.report !== null && word(loadedInWords(work.report, work.seconds))}{' '}
      <button type="button" className="act" onClick={() => openAnew({ language })}>
        {word(dataTexts.showThem)}
      </button>
    </p>
  );
}

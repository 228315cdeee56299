import { useWording } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';
import { intoBasket, resultTexts } from '../../wording/resultTexts.ts';

/** Actors that a basket of Reach takes. */
const mostInBasket = 100;

/** Asks in Reach about the actors of an answer: from them, or to them; who was in the other basket leaves it. */
export function ReachButtons({ actors }: { readonly actors: readonly string[] }) {
  const word = useWording();
  if (actors.length === 0 || actors.length > mostInBasket) return null;
  const put = (side: 'from' | 'to') => () =>
    changeView({ page: 'reach', from: [], to: [], [side]: [...actors] });
  return (
    <span className="query-save" role="group" aria-label={word(resultTexts.reach)}>
      <button type="button" className="chip" onClick={put('from')}>
        {word(intoBasket('from', actors.length))}
      </button>
      <button type="button" className="chip" onClick={put('to')}>
        {word(intoBasket('to', actors.length))}
      </button>
    </span>
  );
}

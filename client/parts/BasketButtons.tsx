import { changeView, useView } from '../state/useView.ts';
import { termed } from '../../wording/punctuation.ts';
import { useLanguage, useReachTexts } from './useTexts.ts';
import './basketButtons.css';

type Side = 'from' | 'to';

interface BasketButtonsProperties {
  readonly actor: string;
  /** Whose actor it is, where several stand near each other. */
  readonly name?: string;
}

/** Puts an actor into a basket of Reach, or takes it out, from wherever it is met: an actor stands in one of them at most. */
export function BasketButtons({ actor, name }: BasketButtonsProperties) {
  const text = useReachTexts();
  const language = useLanguage();
  const baskets = useView();
  const without = (side: Side) => baskets[side].filter((id) => id !== actor);
  const toggle = (side: Side) => {
    const into = baskets[side].includes(actor) ? without(side) : [...baskets[side], actor];
    changeView(
      side === 'from' ? { from: into, to: without('to') } : { to: into, from: without('from') },
    );
  };
  // Plain buttons: a table has hundreds of them.
  const button = (side: Side, label: string, does: string) => (
    <button
      type="button"
      className="put__side"
      aria-label={name === undefined ? does : termed(does, name, language)}
      aria-pressed={baskets[side].includes(actor)}
      title={does}
      onClick={() => toggle(side)}
    >
      {label}
    </button>
  );
  return (
    <span className="put">
      {button('from', text.from, text.toFrom)}
      {button('to', text.to, text.toTo)}
    </span>
  );
}

import type { View } from '../state/view.ts';
import { useReachTexts } from './useTexts.ts';

interface BasketButtonsProperties {
  readonly actor: string;
  /** Whose actor it is, where several stand near each other. */
  readonly name?: string;
  readonly baskets: Pick<View, 'from' | 'to'>;
  readonly onChange: (baskets: Pick<View, 'from' | 'to'>) => void;
}

/** Puts an actor into a basket of Reach, or takes it out, from wherever it is met: an actor stands in one of them at most. */
export function BasketButtons({ actor, name, baskets, onChange }: BasketButtonsProperties) {
  const text = useReachTexts();
  const put = (side: 'from' | 'to') => {
    const other = side === 'from' ? 'to' : 'from';
    const into = baskets[side].includes(actor)
      ? baskets[side].filter((id) => id !== actor)
      : [...baskets[side], actor];
    const outOf = baskets[other].filter((id) => id !== actor);
    onChange(side === 'from' ? { from: into, to: outOf } : { to: into, from: outOf });
  };
  return (
    <span className="put">
      <button
        type="button"
        className="put__side"
        aria-pressed={baskets.from.includes(actor)}
        aria-label={name === undefined ? text.toFrom : `${text.toFrom}: ${name}`}
        title={text.toFrom}
        onClick={() => put('from')}
      >
        {text.from}
      </button>
      <button
        type="button"
        className="put__side"
        aria-pressed={baskets.to.includes(actor)}
        aria-label={name === undefined ? text.toTo : `${text.toTo}: ${name}`}
        title={text.toTo}
        onClick={() => put('to')}
      >
        {text.to}
      </button>
    </span>
  );
}

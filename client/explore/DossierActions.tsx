import type { ReactNode } from 'react';
import { BasketButtons } from '../parts/BasketButtons.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useTexts } from '../parts/useTexts.ts';
import { changeView } from '../state/useView.ts';

interface DossierActionsProperties {
  readonly actor: string;
  readonly expanding: boolean;
  readonly onExpand: () => void;
  readonly onHide: () => void;
  /** What else can be done. */
  readonly children: ReactNode;
}

/** What one can do with an actor from its dossier. */
export function DossierActions({
  actor,
  expanding,
  onExpand,
  onHide,
  children,
}: DossierActionsProperties) {
  const text = useTexts();
  const reach = () =>
    changeView({ page: 'reach', actor: null, relation: null, to: [actor], from: [] });
  return (
    <div className="acts">
      <button type="button" className="act" onClick={reach}>
        {text.whoCouldReach} <Icon name="arrow" size={16} />
      </button>
      <BasketButtons actor={actor} />
      <button type="button" className="act act--minor" aria-expanded={expanding} onClick={onExpand}>
        {text.expand}
      </button>
      <button type="button" className="act act--minor" onClick={onHide}>
        {text.hide}
      </button>
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTexts } from '../parts/useTexts.ts';

interface LegendSectionProperties {
  readonly title: string;
  readonly className?: string;
  /** Shows everything again; null where nothing is filtered. */
  readonly onShowAll?: (() => void) | null;
  readonly children: ReactNode;
}

/** A part of the legend under its title. */
export function LegendSection({
  title,
  className = '',
  onShowAll = null,
  children,
}: LegendSectionProperties) {
  const text = useTexts();
  return (
    <section className={`key ${className}`} aria-label={title}>
      <header className="panel__head">
        <h2 className="caps">{title}</h2>
        {onShowAll !== null && (
          <button type="button" onClick={onShowAll}>
            {text.showAll}
          </button>
        )}
      </header>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';
import type { Category } from '../../model/categories.ts';
import './chronicle.css';

interface ChronicleProperties {
  readonly title: string;
  /** How many things follow, in a number or in words. */
  readonly count: ReactNode;
  readonly category?: Category;
  readonly sign?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the dossier: a title with its count, and below it one thing after the other, each with its date in front. */
export const Chronicle = ({ title, count, category, sign, children }: ChronicleProperties) => (
  <section className="ties__group" data-category={category}>
    <h3 className="ties__head">
      {sign ?? <span />}
      <span>{title}</span>
      <span className="num">{count}</span>
    </h3>
    <ul>{children}</ul>
  </section>
);

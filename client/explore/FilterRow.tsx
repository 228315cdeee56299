import type { ReactNode } from 'react';

/** One row of the legend: a switch with its count. */
export const FilterRow = ({
  on,
  count,
  onToggle,
  children,
}: {
  on: boolean;
  count: number;
  onToggle: () => void;
  children: ReactNode;
}) => (
  <li>
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className="key__row"
      data-off={on && count > 0 ? undefined : true}
      onClick={onToggle}
    >
      {children}
      <span className="num">{count}</span>
    </button>
  </li>
);

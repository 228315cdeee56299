import type { ReactNode } from 'react';

interface SwitchRowProperties {
  readonly on: boolean;
  /** How many it is about; null where that stands elsewhere. */
  readonly count: number | null;
  /** Whether it leaves something out while it is on, instead of while it is off. */
  readonly leavesOut?: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One row of the legend: a switch with its count. */
export const SwitchRow = ({
  on,
  count,
  leavesOut = false,
  onToggle,
  children,
}: SwitchRowProperties) => (
  <li>
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className={leavesOut ? 'key__row key__row--leaves' : 'key__row'}
      data-off={(!leavesOut && !on) || count === 0 || undefined}
      onClick={onToggle}
    >
      {children}
      {count !== null && <span className="num">{count}</span>}
    </button>
  </li>
);

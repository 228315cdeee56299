import type { View } from '../state/view.ts';

/** The date that a scene is told by: of a window its end; null: all times. */
export function dateOfView({ asOf, window }: Pick<View, 'asOf' | 'window'>): string | null {
  if (window !== null) return window.until;
  return asOf === 'all' ? null : asOf;
}

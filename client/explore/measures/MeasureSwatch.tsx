import type { TintName } from '../../map/tints.ts';

/** A color of the map, as a dot. */
export const MeasureSwatch = ({ tint }: { tint: TintName }) => (
  <span
    className="measures__swatch"
    style={{ backgroundColor: `var(--measure-${tint})` }}
    aria-hidden="true"
  />
);

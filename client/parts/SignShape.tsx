import type { SignPart } from '../map/signParts.ts';

/** A sign of the map's table as SVG, in the current color. */
export const SignShape = ({
  parts,
  transform,
  paper = 'none',
}: {
  parts: readonly SignPart[];
  transform?: string;
  /** What shows inside a hollow sign; a color where a line runs below it. */
  paper?: string;
}) => (
  <g transform={transform} strokeLinecap="round">
    {parts.map(({ d, fill, stroke }) => (
      <path
        key={d}
        d={d}
        fill={{ ink: 'currentColor', sheet: paper, none: 'none' }[fill]}
        stroke={stroke > 0 ? 'currentColor' : 'none'}
        strokeWidth={stroke}
      />
    ))}
  </g>
);

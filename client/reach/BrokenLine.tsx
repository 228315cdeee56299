import { breakParts } from '../map/signParts.ts';
import { SignShape } from '../parts/SignShape.tsx';
import './brokenLine.css';

/** Two strokes across a line where it broke, as the legend and every drawing of routes have them. */
export const BrokenLine = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <g className="broken-line">
    <SignShape parts={breakParts} transform={`translate(${x} ${y})`} />
  </g>
);

import type { ProblemKind } from '../read/dataProblem.ts';
import { controlCharacterIn, signName } from '../read/invisibleSigns.ts';
import { quoteCell } from '../read/quoteCell.ts';

export interface CellFault {
  readonly kind: ProblemKind;
  readonly rule: string;
  readonly remedy: string;
}

/** What no cell may hold, whatever its column: a control character; else null. */
export function controlFault(cell: string): CellFault | null {
  const control = controlCharacterIn(cell);
  if (control === null) return null;
  return {
    kind: 'controlCharacter',
    rule: `${quoteCell(cell)} holds the control character ${signName(control)}`,
    remedy: 'Remove it: it shows nowhere and may break what reads the text.',
  };
}

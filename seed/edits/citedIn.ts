import type { EditCell } from '../../model/messages/edits.ts';
import { listOf } from '../read/listCell.ts';

/** The ids of sources that cells cite. */
export const citedIn = (cells: readonly EditCell[]): string[] =>
  cells
    .filter(({ column }) => column === 'evidence' || column === 'attributedTo')
    .flatMap(({ value }) =>
      listOf(value.replace(/^\+/, '')).map((item) => item.split('|')[0] ?? ''),
    );

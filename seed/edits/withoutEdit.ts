import { isOwnSource } from '../../model/stack.ts';
import type { Edit, EditCell } from '../../model/messages/edits.ts';
import { citedIn } from './citedIn.ts';

const bringsOwnSource = ({ file, row }: EditCell): boolean =>
  file === 'sources' && isOwnSource(row);

/**
 * The edits without one of them. The record of the user's own word comes with the first edit that is cited to it; where that
 * one goes, it passes to the next that needs it, so that edits which have nothing else in common can be taken back in any
 * order.
 */
export function withoutEdit(edits: readonly Edit[], gone: Edit): Edit[] {
  const others = edits.filter((edit) => edit !== gone);
  const brought = gone.cells.filter(bringsOwnSource);
  for (const source of new Set(brought.map(({ row }) => row))) {
    const at = others.findIndex(({ cells }) => citedIn(cells).includes(source));
    const heir = others[at];
    if (heir === undefined) continue;
    const cells = [...heir.cells, ...brought.filter(({ row }) => row === source)];
    others[at] = { ...heir, cells };
  }
  return others;
}

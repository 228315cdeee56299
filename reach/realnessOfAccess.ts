import type { ClassedAccess } from './entryClass.ts';

/**
 * How real the authority of one above is by one relation, the smaller the realer: 0 effective, 1 formal or not said, 2 nominal,
 * then belonging, and last what is no authority at all.
 */
export function realnessOfAccess({
  basis,
  relation,
}: Pick<ClassedAccess, 'basis' | 'relation'>): number {
  const { degree } = relation.attributes;
  if (basis === 'belonging') return degree === 'nominal' ? 4 : 3;
  if (basis !== 'authority') return 5;
  if (degree === 'effective') return 0;
  return degree === 'nominal' ? 2 : 1;
}

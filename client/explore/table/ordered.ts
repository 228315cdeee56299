/** Rows in an order, and where that leaves them equal in a second one; the rows given are left as they are. */
export function ordered<Row>(
  rows: readonly Row[],
  isDown: boolean,
  compare: (a: Row, b: Row) => number,
  then: (a: Row, b: Row) => number,
): Row[] {
  const sign = isDown ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(a, b) || then(a, b));
}

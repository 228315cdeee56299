/** A sign with its place; positions are in units of which the whole sheet is some 1000 high. */
export interface Place {
  readonly key: string;
  x: number;
  y: number;
  readonly fixed: boolean;
}

/** The sheet in units: as high as this, and as wide as a map between two panels is. */
export const sheetHeight = 1000;
export const sheetWidth = 1350;
/** How far each axis is pulled from distances toward ranks: enough to open dense middles, not enough to lose the shape. */
const toRanks = 0.5;
/** The share of signs at either end that does not set the scale. */
const strays = 0.03;

/** Fills the sheet: each axis is stretched to it, and half-way evened out by rank, so that hubs do not sit in a knot. */
export function evenOut(places: Place[]): void {
  for (const [axis, extent] of [
    ['x', sheetWidth],
    ['y', sheetHeight],
  ] as const) {
    const order = [...places].sort((a, b) => a[axis] - b[axis] || (a.key < b.key ? -1 : 1));
    // A small island far out must not press the mainland together.
    const low = order[Math.floor(order.length * strays)]?.[axis] ?? 0;
    const span = (order[Math.ceil(order.length * (1 - strays)) - 1]?.[axis] ?? 0) - low || 1;
    order.forEach((place, rank) => {
      const byDistance = Math.min(1.06, Math.max(-0.06, (place[axis] - low) / span));
      const byRank = order.length < 2 ? 0.5 : rank / (order.length - 1);
      place[axis] = (byDistance * (1 - toRanks) + byRank * toRanks - 0.5) * extent;
    });
  }
}

const rounds = 300;
/** Beyond it the quadratic search for neighbors would be felt; a network of that size is looked at from afar anyway. */
const mostSeparated = 400;

/**
 * Moves signs apart until the box around each (a sign with its name below or beside it) is its own; those that are fixed
 * stay. Boxes shrink with the number of signs, so that many still find room on one sheet.
 */
export function separate(places: Place[]): void {
  if (places.length > mostSeparated) return;
  const room = Math.min(1, Math.sqrt(26 / Math.max(1, places.length)));
  const wide = 190 * room;
  const high = 108 * room;
  const order = [...places].sort((a, b) => (a.key < b.key ? -1 : 1));
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const [index, a] of order.entries())
      for (const b of order.slice(index + 1)) {
        const dx = b.x - a.x || 0.01;
        const dy = b.y - a.y || 0.01;
        const overX = wide - Math.abs(dx);
        const overY = high - Math.abs(dy);
        if (overX <= 0 || overY <= 0 || (a.fixed && b.fixed)) continue;
        moved = true;
        // Along the axis where less is lost.
        const axis = overX / wide < overY / high ? 'x' : 'y';
        const push = (axis === 'x' ? overX * Math.sign(dx) : overY * Math.sign(dy)) * 0.52;
        if (!a.fixed) a[axis] -= b.fixed ? 2 * push : push;
        if (!b.fixed) b[axis] += a.fixed ? 2 * push : push;
      }
    if (!moved) return;
  }
}

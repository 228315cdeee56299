/** A route as far as its drawing needs it. */
export interface DrawnRoute {
  readonly rank: number;
  readonly actors: readonly string[];
  readonly lost: boolean;
}

export interface PlacedActor {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Places the actors of routes from left to right: the column is the longest way from the start, the row the mean of the routes
 * that pass, moved apart where two of a column are too near.
 */
export function placeRoutes(routes: readonly DrawnRoute[], width: number, height: number): PlacedActor[] {
  const columns = new Map<string, number>();
  for (let round = 0; round < 14; round += 1)
    for (const { actors } of routes) actors.forEach((actor, at) => columns.set(actor, Math.max(columns.get(actor) ?? 0, at === 0 ? 0 : Math.min(13, (columns.get(actors[at - 1] ?? '') ?? 0) + 1))));
  const last = Math.max(1, ...columns.values());
  // The ends stand at the edges, however many hops lead to them.
  for (const { actors } of routes) columns.set(actors.at(-1) ?? '', last);
  const rows = new Map<string, number[]>();
  routes.forEach(({ actors }, lane) => {
    for (const actor of actors) rows.set(actor, [...(rows.get(actor) ?? []), lane]);
  });
  const lanes = Math.max(1, routes.length - 1);
  const placed = [...columns].map(([id, column]) => {
    const through = rows.get(id) ?? [0];
    return { id, column, y: routes.length === 1 ? height / 2 : 60 + ((height - 130) * through.reduce((sum, lane) => sum + lane, 0)) / through.length / lanes };
  });
  const apart = Math.min(84, (height - 80) / Math.max(1, routes.length));
  for (let column = 0; column <= last; column += 1) {
    const stack = placed.filter((item) => item.column === column).sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
    for (let round = 0; round < 40; round += 1)
      stack.forEach((item, at) => {
        const next = stack[at + 1];
        const over = next === undefined ? 0 : apart - (next.y - item.y);
        if (next === undefined || over <= 0) return;
        item.y = Math.max(46, item.y - over / 2);
        next.y = Math.min(height - 46, next.y + over / 2);
      });
  }
  return placed.map(({ id, column, y }) => ({ id, x: 90 + ((width - 180) * column) / last, y }));
}

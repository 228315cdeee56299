/** Up to so many actors stand on a sheet with room for their signs in full. */
const roomFor = 250;
/** The least and the greatest that a sign is drawn, as a share of its size. */
const bounds = { crowd: 0.2, few: 0.87, most: 1.67 } as const;

/**
 * By what sizes of signs are divided at a camera ratio (1 shows the whole sheet, less is nearer). Signs grow less than
 * distances do; in a crowd they begin small, and have their full size where one has come so near that as few are on the
 * screen as have room.
 */
export function sizeDivisor(ratio: number, actors: number): number {
  const crowd = Math.sqrt(roomFor / Math.max(roomFor, actors));
  const nearness = ratio / crowd;
  if (nearness <= 1) return 1 / Math.min(bounds.most, nearness ** -0.4);
  if (crowd === 1) return 1 / Math.max(bounds.few, nearness ** -0.4);
  return 1 / Math.max(bounds.crowd, 1 / nearness);
}

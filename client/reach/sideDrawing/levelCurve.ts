import type { Way } from './placeInside.ts';

/** An SVG path that leaves and meets each of its points level, so that lines of one column run side by side. */
export const levelCurve = ([first, ...others]: Way): string => {
  let from = first ?? { x: 0, y: 0 };
  const parts = others.map((to) => {
    const middle = (from.x + to.x) / 2;
    const part = `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
    from = to;
    return part;
  });
  return `M${first?.x ?? 0} ${first?.y ?? 0}${parts.join('')}`;
};

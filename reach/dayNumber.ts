import type { Day } from '../model/partialDate.ts';

/** A day as the number YYYYMMDD, whose order is that of time. */
export const dayNumber = (day: Day): number =>
  Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));

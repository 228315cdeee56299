import type { Wording } from './wording.ts';

/** What a relation of mediation dealt with. */
export const matterTable = {
  political: { en: 'politics', fr: 'politique' },
  local: { en: 'local affairs', fr: 'affaires locales' },
  humanitarian: { en: 'aid', fr: 'aide humanitaire' },
  prisoners: { en: 'prisoners', fr: 'prisonniers' },
  religious: { en: 'religion', fr: 'religion' },
  military: { en: 'military matters', fr: 'affaires militaires' },
} as const satisfies Record<string, Wording>;
export type Matter = keyof typeof matterTable;
export const matters = Object.keys(matterTable) as [Matter, ...Matter[]];

import type { Page } from '../../state/view.ts';

/** Whether a page has the strip of time below it. */
export const hasTimeline = (page: Page): boolean =>
  page === 'map' || page === 'table' || page === 'measures' || page === 'events';

import { dataPages, type Page } from './view.ts';

/** Pages that have no room for a panel at their side: the first one, stories, what is done with data as such. */
const apart: readonly Page[] = ['start', 'present', ...dataPages];

/** Whether a page stands for itself. */
export const isApart = (page: Page): boolean => apart.includes(page);

/** The page on which something is opened: the one that is there, or the map where that has no room beside it. */
export const pageWithSide = (page: Page): Page => (isApart(page) ? 'map' : page);

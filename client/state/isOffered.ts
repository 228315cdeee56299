import { heldFile } from '../api/heldFile.ts';
import type { Page } from './view.ts';

/** What needs the database or the folder of datasets: a file that left its server has neither. */
const pagesOfServer: ReadonlySet<Page> = new Set(['query', 'import', 'datasets', 'layers']);

/** Whether there is a way to a page here. */
export const isOffered = (page: Page): boolean => heldFile() === null || !pagesOfServer.has(page);

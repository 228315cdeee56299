import LayoutWorker from '../../client/graph/layout.worker.ts?worker&inline';

/** The thread that lays graphs out, made of text in the page. Stands in for `client/graph/startLayoutWorker.ts`. */
export const startLayoutWorker = (): Worker => new LayoutWorker();

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { Router, type Express } from 'express';
import type { Access } from './http/access.ts';
import { embedPage, embedPath } from './http/embedPage.ts';
import { guardOrigin } from './http/guard.ts';
import { methods } from './http/methods.ts';
import { editRoutes } from './routes/edits.ts';
import type { Editing } from './edits/editing.ts';
import { stackRoute } from './routes/stack.ts';
import { securityHeaders } from './http/headers.ts';
import type { Log } from './http/log.ts';
import { Answerer } from './http/answer.ts';
import { answerProblems } from './http/answerProblems.ts';
import { admit, localVisitor } from './http/permissions.ts';
import { Problem } from './http/problem.ts';
import type { Database } from '../database/database.ts';
import type { ConnectionMessage } from '../model/messages/connection.ts';
import { documentRoutes } from './routes/documents.ts';
import { connectionRoutes } from './routes/connection.ts';
import { exportRoutes } from './routes/export.ts';
import { exploreRoutes } from './routes/explore.ts';
import { healthRoutes } from './routes/health.ts';
import { loginRoutes, requireSignIn } from './routes/login.ts';
import { meRoutes } from './routes/me.ts';
import { recordRoutes } from './routes/record.ts';
import { datasetRoutes } from './routes/datasets.ts';
import { importRoutes } from './routes/imports.ts';
import type { DatasetPort } from './datasets/datasetPort.ts';
import { consoleRoutes } from './routes/console.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { reachRoutes } from './routes/reach.ts';
import type { ConsoleService } from './console/consoleService.ts';
import { GalleryService } from './console/galleryService.ts';
import type { MetricsService } from './metrics/metricsService.ts';
import type { ReachServices } from './reach/reachServices.ts';

export interface AppOptions {
  readonly database: Database;
  readonly reach: ReachServices;
  readonly console: ConsoleService;
  /** Who keeps the layers and the user's own edits, and who may ask for them; null: there are none here. */
  readonly edits: Editing | null;
  readonly metrics: MetricsService;
  /** Who keeps the datasets of the installation; null: nobody, and none can be imported or loaded. */
  readonly datasets?: DatasetPort | null;
  /** The version of the program: part of every ETag. */
  readonly version: string;
  /** How other programs of this machine reach the database. */
  readonly connection: ConnectionMessage;
  /** Names by which this server may be called, besides the loopback ones. */
  readonly hosts: readonly string[];
  /** Origins whose pages may frame the map. */
  readonly embedders: readonly string[];
  /** Who is let in, and as what; null: whoever reaches this server is the user of this machine. */
  readonly access: Access | null;
  /** The folder of the built explorer, or null to serve the API alone. */
  readonly clientFolder: string | null;
  readonly log: Log;
}

const reading = methods(['GET', 'HEAD']);

/** The built explorer. File names of assets carry a hash of their content; the page itself is asked for anew. */
const explorerFiles = (folder: string): Router =>
  Router()
    .use(
      '/assets',
      express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
    )
    .use(express.static(folder, { maxAge: 0, etag: true }));

/** The whole HTTP side: guards, API, explorer, and problem documents for everything else. Listens to nothing itself. */
export function createApp({
  database,
  reach,
  console,
  edits,
  metrics,
  datasets = null,
  version,
  connection,
  hosts,
  embedders,
  access,
  clientFolder,
  log,
}: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(securityHeaders());
  app.use(guardOrigin(new Set(['localhost', '127.0.0.1', '[::1]', ...hosts])));
  app.use(compression());
  const answerer = new Answerer({ database, version });

  app.use(['/livez', '/readyz'], reading);
  app.use((request, _response, next) => {
    const visitor = access === null ? localVisitor : access.visitorOf(request);
    if (visitor !== null) admit(request, visitor);
    next();
  });
  app.use(healthRoutes(answerer.database));
  if (access !== null) app.use(loginRoutes(access), requireSignIn(access));

  app.use('/api/v1/openapi.json', reading);
  app.use('/api', documentRoutes(answerer, version));
  const api = Router();
  api.use(stackRoute(edits));
  if (edits !== null) api.use(editRoutes(edits));
  api.use(reachRoutes(reach, answerer));
  const gallery = new GalleryService(answerer.database, console);
  api.use(consoleRoutes(console, gallery, answerer));
  if (datasets !== null) api.use(datasetRoutes(datasets), importRoutes(datasets));
  api.use(exportRoutes(answerer), connectionRoutes(connection, answerer));
  api.use('/export/contents', methods(['POST']));
  api.use('/export', methods(['GET', 'HEAD', 'POST']));
  api.use(['/reach', '/reach/go-betweens', '/cypher', '/queries/:name'], methods(['POST']));
  api.use(
    reading,
    meRoutes(),
    exploreRoutes(answerer),
    recordRoutes(answerer),
    metricsRoutes(metrics, answerer),
  );
  api.use((request) => {
    throw new Problem({
      code: 'unknownCall',
      parameters: { path: request.originalUrl.split('?')[0] ?? '' },
    });
  });
  app.use('/api/v1', api);
  app.use(reading);
  if (clientFolder !== null && existsSync(join(clientFolder, 'index.html')))
    app.use(explorerFiles(clientFolder)).get(embedPath, embedPage(clientFolder, embedders));
  app.use(() => {
    throw new Problem({ code: 'unknownPage' });
  });
  app.use(answerProblems(log));
  return app;
}

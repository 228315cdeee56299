import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { Router } from 'express';
import type { Answerer } from '../http/answer.ts';
import { openApiDocument } from '../openapi/document.ts';

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Entremise: the API</title><link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><div id="document"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/show.js"></script></body>
</html>
`;
const show = `SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#document', validatorUrl: null });\n`;

/** The folder of the viewer's files; found by its package, wherever npm has put it. */
const viewer = (): string =>
  dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** `/api/v1/openapi.json`, and a page at `/api/docs` that shows it with files of our own. */
export function documentRoutes(answerer: Answerer, version: string): Router {
  const router = Router();
  const document = openApiDocument(version);
  router.get(
    '/v1/openapi.json',
    answerer.constant(() => document),
  );
  router.get('/docs', (_request, response) => {
    response.type('html').send(page);
  });
  router.get('/docs/show.js', (_request, response) => {
    response.type('js').send(show);
  });
  router.use('/docs', express.static(viewer(), { index: false }));
  return router;
}

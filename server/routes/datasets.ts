import express, { Router } from 'express';
import {
  differenceQuestion,
  loadQuestion,
  type DatasetsMessage,
} from '../../model/messages/datasets.ts';
import { emptyQuestion } from '../../model/messages/question.ts';
import type { DatasetPort } from '../datasets/datasetPort.ts';
import { isJson } from '../http/isJson.ts';
import { mayEdit, needs } from '../http/permissions.ts';
import { parse } from '../http/parse.ts';
import { told } from '../http/told.ts';

const nameOf = (parameters: unknown): string => (parameters as { name: string }).name;

/** Who may only look is told of no dataset but the one that he sees; and nothing of revisions, which what he does not see changes too. */
function forReader(all: Omit<DatasetsMessage, 'mayEdit'>): DatasetsMessage {
  const items = all.items.flatMap((item) => (item.isLoaded ? [{ ...item, revisions: 0 }] : []));
  const loaded = all.loaded === null ? null : { ...all.loaded, revision: null };
  return { ...all, items, loaded, total: items.length, work: null, mayEdit: false };
}

/** The datasets of the installation and their revisions; loading one in place of another. */
export function datasetRoutes(port: DatasetPort): Router {
  const router = Router();
  const editor = needs('edit');
  router.get(
    '/datasets',
    told(async (request) => {
      parse(emptyQuestion, request.query);
      const all = await port.datasets();
      return mayEdit(request) ? { ...all, mayEdit: true } : forReader(all);
    }),
  );
  router.get(
    '/datasets/:name/revisions',
    editor,
    told(({ query, params }) => {
      parse(emptyQuestion, query);
      return port.revisions(nameOf(params));
    }),
  );
  router.get(
    '/datasets/:name/difference',
    editor,
    told(({ query, params }) => port.difference(nameOf(params), parse(differenceQuestion, query))),
  );
  router.post(
    '/datasets/:name/load',
    editor,
    isJson,
    express.json({ limit: '4kb' }),
    told(({ body, params }) => {
      const { revision } = parse(loadQuestion, body);
      return port.load(nameOf(params), revision ?? null);
    }),
  );
  return router;
}

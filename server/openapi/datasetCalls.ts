import { z } from 'zod';
import {
  datasetsMessage,
  differenceMessage,
  differenceQuestion,
  loadQuestion,
  loadWork,
  revisionsMessage,
} from '../../model/messages/datasets.ts';
import { draftMessage, draftsMessage, readingQuestion } from '../../model/messages/imports.ts';
import { emptyQuestion } from '../../model/messages/question.ts';
import { call, type Call } from './call.ts';

/** The calls about the datasets of the installation; all but the first are for editors. */
export const datasetCalls: readonly Call[] = [
  call(
    'get',
    '/datasets',
    'The datasets that can be loaded, which one is, and what is being loaded',
    emptyQuestion,
    datasetsMessage,
  ),
  call(
    'get',
    '/datasets/{name}/revisions',
    'The revisions of a dataset whose files are kept, the last loaded first',
    emptyQuestion,
    revisionsMessage,
  ),
  call(
    'get',
    '/datasets/{name}/difference',
    'What changes from one kept revision to another, by table',
    differenceQuestion,
    differenceMessage,
  ),
  call(
    'post',
    '/datasets/{name}/load',
    'Begins to load a dataset, or a kept revision of it, in place of the one that is loaded, whose files are kept',
    loadQuestion,
    loadWork,
  ),
  call('get', '/imports', 'Imports under way', emptyQuestion, draftsMessage),
  call('post', '/imports', 'Begins an import', emptyQuestion, draftMessage),
  call('get', '/imports/{id}', 'An import, and what it came to', emptyQuestion, draftMessage),
  call('delete', '/imports/{id}', 'Discards an import', emptyQuestion, z.object({})),
  call(
    'put',
    '/imports/{id}/files/{file}',
    'Takes a file of at most 100 MB into an import',
    emptyQuestion,
    draftMessage,
  ),
  call(
    'delete',
    '/imports/{id}/files/{file}',
    'Takes a file out of an import',
    emptyQuestion,
    draftMessage,
  ),
  call(
    'post',
    '/imports/{id}/reading',
    'Reads the files of an import as somebody decides, and tells what comes of it; writes nothing',
    readingQuestion,
    draftMessage,
  ),
  call(
    'post',
    '/imports/{id}/write',
    'Reads them once more and writes the dataset, whole or not at all',
    readingQuestion,
    draftMessage,
  ),
];

import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import {
  datasetsMessage,
  differenceMessage,
  loadWork,
  revisionsMessage,
  type DatasetsMessage,
  type DifferenceMessage,
  type LoadWork,
  type RevisionsMessage,
} from '../../model/messages/datasets.ts';
import {
  draftMessage,
  draftsMessage,
  type DraftMessage,
  type DraftsMessage,
  type ReadingQuestion,
} from '../../model/messages/imports.ts';
import { post, putFile, remove, request } from './request.ts';
import type { RequestFailed } from './requestFailed.ts';

/** Nobody waits for these in vain: what was begun is carried through. */
const through = (): AbortSignal => new AbortController().signal;

/** What can be loaded; asked again where it is looked at, since a command may have loaded something else. */
export const datasetsCall = queryOptions<DatasetsMessage, RequestFailed>({
  queryKey: ['datasets'],
  queryFn: ({ signal }) => request('/datasets', datasetsMessage, signal),
  staleTime: 0,
  refetchOnWindowFocus: true,
});

export const revisionsCall = (name: string) =>
  queryOptions<RevisionsMessage, RequestFailed>({
    queryKey: ['datasets', name, 'revisions'],
    queryFn: ({ signal }) => request(`/datasets/${name}/revisions`, revisionsMessage, signal),
  });

export const differenceCall = (name: string, from: string, until: string) =>
  queryOptions<DifferenceMessage, RequestFailed>({
    queryKey: ['datasets', name, from, until],
    queryFn: ({ signal }) =>
      request(
        `/datasets/${name}/difference?from=${encodeURIComponent(from)}&until=${encodeURIComponent(until)}`,
        differenceMessage,
        signal,
      ),
  });

/** Begins to load a dataset, or a kept revision of it. */
export const beginLoad = (name: string, revision: string | null): Promise<LoadWork> =>
  post(`/datasets/${name}/load`, revision === null ? {} : { revision }, loadWork, through());

export const draftsCall = queryOptions<DraftsMessage, RequestFailed>({
  queryKey: ['imports'],
  queryFn: ({ signal }) => request('/imports', draftsMessage, signal),
});

export const draftCall = (id: string) =>
  queryOptions<DraftMessage, RequestFailed>({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => request(`/imports/${id}`, draftMessage, signal),
  });

export const createDraft = (): Promise<DraftMessage> =>
  post('/imports', {}, draftMessage, through());

export const discardDraft = (id: string): Promise<unknown> =>
  remove(`/imports/${id}`, z.object({}), through());

export const sendFile = (id: string, file: File): Promise<DraftMessage> =>
  putFile(`/imports/${id}/files/${encodeURIComponent(file.name)}`, file, draftMessage, through());

export const removeFile = (id: string, file: string): Promise<DraftMessage> =>
  remove(`/imports/${id}/files/${encodeURIComponent(file)}`, draftMessage, through());

/** Reads the files of an import as they are decided to be read, or writes what comes of them. */
export const decideImport = (
  id: string,
  step: 'reading' | 'write',
  question: ReadingQuestion,
): Promise<DraftMessage> => post(`/imports/${id}/${step}`, question, draftMessage, through());

/** Where every problem of an import is downloaded. */
export const problemsAddress = (id: string): string => `/api/v1/imports/${id}/problems`;

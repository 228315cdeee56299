import { queryOptions } from '@tanstack/react-query';
import {
  editDoneMessage,
  editPreviewMessage,
  editsMessage,
  patchComparison,
  patchMessage,
  patchTakenMessage,
  stackMessage,
  type EditPreview,
  type EditQuestion,
  type EditsMessage,
  type Patch,
  type StackMessage,
} from '../../model/messages/edits.ts';
import { post, remove, request } from './request.ts';
import type { RequestFailed } from './requestFailed.ts';

/** The layers, and whether the user may edit. */
export const stackCall = queryOptions<StackMessage, RequestFailed>({
  queryKey: ['get', '/stack'],
  queryFn: ({ signal }) => request('/stack', stackMessage, signal),
});

export const editsCall = queryOptions<EditsMessage, RequestFailed>({
  queryKey: ['get', '/edits'],
  queryFn: ({ signal }) => request('/edits', editsMessage, signal),
});

/** How an edit would read and what is wrong with it; asked anew each time, since the data may have changed. */
export const previewCall = (question: EditQuestion | null) =>
  queryOptions<EditPreview, RequestFailed>({
    queryKey: ['post', '/edits/preview', question],
    queryFn: ({ signal }) => post('/edits/preview', question, editPreviewMessage, signal),
    enabled: question !== null,
    gcTime: 0,
    retry: false,
  });

/** What is sent is not called off: it is made or refused. */
const unending = (): AbortSignal => new AbortController().signal;

export const keepEdit = (question: EditQuestion) =>
  post('/edits', question, editDoneMessage, unending());
export const undoEdit = () => post('/edits/undo', {}, editDoneMessage, unending());
export const removeEdit = (id: string) =>
  remove(`/edits/${encodeURIComponent(id)}`, editDoneMessage, unending());
export const switchSet = (set: string, on: boolean) =>
  post('/stack', { set, on }, stackMessage, unending());
export const bringPatch = () => request('/edits/patch', patchMessage, unending());
export const comparePatch = (patch: Patch) =>
  post('/edits/patch/compare', { patch }, patchComparison, unending());
export const takePatch = (patch: Patch, decisions: Readonly<Record<string, 'mine' | 'theirs'>>) =>
  post('/edits/patch', { patch, decisions }, patchTakenMessage, unending());

import { queryOptions } from '@tanstack/react-query';
import { exportContentsMessage, type ExportContentsMessage } from '../../model/messages/export.ts';
import type { ExportContentsQuestion, ExportQuestion } from '../../model/messages/question.ts';
import { layerHeaders } from './layer.ts';
import { post, postForFile, type ReceivedFile } from './request.ts';
import type { RequestFailed } from './requestFailed.ts';

/** The public layer alone, where that is wished; else what the window may see. */
const headersOf = (onlyPublic: boolean): Readonly<Record<string, string>> =>
  onlyPublic ? { 'entremise-layer': 'public' } : layerHeaders();

/** What an export would hold. */
export const exportContentsCall = (question: ExportContentsQuestion, onlyPublic: boolean) =>
  queryOptions<ExportContentsMessage, RequestFailed>({
    queryKey: ['post', '/export/contents', question, onlyPublic],
    queryFn: ({ signal }) =>
      post('/export/contents', question, exportContentsMessage, signal, headersOf(onlyPublic)),
  });

/**
 * The exported file, with its name.
 * @throws RequestFailed
 */
export const askExport = (question: ExportQuestion, onlyPublic: boolean): Promise<ReceivedFile> =>
  postForFile('/export', question, headersOf(onlyPublic));

import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import { problemMessage, problemTable } from '../../model/messages/problem.ts';
import type { Call } from './call.ts';
import { calls } from './calls.ts';

const json = 'application/json';

const file = {
  description: 'The file, under a name of its own',
  content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
} as const;

/** Whoever may see all can ask for the public layer alone, as a window does that others look at. */
const layer = z.object({ 'Entremise-Layer': z.enum(['all', 'public']).optional() });

/** The problems that a call may answer, by status. */
function problems(): ZodOpenApiOperationObject['responses'] {
  const byStatus = new Map<number, string[]>();
  for (const { status, title } of Object.values(problemTable))
    byStatus.set(status, [...(byStatus.get(status) ?? []), title]);
  return Object.fromEntries(
    [...byStatus].map(([status, titles]) => [
      String(status),
      {
        description: titles.join('; '),
        content: { 'application/problem+json': { schema: problemMessage } },
      },
    ]),
  );
}

type Path = { path: z.ZodObject } | Record<string, never>;

/** What a call is asked with, beside what its path names. */
function askedOf(
  method: Call['method'],
  question: z.ZodObject,
  id: Path,
): Pick<ZodOpenApiOperationObject, 'requestParams' | 'requestBody'> {
  switch (method) {
    case 'get':
      return { requestParams: { ...id, query: question, header: layer } };
    case 'post':
      return { requestParams: id, requestBody: { content: { [json]: { schema: question } } } };
    case 'put':
      return {
        requestParams: id,
        requestBody: { content: { 'application/octet-stream': { schema: { type: 'string' } } } },
      };
    case 'delete':
      return { requestParams: id };
  }
}

function operationOf({ method, path, summary, question, answer }: Call): ZodOpenApiOperationObject {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(
    ([, name = '']) => [name, z.string()] as const,
  );
  const id = names.length === 0 ? {} : { path: z.object(Object.fromEntries(names)) };
  const asked = askedOf(method, question, id);
  return {
    operationId: `${method} ${path}`.replace(/[^a-z]+(.)?/gi, (_, letter: string | undefined) =>
      (letter ?? '').toUpperCase(),
    ),
    summary,
    ...asked,
    responses: {
      200:
        answer === null
          ? file
          : { description: 'The answer', content: { [json]: { schema: answer } } },
      ...(method === 'get'
        ? { 304: { description: 'As the ETag says, nothing has changed' } }
        : {}),
      ...problems(),
    },
  };
}

/**
 * The OpenAPI 3.1 document, made from the schemas that check the calls themselves.
 *
 * @param version of the program
 */
export function openApiDocument(version: string): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {};
  for (const call of calls)
    paths[`/api/v1${call.path}`] = {
      ...paths[`/api/v1${call.path}`],
      [call.method]: operationOf(call),
    };
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Entremise',
      version,
      description:
        'Who stands where in a conflict, and who could reach whom, through whom, on what evidence.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
  });
}

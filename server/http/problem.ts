import type { Response } from 'express';
import { faultTable, type Fault } from '../../model/faults.ts';
import {
  problemTable,
  type EditProblem,
  type ProblemMessage,
} from '../../model/messages/problem.ts';
import { sayFault } from '../../wording/problems.ts';

/** Which rule a query broke and where, as fields of their own. */
function inQuery({ parameters = {} }: Fault): Pick<ProblemMessage, 'rule' | 'line' | 'column'> {
  const { rule, line, column } = parameters;
  return {
    ...(typeof rule === 'string' ? { rule } : {}),
    ...(typeof line === 'number' ? { line } : {}),
    ...(typeof column === 'number' ? { column } : {}),
  };
}

/** An answer that is a problem document (RFC 9457), made from a fault. */
export class Problem extends Error {
  readonly document: ProblemMessage;

  /** @param problems what is wrong with each of the rows that an edit would write */
  constructor(fault: Fault, problems: readonly EditProblem[] = []) {
    const { detail, expected } = sayFault(fault);
    super(detail.en);
    const name = faultTable[fault.code];
    const { status, title } = problemTable[name];
    this.document = {
      type: `urn:entremise:problem:${name}`,
      title,
      status,
      detail: detail.en,
      code: fault.code,
      ...(fault.parameters === undefined ? {} : { parameters: { ...fault.parameters } }),
      ...(fault.field === undefined ? {} : { field: fault.field }),
      ...(expected === undefined ? {} : { expected: expected.en }),
      ...(problems.length === 0 ? {} : { problems: [...problems] }),
      ...inQuery(fault),
    };
  }
}

/** Seconds after which a client may ask again: the managed database restarts in about five. */
const waits: Readonly<Record<number, number>> = { 429: 1, 503: 5 };

/** Sends a problem with the headers that belong to its status. */
export function sendProblem(response: Response, { document }: Problem): void {
  const wait = waits[document.status];
  if (wait !== undefined) response.set('Retry-After', String(wait));
  if (document.status === 401) response.set('WWW-Authenticate', 'Bearer');
  response.removeHeader('ETag');
  response
    .status(document.status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(document));
}

import type { Fault, FaultCode } from '../../model/faults.ts';
import {
  Busy,
  DatabaseAway,
  DataMoving,
  MemoryExceeded,
  NoData,
  QueryTooSlow,
  QuestionRefused,
  UnknownId,
} from '../../database/errors.ts';

const unknownOf: Readonly<Record<UnknownId['kind'], FaultCode>> = {
  actor: 'unknownActor',
  relation: 'unknownRelation',
  event: 'unknownEvent',
  place: 'unknownPlace',
  source: 'unknownSource',
  query: 'unknownQuery',
  story: 'unknownStory',
  dataset: 'unknownDataset',
  revision: 'unknownRevision',
  import: 'unknownImport',
};

/** What a domain error means to a client; null for what is not one. */
export function domainFault(error: unknown): Fault | null {
  if (error instanceof QuestionRefused) return error.fault;
  if (error instanceof UnknownId)
    return { code: unknownOf[error.kind], parameters: { id: error.id }, field: 'id' };
  if (error instanceof DatabaseAway) return { code: 'databaseAway' };
  if (error instanceof DataMoving) return { code: 'dataMoving' };
  if (error instanceof NoData) return { code: 'noData' };
  if (error instanceof QueryTooSlow) return { code: 'tooSlow' };
  // Our own reads fit into the server's memory; not so many of them at once.
  if (error instanceof MemoryExceeded) return { code: 'busy' };
  if (error instanceof Busy) return { code: error.own ? 'tooManyQuestions' : 'busy' };
  return null;
}

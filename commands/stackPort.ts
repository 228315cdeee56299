import type { Fault } from '../model/faults.ts';
import { EditMistake } from '../seed/edits/editMistake.ts';
import { EditRefused, type Refusal } from '../seed/keep/editRefused.ts';
import type { StackKeeper } from '../seed/keep/stackKeeper.ts';
import { DatasetRefused } from '../seed/read/datasetRefused.ts';
import type { StackPort } from '../server/edits/stackPort.ts';
import { StackRefused } from '../server/edits/stackRefused.ts';

/** Why a stack is not changed, as a fault of the question. */
function faultOf(refusal: Exclude<Refusal, { code: 'problems' }>): Fault {
  switch (refusal.code) {
    case 'nothingChanges':
    case 'baseStays':
      return { code: refusal.code };
    case 'stillNeeded':
    case 'undecided':
      return { code: refusal.code, parameters: { edits: refusal.edits.join(', ') } };
    case 'noSuchEdit':
      return { code: 'unknownEdit', parameters: { id: refusal.id }, field: 'id' };
    case 'noSuchSet':
      return { code: 'unknownSet', parameters: { id: refusal.id }, field: 'set' };
    case 'patchBroken':
      return { code: 'patchBroken', parameters: { id: refusal.edit }, field: 'patch' };
    case 'stackUnknown':
      return { code: 'stackUnknown', parameters: { dataset: refusal.dataset } };
    case 'otherDataset':
      return {
        code: 'otherDataset',
        parameters: { dataset: refusal.dataset, loaded: refusal.loaded },
        field: 'patch.dataset',
      };
    case 'notLoaded':
      return { code: 'notLoaded', parameters: { reason: refusal.reason } };
  }
}

/** What is thrown of a stack, as the server tells it; anything else stays what it is. */
function told(error: unknown): unknown {
  if (error instanceof EditMistake)
    return new StackRefused({
      code: error.code,
      parameters: { id: error.about },
      field: `change.${error.field}`,
    });
  if (error instanceof DatasetRefused)
    return told(new EditRefused({ code: 'problems', problems: error.problems }));
  if (!(error instanceof EditRefused)) return error;
  const { refusal } = error;
  if (refusal.code !== 'problems') return new StackRefused(faultOf(refusal));
  const { problems } = refusal;
  return new StackRefused(
    { code: 'editProblems', parameters: { count: problems.length } },
    problems,
  );
}

async function telling<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw told(error);
  }
}

/** The keeper of a stack, as the server knows it. */
export const stackPort = (keeper: StackKeeper): StackPort => ({
  sets: () => telling(keeper.sets()),
  switchSet: (id, on) => telling(keeper.switchSet(id, on)),
  edits: () => telling(keeper.edits()),
  preview: (question, by) => telling(keeper.preview(question, by)),
  add: (question, by) => telling(keeper.add(question, by)),
  remove: (id) => telling(keeper.remove(id)),
  patch: () => telling(keeper.patch()),
  compare: (patch) => telling(keeper.compare(patch)),
  take: (patch, decisions) => telling(keeper.take(patch, decisions)),
});

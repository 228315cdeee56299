import { QuestionRefused } from '../../database/errors.ts';
import { sayFault } from '../../wording/problems.ts';

/** Why a load failed, in English words; never the code of a fault. */
export function failureDetail(error: unknown): string {
  if (error instanceof QuestionRefused) return sayFault(error.fault).detail.en;
  return error instanceof Error ? error.message : '';
}

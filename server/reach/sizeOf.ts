import type { Size } from '../turns/turns.ts';
import type { AnyQuestion } from './reachMessages.ts';

/** Relations up to which every question is answered in a moment. */
const small = 5_000;
/** Routes and hops up to which a question is light on a large network too. */
const fewRoutes = 10;
const fewHops = 8;

/**
 * Whether a question may take long: on a large network, where it enumerates routes that pass somebody, leaves detours out, or
 * asks for many or long ones.
 *
 * @param relations of the data
 */
export function sizeOf({ question }: AnyQuestion, relations: number): Size {
  if (relations <= small) return 'small';
  const { k = 0, maxHops = 0, through = [], detours = true } = question;
  const isLong = through.length > 0 || !detours || k > fewRoutes || maxHops > fewHops;
  return isLong ? 'large' : 'small';
}

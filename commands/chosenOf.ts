import { SetupFailure } from '../neo4j/setupFailure.ts';

/**
 * One of the values that an option has; the first where it is not given.
 * @throws SetupFailure naming them
 */
export function chosenOf<T extends string>(
  option: string,
  given: string | undefined,
  values: readonly [T, ...T[]],
): T {
  if (given === undefined) return values[0];
  const found = values.find((value) => value === given);
  if (found === undefined)
    throw new SetupFailure(`--${option} is “${given}”; give one of: ${values.join(', ')}.`);
  return found;
}

import { parseArgs } from 'node:util';
import { SetupFailure } from '../neo4j/setupFailure.ts';

/** What a command was told by options that have values. */
export interface Options<Name extends string> {
  readonly texts: { readonly [Option in Name]?: string };
  readonly has: (option: Name) => boolean;
}

/**
 * Reads options behind a command, each with a text or a flag that is there or not.
 *
 * @param usage how the command is called, for whoever called it otherwise
 * @throws SetupFailure for an option that there is not, or one without its value
 */
export function readOptions<Name extends string>(
  words: readonly string[],
  kinds: Readonly<Record<Name, 'text' | 'flag'>>,
  usage: string,
): Options<Name> {
  const names = Object.keys(kinds) as Name[];
  const options = Object.fromEntries(
    names.map((name) => [
      name,
      { type: kinds[name] === 'text' ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  try {
    const { values } = parseArgs({ args: [...words], options, strict: true });
    const texts = Object.entries(values).filter(([, value]) => typeof value === 'string');
    return {
      texts: Object.fromEntries(texts) as Options<Name>['texts'],
      has: (option) => values[option] === true,
    };
  } catch (error) {
    throw new SetupFailure(`${error instanceof Error ? error.message : ''} ${usage}`);
  }
}

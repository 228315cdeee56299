import { parseArgs } from 'node:util';
import { SetupFailure } from '../neo4j/setupFailure.ts';

/** What a command was told: what it is about, and which of its options are on. */
export interface Words<Option extends string> {
  readonly positionals: readonly string[];
  readonly has: (option: Option) => boolean;
}

/**
 * Reads the words behind a command; an option is there or not.
 *
 * @param usage how the command is called, for whoever called it otherwise
 * @param most how many words that are no options it takes
 * @throws SetupFailure for an option that there is not
 */
export function readWords<Option extends string>(
  words: readonly string[],
  options: readonly Option[],
  usage: string,
  most = 0,
): Words<Option> {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(options.map((name) => [name, { type: 'boolean' as const }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!options.some((name) => name === token.name))
      throw new SetupFailure(`“${token.rawName}” is not an option: ${usage}`);
    if (token.value !== undefined)
      throw new SetupFailure(`“${token.rawName}” takes no value: ${usage}`);
  }
  const extra = positionals[most];
  if (extra !== undefined) throw new SetupFailure(`“${extra}” is one word too many: ${usage}`);
  return { positionals, has: (option) => values[option] === true };
}

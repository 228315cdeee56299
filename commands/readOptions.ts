import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ConfigError } from './environment.ts';

type Described = NonNullable<ParseArgsConfig['options']>;

/**
 * The options of a command, by Node's own reader.
 *
 * @param usage how the command is called, for the sentence about a word that it does not know
 * @throws ConfigError naming the word and the usage
 */
export function readOptions<const Options extends Described>(
  words: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const word = /'([^']*)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? words[0];
    throw new ConfigError(`“${word ?? ''}” is not an option here: ${usage}`);
  }
}

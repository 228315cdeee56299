import { homedir } from 'node:os';
import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { roles } from '../model/roles.ts';
import type { Token } from '../server/http/access.ts';
import { homeFolder } from './homeFolder.ts';

/** A setting that cannot be used; its message is one sentence for the user. */
export class ConfigError extends Error {}

export const defaultPort = 4000;
export const shortestToken = 16;
const fewestSigns = 8;

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);
export const isLoopback = (host: string): boolean => loopback.has(host);

/** A text setting; an empty one counts as not set. */
const text = z
  .string()
  .optional()
  .transform((value) => (value === '' ? undefined : value));

const matching = (pattern: RegExp, sentence: (value: string) => string) =>
  text.superRefine((value, context) => {
    if (value !== undefined && !pattern.test(value))
      context.addIssue({ code: 'custom', message: sentence(value) });
  });

const port = matching(
  /^(?:\d{1,4}|[1-5]\d{4}|6(?:[0-4]\d{3}|5(?:[0-4]\d\d|5(?:[0-2]\d|3[0-5]))))$/,
  (value) =>
    `PORT is “${value}”, which is not a port; give a number from 0 to 65535, where 0 picks a free one.`,
);
const uri = matching(
  /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/.+/,
  (value) =>
    `NEO4J_URI is “${value}”, which is not an address of a Neo4j server; write something like bolt://localhost:7687 or neo4j+s://host.`,
);
const heap = matching(
  /^[1-9]\d*[kmg]$/i,
  (value) =>
    `ENTREMISE_HEAP is “${value}”, which is no amount of memory; write something like 512m or 2g.`,
);
const listIn = (value: string | undefined): string[] =>
  (value ?? '').split(/[\s,]+/).filter((item) => item !== '');
const role = text
  .transform((value) => value?.toLowerCase())
  .superRefine((value, context) => {
    if (value !== undefined && !roles.some((known) => known === value))
      context.addIssue({
        code: 'custom',
        message: `ENTREMISE_TOKEN_ROLE is “${value}”, which is no role; write viewer, analyst or editor.`,
      });
  });
const login = matching(
  /^(?:always|elsewhere)$/i,
  (value) =>
    `ENTREMISE_LOGIN is “${value}”; write “always” to ask for a login on this machine too, or leave it unset.`,
);
const folder = (name: string) =>
  text.superRefine((value, context) => {
    if (value !== undefined && !isAbsolute(value))
      context.addIssue({
        code: 'custom',
        message: `${name} is “${value}”, a relative path, which names another folder from each place; write the whole path, such as ${homedir()}/${value.replace(/^(~|\.)?\//, '')}.`,
      });
  });

/** A list of origins, separated by commas or spaces. */
const origins = text.superRefine((value, context) => {
  for (const origin of listIn(value)) {
    const url = URL.canParse(origin) ? new URL(origin) : null;
    const isPlain = /^https?:\/\/[\w.:[\]-]+$/i.test(origin);
    if (isPlain && url?.origin === origin.toLowerCase()) continue;
    context.addIssue({
      code: 'custom',
      message: `ENTREMISE_EMBED_ORIGINS names “${origin}”, which is no origin; write scheme, host and port alone, such as https://news.example or http://localhost:8080.`,
    });
  }
});

/** Every setting that the program reads. */
const environment = z
  .object({
    HOST: text,
    PORT: port,
    ENTREMISE_TOKEN: text,
    ENTREMISE_TOKEN_ROLE: role,
    ENTREMISE_LOGIN: login,
    ENTREMISE_HOSTS: text,
    ENTREMISE_EMBED_ORIGINS: origins,
    ENTREMISE_HOME: folder('ENTREMISE_HOME'),
    ENTREMISE_JARS: folder('ENTREMISE_JARS'),
    ENTREMISE_HEAP: heap,
    NEO4J_URI: uri,
    NEO4J_USER: text,
    NEO4J_PASSWORD: text,
    NEO4J_DATABASE: text,
    JAVA_HOME: text,
    XDG_DATA_HOME: text,
    LOCALAPPDATA: text,
  })
  .superRefine(({ ENTREMISE_TOKEN }, context) => {
    const secret = ENTREMISE_TOKEN?.trim() ?? '';
    const weak = secret.length < shortestToken || new Set(secret).size < fewestSigns;
    if (ENTREMISE_TOKEN !== undefined && weak)
      context.addIssue({
        code: 'custom',
        message: `ENTREMISE_TOKEN is too easy to guess; take at least ${shortestToken} characters, ${fewestSigns} of them different, such as those of: openssl rand -hex 16`,
      });
  });

/** What the environment says. */
export interface Config {
  readonly host: string;
  /** null: the default, which moves to the next free port; 0: any free port. */
  readonly port: number | null;
  /** The token that lets in whoever has it, and as what. */
  readonly token: Token | null;
  /** Whether a login is asked for on this machine too. */
  readonly asksAlways: boolean;
  /** Names, besides the loopback ones, to which the server answers. */
  readonly hosts: readonly string[];
  /** Origins whose pages may frame the map; none unless some are named. */
  readonly embedders: readonly string[];
  /** A server of the user's own; null: the managed local one. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string | undefined;
  } | null;
  /** The data folder of the local database, and how it is run. */
  readonly home: string;
  /** Where the jars are, if not in the data folder. */
  readonly jars: string | undefined;
  readonly heap: string | undefined;
  readonly javaHome: string | null;
}

/** A host as Node listens to it: `localhost` may mean several addresses, and brackets belong to URLs. */
const listenable = (host: string): string =>
  host === 'localhost' ? '127.0.0.1' : host.replace(/^\[(.*)\]$/, '$1');

function tokenOf(settings: z.infer<typeof environment>): Token | null {
  const { ENTREMISE_TOKEN: secret, ENTREMISE_TOKEN_ROLE: given } = settings;
  if (secret === undefined) return null;
  return { secret: secret.trim(), role: roles.find((known) => known === given) ?? 'viewer' };
}

/**
 * Reads the settings of the environment.
 * @throws ConfigError where some cannot be used: a sentence for each
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(env);
  if (!read.success)
    throw new ConfigError(read.error.issues.map(({ message }) => message).join('\n'));
  const settings = read.data;
  return {
    host: listenable(settings.HOST ?? '127.0.0.1'),
    port: settings.PORT === undefined ? null : Number(settings.PORT),
    token: tokenOf(settings),
    asksAlways: settings.ENTREMISE_LOGIN?.toLowerCase() === 'always',
    hosts: (settings.ENTREMISE_HOSTS ?? '')
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
    embedders: listIn(settings.ENTREMISE_EMBED_ORIGINS).map((origin) => origin.toLowerCase()),
    neo4j:
      settings.NEO4J_URI === undefined
        ? null
        : {
            uri: settings.NEO4J_URI,
            user: settings.NEO4J_USER ?? 'neo4j',
            password: settings.NEO4J_PASSWORD ?? '',
            database: settings.NEO4J_DATABASE,
          },
    home: homeFolder(settings),
    jars: settings.ENTREMISE_JARS,
    heap: settings.ENTREMISE_HEAP,
    javaHome: settings.JAVA_HOME ?? null,
  };
}

import envPaths from 'env-paths';
import { z } from 'zod';
import { StartError } from './startError.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Everything that can be set from outside, with what `--help` and the README say of it. */
export const settings = [
  { name: 'PORT', usual: '4000', meaning: 'The port of the page and the API; 0 for any free one.' },
  {
    name: 'HOST',
    usual: '127.0.0.1',
    meaning: 'The address to listen on; 0.0.0.0 to be reached from other machines.',
  },
  {
    name: 'CROSSTIE_DATA',
    usual: "a folder in the user's data directory",
    meaning: 'The data folder: the local store and its password.',
  },
  {
    name: 'NEO4J_URI',
    usual: 'a local Neo4j of its own',
    meaning: 'Your own Neo4j: bolt://…, neo4j://… or neo4j+s://…',
  },
  { name: 'NEO4J_USER', usual: 'neo4j', meaning: 'Its user.' },
  { name: 'NEO4J_PASSWORD', usual: '', meaning: 'Its password.' },
  { name: 'NEO4J_DATABASE', usual: "the server's default", meaning: 'The database in it.' },
  {
    name: 'CROSSTIE_IMPORTS',
    usual: 'on where HOST is this machine alone, else off',
    meaning: 'Whether the page may import and take imports back: on or off. Whoever reaches the page may.',
  },
  { name: 'LOG_LEVEL', usual: 'warn', meaning: `How much to log: ${LOG_LEVELS.join(', ')}.` },
] as const;

export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** The person's own Neo4j, or null for one that Crosstie runs. */
  readonly neo4j: { uri: string; user: string; password: string } | null;
  readonly database: string | null;
  /** Whether the page may import and take imports back. */
  readonly takesImports: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const URI = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/;

const environment = z.object({
  PORT: z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(0, 'is below 0')
    .max(65535, 'is above 65535')
    .default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  CROSSTIE_DATA: z.string().min(1).optional(),
  NEO4J_URI: z
    .string()
    .regex(URI, 'is not like bolt://host:7687, neo4j://host:7687 or neo4j+s://host')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).optional(),
  CROSSTIE_IMPORTS: z.enum(['on', 'off'], 'is neither on nor off').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `is not one of ${LOG_LEVELS.join(', ')}`).default('warn'),
});

/**
 * The configuration that an environment gives. A variable that is set but empty counts as not set.
 * @throws StartError naming the variable, its value and what it takes.
 */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const given = Object.fromEntries(settings.map(({ name }) => [name, env[name] || undefined]));
  const read = environment.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    const name = String(issue?.path[0]);
    throw new StartError(
      'BAD_CONFIGURATION',
      `${name}=${given[name] ?? ''} ${issue?.message}. Correct it, or leave it unset.`,
    );
  }
  const { data } = read;
  return {
    port: data.PORT,
    host: data.HOST,
    dataFolder: data.CROSSTIE_DATA ?? envPaths('crosstie', { suffix: '' }).data,
    neo4j:
      data.NEO4J_URI === undefined
        ? null
        : { uri: data.NEO4J_URI, user: data.NEO4J_USER, password: data.NEO4J_PASSWORD },
    database: data.NEO4J_DATABASE ?? null,
    takesImports:
      data.CROSSTIE_IMPORTS === undefined ? isLoopback(data.HOST) : data.CROSSTIE_IMPORTS === 'on',
    logLevel: data.LOG_LEVEL,
  };
}

/** Whether a host is this machine alone. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(host);
}

export function helpText(): string {
  const width = Math.max(...settings.map(({ name }) => name.length));
  const lines = settings.map(
    ({ name, usual, meaning }) => `  ${name.padEnd(width)}  ${meaning}${usual && ` Usually ${usual}.`}`,
  );
  return `Crosstie: explore the relationship networks behind alliances.

Start it with \`pnpm start\` (or \`npx -y pnpm@12 start\`) and open the address it prints. Ctrl-C stops it; the data stays.

It is configured by the environment:
${lines.join('\n')}
`;
}

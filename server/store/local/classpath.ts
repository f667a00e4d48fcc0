import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { StartError } from './startError.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/** Maven names each of the some 800 files that it fetches at first: more than a person wants to read. */
const PROGRESS_INTERVAL_MS = 1_000;

/** Maven's reasons may name hundreds of artifacts; what failed stands at their beginning, and why at their end. */
const REASON_START = 150;
const REASON_END = 250;

/** By its full name, because `dependency:` alone would have Maven look the plugin up before it reads pom.xml. */
const RESOLVE = 'org.apache.maven.plugins:maven-dependency-plugin:build-classpath';

export interface ClasspathOptions {
  readonly dataFolder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onProgress: (message: string) => void;
  readonly signal?: AbortSignal;
}

interface CachedClasspath {
  readonly pomSha256: string;
  readonly jars: readonly string[];
}

/**
 * The jars of Neo4j as remembered in the data folder, so that a later start needs no Maven. Null when none
 * are, when pom.xml has changed since, or when Maven's local repository has lost one of them.
 */
export async function cachedClasspath(dataFolder: string): Promise<readonly string[] | null> {
  try {
    const cached = JSON.parse(await readFile(cacheFile(dataFolder), 'utf8')) as CachedClasspath;
    if (cached.pomSha256 !== sha256(await readFile(POM))) return null;
    await Promise.all(cached.jars.map((jar) => access(jar)));
    return cached.jars;
  } catch {
    return null;
  }
}

/**
 * Has Maven resolve pom.xml into its own local repository (123 MB when that is empty), and remembers the jars.
 *
 * @throws {StartError} MAVEN_MISSING, MAVEN_FAILED, DISK_FULL; or the signal's reason when that is aborted
 */
export async function resolveClasspath(options: ClasspathOptions): Promise<readonly string[]> {
  const pom = await readFile(POM);
  const output = path.join(options.dataFolder, 'neo4j-classpath.txt');
  await runMaven(output, pinnedVersion(pom.toString()), options);
  const jars = (await readFile(output, 'utf8')).trim().split(path.delimiter);
  await rm(output);
  const cached: CachedClasspath = { pomSha256: sha256(pom), jars };
  await writeFile(cacheFile(options.dataFolder), JSON.stringify(cached, null, 1));
  return jars;
}

/** Whether Maven answers, through MAVEN_HOME when that is set, else through PATH. */
export async function hasMaven(env: NodeJS.ProcessEnv): Promise<boolean> {
  return promisify(execFile)(mavenCommand(env), ['--version'], { env, timeout: 30_000 }).then(
    () => true,
    () => false,
  );
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function runMaven(output: string, version: string, options: ClasspathOptions): Promise<void> {
  const { env, onProgress, signal } = options;
  const errors: string[] = [];
  let files = 0;
  let toldAtMs = 0;

  function read(line: string): void {
    const error = /^\[ERROR\] (.+)/.exec(line)?.[1];
    if (error !== undefined) errors.push(error);
    if (!line.includes('Downloaded from')) return;
    files += 1;
    if (Date.now() - toldAtMs < PROGRESS_INTERVAL_MS) return;
    toldAtMs = Date.now();
    onProgress(`Getting Neo4j ${version}: ${files} files so far`);
  }

  onProgress(`Getting Neo4j ${version} through Maven`);
  const maven = spawn(
    mavenCommand(env),
    ['-B', '-Dstyle.color=never', '-f', POM, RESOLVE, `-Dmdep.outputFile=${output}`],
    { env, stdio: ['ignore', 'pipe', 'pipe'], ...(signal && { signal }) },
  );
  createInterface(maven.stdout).on('line', read);
  createInterface(maven.stderr).on('line', read);
  const code = await new Promise<number | null>((resolve, reject) => {
    maven.on('error', reject).on('close', resolve);
  }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new StartError(
      'MAVEN_MISSING',
      'No Maven was found through MAVEN_HOME or PATH: install Maven, or set NEO4J_URI to a Neo4j of your own.',
      { cause },
    );
  });
  if (code !== 0) throw mavenFailure(version, errors);
}

function mavenFailure(version: string, errors: readonly string[]): StartError {
  const said = (errors[0] ?? 'it gave no reason').replace(/ -> \[Help \d+\]$/, '');
  const isLong = said.length > REASON_START + REASON_END;
  const reason = isLong ? `${said.slice(0, REASON_START)} … ${said.slice(-REASON_END)}` : said;
  if (errors.some((error) => error.includes('No space left on device'))) {
    return new StartError(
      'DISK_FULL',
      `The disk that holds Maven's local repository is full: make room on it (Neo4j ${version} takes 123 MB) and start again.`,
    );
  }
  return new StartError(
    'MAVEN_FAILED',
    `Maven could not get Neo4j ${version}: check the network and Maven's proxy settings, and start again (Maven said: ${reason}).`,
  );
}

function mavenCommand(env: NodeJS.ProcessEnv): string {
  return env['MAVEN_HOME'] ? path.join(env['MAVEN_HOME'], 'bin', 'mvn') : 'mvn';
}

function pinnedVersion(pom: string): string {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1];
  if (version === undefined) throw new Error('pom.xml pins no version of org.neo4j:neo4j');
  return version;
}

function cacheFile(dataFolder: string): string {
  return path.join(dataFolder, 'neo4j-classpath.json');
}

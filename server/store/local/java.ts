import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartError } from './startError.ts';

/** The oldest Java that Neo4j 5.26 runs on. */
const OLDEST_JAVA = 17;

/** Spares the machine's temporary folder the file in which a JVM publishes its counters. */
export const WITHOUT_TRACE = ['-XX:-UsePerfData'];

export interface Java {
  /** What to run: a path under JAVA_HOME, else `java` for the system to find on PATH. */
  readonly command: string;
  /** 17, 21, 25… */
  readonly version: number;
}

/**
 * The Java that JAVA_HOME names, else the first on PATH. A JAVA_HOME that is wrong is not passed over:
 * somebody set it on purpose and wants to hear of it.
 *
 * @throws {StartError} JAVA_MISSING, JAVA_TOO_OLD
 */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java> {
  const home = env['JAVA_HOME'];
  const command = home ? path.join(home, 'bin', 'java') : 'java';
  const place = home ? `JAVA_HOME (${home})` : 'PATH';
  const remedy = `install a JDK of version ${OLDEST_JAVA} or later, or set JAVA_HOME to one`;
  const version = await javaVersion(command, env).catch((cause: unknown) => {
    throw new StartError('JAVA_MISSING', `No Java was found through ${place}: ${remedy}.`, { cause });
  });
  if (version < OLDEST_JAVA) {
    throw new StartError('JAVA_TOO_OLD', `The Java found through ${place} is version ${version}: ${remedy}.`);
  }
  return { command, version };
}

/** `java -version` writes to standard error; `1.8.0_392` means 8, `17.0.15` and `25-ea` what they say. */
async function javaVersion(command: string, env: NodeJS.ProcessEnv): Promise<number> {
  const { stderr } = await promisify(execFile)(command, [...WITHOUT_TRACE, '-version'], {
    env,
    timeout: 30_000,
  });
  const version = /version "(?:1\.)?(\d+)/.exec(stderr)?.[1];
  if (version === undefined) throw new Error(`Not a Java version: ${stderr}`);
  return Number(version);
}

/**
 * Flags for a JVM that runs Neo4j in `home`, its working folder: those of Neo4j's own neo4j.conf that open the
 * JDK to it and keep the JVM from warning about that, and those that keep every file it makes under `home`.
 */
export function neo4jFlags({ version }: Java, home: string, heapMb: number): string[] {
  const temporary = temporaryFolder(home);
  return [
    `-Xmx${heapMb}m`,
    '-XX:+ExitOnOutOfMemoryError',
    ...WITHOUT_TRACE,
    `-Djava.io.tmpdir=${temporary}`,
    `-Djna.tmpdir=${temporary}`,
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    ...['java.io', 'java.nio', 'java.util.concurrent', 'sun.nio.ch'].map(
      (opened) => `--add-opens=java.base/${opened}=ALL-UNNAMED`,
    ),
    '--enable-native-access=ALL-UNNAMED',
    ...(version >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
  ];
}

/** Java, JNA and Netty unpack native libraries here; libffi is sent here by TMPDIR. */
export function temporaryFolder(home: string): string {
  return path.join(home, 'tmp');
}

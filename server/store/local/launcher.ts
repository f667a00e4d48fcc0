import { execFile, type ExecFileException } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { sha256 } from './classpath.ts';
import { type Java, WITHOUT_TRACE } from './java.ts';
import { StartError } from './startError.ts';

export const LAUNCHER_CLASS = 'CrosstieNeo4j';
const SOURCE = fileURLToPath(new URL(`${LAUNCHER_CLASS}.java`, import.meta.url));

/**
 * The folder of compiled classes of CrosstieNeo4j.java, compiled into the data folder when its source is new
 * there. Compiling once (2 s) spares each later start the 1.2 s that `java CrosstieNeo4j.java` would take, and
 * the need for a compiler. `--release 17` lets any Java that Crosstie accepts run what another one compiled.
 *
 * @throws {StartError} JAVA_MISSING when `java` is a runtime without a compiler
 */
export async function compiledLauncher(
  java: Java,
  jars: readonly string[],
  { dataFolder, env }: { readonly dataFolder: string; readonly env: NodeJS.ProcessEnv },
): Promise<string> {
  const folder = path.join(dataFolder, 'neo4j-launcher');
  const classes = path.join(folder, sha256(await readFile(SOURCE)).slice(0, 16));
  if (existsSync(classes)) return classes;

  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const unfinished = await mkdtemp(path.join(folder, 'unfinished-'));
  const compiler = [
    ...WITHOUT_TRACE,
    '-m',
    'jdk.compiler/com.sun.tools.javac.Main',
    '--release',
    '17',
    '-proc:none',
  ];
  await promisify(execFile)(java.command, [...compiler, '-d', unfinished, SOURCE], {
    env: { ...env, CLASSPATH: jars.join(path.delimiter) },
  }).catch((cause: unknown) => {
    throw compilerFailure(java, cause as ExecFileException);
  });
  await rename(unfinished, classes);
  return classes;
}

function compilerFailure({ command }: Java, cause: ExecFileException): StartError {
  const said = cause.stderr ?? cause.message;
  if (/Module \S+\.compiler not found/.test(said)) {
    return new StartError(
      'JAVA_MISSING',
      `The Java that was found (${command}) is a runtime without a compiler: install a JDK of version 17 or later, or set JAVA_HOME to one.`,
      { cause },
    );
  }
  return new StartError(
    'STORE_WONT_START',
    `Java (${command}) could not compile the launcher of Neo4j (${said.slice(0, 300)}): try another JDK through JAVA_HOME.`,
    { cause },
  );
}

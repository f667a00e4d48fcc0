import { cachedClasspath, hasMaven } from './classpath.ts';
import { hasDocker, startDockerNeo4j } from './dockerNeo4j.ts';
import { findJava } from './java.ts';
import { startLocalNeo4j } from './managedNeo4j.ts';
import { StartError } from './startError.ts';
import type { LocalNeo4jOptions, RunningNeo4j } from './storeProcess.ts';

/**
 * Starts the Neo4j that this machine has the means for: the managed one where there are Java and Maven, or
 * Java and the jars that Maven brought earlier; else one in Docker.
 *
 * @throws {StartError} NO_NEO4J, naming the three ways to get one; and what the chosen start throws
 */
export async function chooseLocalStore(options: LocalNeo4jOptions): Promise<RunningNeo4j> {
  const { dataFolder, env } = options;
  const javaProblem = await findJava(env).then(
    () => null,
    (error: StartError) => error,
  );
  if (!javaProblem && ((await cachedClasspath(dataFolder)) ?? (await hasMaven(env))))
    return startLocalNeo4j(options);
  if (await hasDocker(env)) return startDockerNeo4j(options);
  throw new StartError(
    'NO_NEO4J',
    `Crosstie needs a Neo4j, and found neither ${javaProblem ? 'a Java that will do' : 'Maven'} nor Docker: install a JDK of version 17 or later and Maven, or start Docker, or set NEO4J_URI to a Neo4j of your own.`,
    { cause: javaProblem },
  );
}

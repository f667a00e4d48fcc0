import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { StartError } from './startError.ts';

export const STORE_USER = 'neo4j';

/** What every new Neo4j accepts, until it is changed. */
const INITIAL_PASSWORD = 'neo4j';

/**
 * The password of the store, made on the first call and kept in the data folder for its owner's eyes alone.
 * It is on disk before Neo4j hears of it, so that a crash in between leaves a store that still has its
 * initial password, and never one whose password nobody knows.
 */
export async function keptPassword(dataFolder: string): Promise<string> {
  const file = passwordFile(dataFolder);
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  if (kept.trim() !== '') {
    await chmod(file, 0o600);
    return kept.trim();
  }
  const fresh = randomBytes(24).toString('base64url');
  await writeFile(`${file}.new`, `${fresh}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  return fresh;
}

/**
 * Sees to it that the Neo4j at `uri` accepts the kept password, changing the initial one if that still holds.
 * Returns Neo4j's version. Errors of the driver, such as a server not yet listening, pass through.
 *
 * @throws {StartError} PASSWORD_REFUSED when the store has a third password
 */
export async function unlockStore(uri: string, dataFolder: string): Promise<string> {
  const password = await keptPassword(dataFolder);
  try {
    return await withDriver(uri, password, serverVersion);
  } catch (error) {
    if (!isUnauthorized(error)) throw error;
  }
  try {
    await withDriver(uri, INITIAL_PASSWORD, (driver) =>
      driver.executeQuery(
        'ALTER CURRENT USER SET PASSWORD FROM $initial TO $password',
        { initial: INITIAL_PASSWORD, password },
        { database: 'system' },
      ),
    );
  } catch (error) {
    if (!isUnauthorized(error)) throw error;
    throw new StartError(
      'PASSWORD_REFUSED',
      `Neo4j refuses the password in ${passwordFile(dataFolder)}: put the one there that the user ${STORE_USER} was last given, or choose another data folder with CROSSTIE_DATA.`,
      { cause: error },
    );
  }
  return withDriver(uri, password, serverVersion);
}

async function withDriver<T>(uri: string, password: string, use: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(STORE_USER, password));
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}

/** Asked of `system`, which is the first database to be up and the one that passwords belong to. */
async function serverVersion(driver: Driver): Promise<string> {
  const { agent } = await driver.getServerInfo({ database: 'system' });
  return agent?.replace('Neo4j/', '') ?? 'unknown';
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized';
}

function passwordFile(dataFolder: string): string {
  return path.join(dataFolder, 'neo4j-password');
}

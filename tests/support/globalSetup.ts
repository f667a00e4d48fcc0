import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDataFolder } from '../../server/dataFolder.ts';
import { chooseLocalStore } from '../../server/store/local/chooseLocalStore.ts';
import { startCrosstie } from '../../server/crosstie.ts';
import { testConfiguration, type Neo4jAddress } from './configuration.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The Neo4j that a suite shares: real, of its own, and thrown away afterwards. */
    neo4j: Neo4jAddress;
    /** Its data folder, whose jars and launcher a second Neo4j may be lent. */
    dataFolder: string;
  }
}

/** Gives a suite a Neo4j that holds the curated dataset, and takes it away again. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'crosstie-tests-'));
  const dataFolder = await openDataFolder(folder);
  const neo4j = await chooseLocalStore({
    dataFolder: folder,
    env: process.env,
    onProgress: (message) => project.vitest.logger.log(`  ${message}`),
  });
  const tearDown = async (): Promise<void> => {
    await neo4j.stop();
    await dataFolder.release();
    await rm(folder, { recursive: true, force: true });
  };
  const address = { uri: neo4j.uri, user: neo4j.user, password: neo4j.password };
  try {
    const crosstie = await startCrosstie({
      configuration: testConfiguration(address),
      env: {},
      onProgress: (message) => project.vitest.logger.log(`  ${message}`),
    });
    await crosstie.close();
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide('neo4j', address);
  project.provide('dataFolder', folder);
  return tearDown;
}

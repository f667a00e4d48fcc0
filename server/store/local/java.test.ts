import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env } from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findJava } from './java.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'crosstie-java-'));
});

afterEach(() => rm(home, { recursive: true }));

/** A Java that knows its version and nothing else. */
async function install(versionLine: string): Promise<void> {
  await mkdir(path.join(home, 'bin'));
  await writeFile(path.join(home, 'bin', 'java'), `#!/bin/sh\necho '${versionLine}' >&2\n`, { mode: 0o755 });
}

describe('Java', () => {
  it('is found through PATH', async () => {
    const { command, version } = await findJava({ ...env, JAVA_HOME: undefined });
    expect(command).toBe('java');
    expect(version).toBeGreaterThanOrEqual(17);
  });

  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "25-ea" 2025-09-16', 25],
  ])('of %s is version %i', async (versionLine, version) => {
    await install(versionLine);
    expect(await findJava({ ...env, JAVA_HOME: home })).toEqual({
      command: path.join(home, 'bin', 'java'),
      version,
    });
  });

  it('is too old before 17, and 1.8 means 8', async () => {
    await install('java version "1.8.0_392"');
    await expect(findJava({ ...env, JAVA_HOME: home })).rejects.toMatchObject({
      code: 'JAVA_TOO_OLD',
      message: `The Java found through JAVA_HOME (${home}) is version 8: install a JDK of version 17 or later, or set JAVA_HOME to one.`,
    });
  });

  it('is missing when JAVA_HOME leads nowhere, whatever PATH holds', async () => {
    await expect(findJava({ ...env, JAVA_HOME: home })).rejects.toMatchObject({ code: 'JAVA_MISSING' });
  });

  it('is missing when neither JAVA_HOME nor PATH has it', async () => {
    await expect(findJava({ PATH: home })).rejects.toMatchObject({
      code: 'JAVA_MISSING',
      message:
        'No Java was found through PATH: install a JDK of version 17 or later, or set JAVA_HOME to one.',
    });
  });
});

import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium to test with: one on the PATH, else one that apt installs (as root on Debian and
 * Ubuntu), else the one Playwright downloads for itself.
 */
export async function findChromium(): Promise<string> {
  const present = await onPath(names);
  if (present) return present;
  if (process.getuid?.() === 0 && (await onPath(['apt-get']))) {
    try {
      await run('apt-get', ['update', '-qq']);
      await run('apt-get', ['install', '-y', '-qq', 'chromium']);
      const installed = await onPath(names);
      if (installed) return installed;
    } catch {
      // No network, or no such package: Playwright's own is left.
    }
  }
  const own = chromium.executablePath();
  if (!(await isExecutable(own)))
    await run('npx', ['playwright-core', 'install', 'chromium'], { shell: true });
  if (await isExecutable(own)) return own;
  throw new Error(
    'No Chromium found. Install one (for example `apt-get install chromium`) and put it on the PATH.',
  );
}

/** Headless, and without the sandbox, which needs privileges that containers rarely give. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
}

async function onPath(wanted: readonly string[]): Promise<string | null> {
  for (const name of wanted) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      if (folder !== '' && (await isExecutable(join(folder, name)))) return join(folder, name);
    }
  }
  return null;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

async function newestChange(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const times = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).mtimeMs),
  );
  return Math.max(0, ...times);
}

/**
 * Builds the client when it has not been built since its sources or the dependencies changed, and says where it is.
 */
export async function buildClient(
  root: string,
  env: NodeJS.ProcessEnv,
  onProgress: (message: string) => void,
): Promise<string> {
  const folder = path.join(root, 'dist', 'client');
  const [built, sources, lockfile] = await Promise.all([
    stat(path.join(folder, 'index.html')).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
    newestChange(path.join(root, 'client')),
    stat(path.join(root, 'pnpm-lock.yaml')).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  ]);
  if (built > Math.max(sources, lockfile)) return folder;
  onProgress('Building the page');
  // In a process of its own: whatever this one is run for, the page is built for production.
  await promisify(execFile)(
    process.execPath,
    [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'],
    { cwd: root, env: { ...env, NODE_ENV: 'production' } },
  );
  return folder;
}

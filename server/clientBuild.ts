import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

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
 * Vite is loaded only when it is needed: a start that builds nothing is faster without it.
 */
export async function buildClient(root: string, onProgress: (message: string) => void): Promise<string> {
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
  const { build } = await import('vite');
  await build({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' });
  return folder;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

export interface GraphEngineServer {
  /** Of the page; a query may be appended. */
  url: string;
  close(): Promise<void>;
}

/** Builds the graph's page as the product is built, and serves it on a free port. */
export async function serveGraphEngine(): Promise<GraphEngineServer> {
  const root = import.meta.dirname;
  const outDir = await mkdtemp(join(tmpdir(), 'graph-engine-'));
  const shared = { configFile: false, root, logLevel: 'warn' } as const;
  await build({
    ...shared,
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: join(root, 'graphEnginePage.html') },
    },
  });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: {
      port: 0,
      host: '127.0.0.1',
      // As strict as the product's: no inline style, no eval, neither on the page nor in its worker.
      headers: { 'Content-Security-Policy': "default-src 'self'; img-src 'self' data:" },
    },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The page is not served on a port.');
  return {
    url: `http://127.0.0.1:${address.port}/graphEnginePage.html`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

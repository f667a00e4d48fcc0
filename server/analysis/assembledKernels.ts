import { execa } from 'execa';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Where the kernels in AssemblyScript stand, each beside the WebAssembly that is made of it. */
const folder = path.join(import.meta.dirname, 'kernels/assembly');
/** The kernels lay out their memory themselves, and need no runtime. */
const settings = ['-O3', '--converge', '--noAssert', '--enable', 'simd', '--runtime', 'stub'];

/**
 * Each kernel as WebAssembly, by the name of its file: the same bytes from the same source by the same compiler.
 *
 * @throws Error with what the compiler says.
 */
export async function assembledKernels(): Promise<ReadonlyMap<string, Uint8Array>> {
  const sources = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const made = await mkdtemp(path.join(os.tmpdir(), 'crosstie-kernels-'));
  try {
    return new Map(
      await Promise.all(
        sources.map(async (source) => {
          const file = source.replace(/\.ts$/, '.wasm');
          const target = path.join(made, file);
          await execa('asc', [source, '--outFile', target, ...settings], { cwd: folder, preferLocal: true });
          return [file, await readFile(target)] as const;
        }),
      ),
    );
  } finally {
    await rm(made, { recursive: true });
  }
}

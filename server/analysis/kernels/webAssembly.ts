import { readFileSync } from 'node:fs';

/**
 * Kernels that are also there as WebAssembly with vectors of 128 bits, written in AssemblyScript (`assembly/`). The TypeScript
 * ones say the same, are what they are tested against, and serve where there are no such vectors.
 */
export type Engine = 'WebAssembly' | 'TypeScript';

export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer };
}

/** Where an array begins in a kernel's memory. */
export interface Address {
  readonly value: number;
}

/** What is used of the standard object that the types of Node leave out. */
interface Runtime {
  validate(bytes: Uint8Array): boolean;
  readonly Module: new (bytes: Uint8Array) => Module;
  readonly Instance: new (module: Module) => { readonly exports: Kernel };
}
type Module = object;

/** Not there where Node runs without a just-in-time compiler. Its type is not asked for: a library may bring that of browsers. */
const { WebAssembly: found } = globalThis as { readonly WebAssembly?: unknown };
const runtime = found as Runtime | undefined;

/** Memory only grows: an instance with more than this many bytes is given up when it has not been used for so long. */
const MOST_KEPT = 2 ** 24;
const MOST_IDLE_MS = 1000;

const modules = new Map<string, Module | null>();
/** Instances that nobody works with; between the ranges of a long step, the large ones too. */
const idle = new Map<string, Kernel>();

/** The fastest way to compute here. */
export function fastestEngine(): Engine {
  return moduleOf('distances') ? 'WebAssembly' : 'TypeScript';
}

/**
 * Lets `use` work with an instance of its own, of the kernel that stands in `assembly/` by that name.
 *
 * @throws Error where the processor has no vectors.
 */
export function withKernel<K extends Kernel, T>(name: string, use: (kernel: K) => T): T {
  const module = moduleOf(name);
  if (!runtime || !module)
    throw new Error(`The kernel “${name}” needs WebAssembly with vectors, which is not there.`);
  const kernel = (idle.get(name) ?? new runtime.Instance(module).exports) as K;
  idle.delete(name);
  const result = use(kernel);
  idle.set(name, kernel);
  if (kernel.memory.buffer.byteLength > MOST_KEPT) giveUpWhenIdle(name);
  return result;
}

const giveUps = new Map<string, NodeJS.Timeout>();

function giveUpWhenIdle(name: string): void {
  clearTimeout(giveUps.get(name));
  giveUps.set(name, setTimeout(() => idle.delete(name), MOST_IDLE_MS).unref());
}

/** An array in a kernel's memory, until that grows. */
export function ints({ memory }: Kernel, { value }: Address, length: number): Int32Array {
  return new Int32Array(memory.buffer, unsigned(value), length);
}

export function doubles({ memory }: Kernel, { value }: Address, length: number): Float64Array {
  return new Float64Array(memory.buffer, unsigned(value), length);
}

/** Addresses beyond 2 GB come as negative numbers. */
function unsigned(address: number): number {
  return address >>> 0;
}

function moduleOf(name: string): Module | null {
  const known = modules.get(name);
  if (known !== undefined) return known;
  const bytes = readFileSync(new URL(`./assembly/${name}.wasm`, import.meta.url));
  const module = runtime?.validate(bytes) ? new runtime.Module(bytes) : null;
  modules.set(name, module);
  return module;
}

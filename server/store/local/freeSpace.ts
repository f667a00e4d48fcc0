import { statfs } from 'node:fs/promises';
import { StartError } from './startError.ts';

/** A first start fetches 123 MB of jars and lays out a store; the rest is room for the first imports. */
export const FIRST_START_MB = 500;

/** What Neo4j needs to open its store and write its logs: with less, it fails half-way instead of at once. */
export const LATER_START_MB = 100;

/** Tells the bytes that this user may still write to the disk which holds `folder`. */
export type FreeBytes = (folder: string) => Promise<number>;

/** @throws {StartError} DISK_FULL when fewer than `neededMb` million bytes are free. */
export async function requireFreeSpace(
  folder: string,
  neededMb: number,
  freeBytes: FreeBytes = freeBytesOnDisk,
): Promise<void> {
  const freeMb = Math.floor((await freeBytes(folder)) / 1e6);
  if (freeMb >= neededMb) return;
  throw new StartError(
    'DISK_FULL',
    `Crosstie needs ${neededMb} MB of free disk at ${folder}, where ${freeMb} MB are left: make room, or choose another data folder with CROSSTIE_DATA.`,
  );
}

async function freeBytesOnDisk(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

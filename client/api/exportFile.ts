/** Files of the data in a format that other programs read, as the server writes them. */
import { Failure, kindOfStatus } from './failures.ts';

export interface DataSelection {
  /** Name of the format. */
  readonly format: string;
  /** These entities, and the ties among them. */
  readonly ids: readonly string[];
  readonly asOf: string | null;
  /** Ties that make an alliance alone, or all. */
  readonly ties: 'alliance' | 'all';
  readonly title: string;
  /** With it, tables tell how far each tie is trusted to carry an introduction. */
  readonly halfLifeYears?: number;
}

/** Where a format of the whole store is had: a link, so that a large one streams to the disk. */
export const wholeStoreAddress = (format: string, asOf: string | null): string =>
  `/exports/${encodeURIComponent(format)}${asOf === null ? '' : `?asOf=${encodeURIComponent(asOf)}`}`;

/** @throws Failure */
export async function exportFile({
  format,
  ids,
  asOf,
  ties,
  title,
  halfLifeYears,
}: DataSelection): Promise<Blob> {
  const body = new URLSearchParams({
    ids: ids.join(','),
    ties,
    title,
    ...(asOf !== null && { asOf }),
    ...(halfLifeYears !== undefined && { halfLifeYears: String(halfLifeYears) }),
  });
  const response = await fetch(`/exports/${encodeURIComponent(format)}`, { method: 'POST', body }).catch(
    (error: unknown) => {
      throw new Failure('offline', String(error));
    },
  );
  if (!response.ok) throw new Failure(kindOfStatus(response.status), await response.text());
  return response.blob();
}

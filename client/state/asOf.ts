/**
 * The date the network is told for: `2004`, `2011-10`, `2010-04-23`, or null for everything ever
 * recorded. Only what a person may type is read here; what a date means for a tie is the server's to say.
 */
export type AsOf = string | null;

const WRITTEN = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** The date a person typed, spelled in full; null for anything else. */
export function readDate(text: string): string | null {
  const parts = WRITTEN.exec(text.trim().replaceAll('/', '-'));
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  if (Number(year) < 1) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const monthly = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return monthly;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) < 1 || Number(day) > lastDay ? null : `${monthly}-${day.padStart(2, '0')}`;
}

export function yearOf(asOf: AsOf): number | null {
  return asOf === null ? null : Number(asOf.slice(0, 4));
}

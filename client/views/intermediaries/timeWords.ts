import type { Words } from '../../messages/words.ts';

/** A date, or a period as what may have held on some day of it. */
export function timeWords({ say, date }: Words, asOf: string | null): string {
  if (asOf === null) return say('asOf.anyTime');
  const [from = '', to] = asOf.split('/');
  return to === undefined ? date(from) : say('scope.period', { from: date(from), to: date(to) });
}

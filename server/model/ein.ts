/**
 * Employer Identification Numbers: nine digits, kept as text because a quarter of the register's numbers
 * would lose a leading zero as integers. Written with or without the hyphen after the second digit.
 */

/** Numbers that filers enter where they have none; the IRS assigns none of them. */
const PLACEHOLDERS = new Set(['000000000', '999999999', '123456789', '111111111']);

/**
 * The nine digits of `text`, or null when it is no EIN: other than nine digits once hyphens and blanks
 * are dropped, or a placeholder. Shorter digit runs are padded only when `lostZeros` says that the source
 * stored numbers (spreadsheets drop leading zeros).
 */
export function normalizeEin(text: string, { lostZeros = false } = {}): string | null {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d+$/.test(digits)) return null;
  const padded = lostZeros && digits.length >= 7 ? digits.padStart(9, '0') : digits;
  return padded.length === 9 && !PLACEHOLDERS.has(padded) ? padded : null;
}

/** `520888113` → `52-0888113`, as the IRS prints it. */
export function formatEin(ein: string): string {
  return `${ein.slice(0, 2)}-${ein.slice(2)}`;
}

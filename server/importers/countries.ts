const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The code in use today for one that is not: GB for UK. */
const inUse = (code: string): string => new Intl.Locale(`und-${code}`).region ?? code;

/** Names in English, and what files write besides, by the code of ISO 3166-1 alpha-2. */
const byName = new Map<string, string>(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = names.of(code);
      return name ? [[name.toLowerCase(), inUse(code)] as const] : [];
    }),
);
for (const [name, code] of [
  ['uk', 'GB'],
  ['gbr', 'GB'],
  ['great britain', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['usa', 'US'],
  ['u.s.a.', 'US'],
  ['u.s.', 'US'],
  ['united states of america', 'US'],
] as const)
  byName.set(name, code);

/** The code of a country (ISO 3166-1 alpha-2) by its code or English name; null where there is none. */
export function countryCode(text: string): string | null {
  const given = text.trim();
  const named = byName.get(given.toLowerCase());
  if (named) return named;
  return /^[A-Za-z]{2}$/.test(given) && names.of(given.toUpperCase()) ? inUse(given.toUpperCase()) : null;
}

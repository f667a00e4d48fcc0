import type { PlaceReference } from '../importRows.ts';
import { folded } from './spelling.ts';
import { stateCode } from '../../model/states.ts';

const NATION = new Set([
  'united states',
  'united states of america',
  'usa',
  'us',
  'u s',
  'u s a',
  'national',
  'nationwide',
  'nation',
  'estados unidos',
  'ee uu',
  'eeuu',
  'nacional',
  'all states',
  'all 50 states',
]);

/** Codes of countries by their names in English and Spanish, as the runtime knows them. */
const countries = new Map<string, string>();
for (const language of ['en', 'es']) {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = names.of(code);
      if (name) countries.set(folded(name), code);
    }
}
countries.set('uk', 'GB').set('england', 'GB').set('great britain', 'GB');

/** ISO 3166-1 alpha-2 of a country by its code or name; null when it is none. */
export function countryCode(text: string): string | null {
  const word = folded(text);
  if (NATION.has(word)) return 'US';
  return countries.get(word) ?? (/^[A-Z]{2}$/.test(text.trim()) ? text.trim() : null);
}

/**
 * A place as people write it: `AZ`, `Arizona`, `Phoenix, AZ 85004`, `Maricopa County, Arizona`, `nationwide`, `Canada`.
 * What is none of them is taken for a city. `{ country: 'US' }` is the nation.
 */
export function placeNamed(text: string): PlaceReference {
  const given = text.trim();
  const state = stateCode(given);
  if (state) return { state };
  if (NATION.has(folded(given))) return { country: 'US' };
  const parts = given.split(',').map((part) => part.trim());
  const last = parts.at(-1)!;
  if (parts.length > 1) {
    if (NATION.has(folded(last))) return placeNamed(parts.slice(0, -1).join(','));
    const [, within = last, postalCode] = /^(.*?)\s+(\d{5}(?:-\d{4})?)$/.exec(last) ?? [];
    const inState = stateCode(within);
    const inner = parts.at(-2)!;
    if (inState)
      return {
        ...(/\b(county|parish|borough)$/i.test(inner) ? { county: inner } : { city: inner }),
        state: inState,
        ...(postalCode !== undefined && { postalCode }),
      };
    const country = countryCode(last);
    if (country) return { city: inner, country };
  }
  const country = countries.get(folded(given));
  if (country) return { country };
  return /\bcounty$/i.test(given) ? { county: given } : { city: given };
}

/** The parts of an address, each from a column of its own, as one place; null when they say nothing. */
export function placeOf(
  parts: Partial<Record<'city' | 'county' | 'state' | 'postalCode' | 'street' | 'country', string>>,
): PlaceReference | null {
  const country = parts.country === undefined ? undefined : (countryCode(parts.country) ?? parts.country);
  const state = parts.state === undefined ? undefined : (stateCode(parts.state) ?? parts.state);
  const place: PlaceReference = {
    ...(parts.city !== undefined && { city: parts.city }),
    ...(parts.county !== undefined && { county: parts.county }),
    ...(state !== undefined && { state }),
    ...(parts.postalCode !== undefined && { postalCode: parts.postalCode }),
    ...(parts.street !== undefined && { street: parts.street }),
    ...(country !== undefined && country !== 'US' && { country }),
  };
  if (Object.keys(place).length > 0) return place;
  return country === 'US' ? { country } : null;
}

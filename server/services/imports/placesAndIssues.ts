import { EXISTENCE } from '../../model/claims.ts';
import { stableId } from '../../model/identifiers.ts';
import type { EntityRecord, Statement, TieRecord } from '../../model/records.ts';
import type { Visibility } from '../../model/visibility.ts';
import type { IssueReference, PlaceReference } from '../../importers/importRows.ts';
import type { Reader } from '../reader.ts';
import { foldedName } from '../../recognition/foldedName.ts';

interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly placeLevel: string | null;
  readonly postalCode: string | null;
  readonly state: string | null;
}

interface KnownIssue {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly nteeCodes: readonly string[];
}

/** Who says so of a place or an issue that is not known yet. */
export interface Said {
  readonly sourceId: string;
  readonly locator: string;
  readonly confidence: number;
  readonly visibility: Visibility;
}

/** A place or issue by its id, with what has to be recorded first: nothing where it is known. */
export interface Context {
  readonly id: string;
  readonly entities: readonly EntityRecord[];
  readonly ties: readonly TieRecord[];
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The places and issues that are known, to find those that rows name, and to make those that are not. */
export class PlacesAndIssues {
  readonly #nations = new Map<string, string>();
  readonly #states = new Map<string, string>();
  /** Ids of counties and cities by `level|id of the state|name`. */
  readonly #local = new Map<string, string>();
  readonly #issues = new Map<string, string>();
  readonly #issuesByCode = new Map<string, string>();
  private constructor(places: readonly KnownPlace[], issues: readonly KnownIssue[]) {
    const names = ({ name, aliases, postalCode }: KnownPlace): string[] =>
      [name, ...aliases, ...(postalCode === null ? [] : [postalCode])].map(foldedName);
    for (const place of places) {
      if (place.placeLevel === 'NATION') for (const name of names(place)) this.#nations.set(name, place.id);
      if (place.placeLevel === 'STATE') for (const name of names(place)) this.#states.set(name, place.id);
    }
    for (const place of places) {
      const stateId = place.state === null ? undefined : this.#states.get(foldedName(place.state));
      if (stateId === undefined || place.placeLevel === 'STATE') continue;
      for (const name of names(place)) this.#local.set(`${place.placeLevel}|${stateId}|${name}`, place.id);
    }
    // Issues come in the order of their ids; a code of several goes to the one with the fewest codes, the narrowest.
    for (const { id, name, aliases, nteeCodes } of [...issues].sort(
      (a, b) => b.nteeCodes.length - a.nteeCodes.length,
    )) {
      for (const one of [name, ...aliases]) this.#issues.set(foldedName(one), id);
      for (const code of nteeCodes) this.#issuesByCode.set(code.toUpperCase(), id);
    }
  }

  static async known(reader: Reader): Promise<PlacesAndIssues> {
    return new PlacesAndIssues(
      await reader.read<KnownPlace>('knownPlaces'),
      await reader.read<KnownIssue>('knownIssues'),
    );
  }

  /** The place that is meant; null where nothing is said that a place can be found by. */
  place(reference: PlaceReference, said: Said): Context | null {
    const { city, county, state, country } = reference;
    const isNation = [city, county, state].every((part) => part === undefined || part.trim() === '');
    if (country !== undefined && (isNation || country.toUpperCase() !== 'US'))
      return this.#nation(country, said);
    if (state === undefined || state.trim() === '') return null;
    const stateId = this.#states.get(foldedName(state));
    if (stateId === undefined) return null;
    const local = city?.trim()
      ? (['CITY', city] as const)
      : county?.trim()
        ? (['COUNTY', county] as const)
        : null;
    if (!local) return { id: stateId, entities: [], ties: [] };
    const [level, name] = local;
    const key = `${level}|${stateId}|${foldedName(name)}`;
    const known = this.#local.get(key);
    if (known !== undefined) return { id: known, entities: [], ties: [] };
    const id = stableId('place', stateId, level, foldedName(name));
    this.#local.set(key, id);
    return made(id, 'Place', { name: name.trim(), placeLevel: level }, stateId, said);
  }

  #nation(country: string, said: Said): Context | null {
    const code = country.trim().toUpperCase();
    // What is no code at all is an error to the runtime, and the slip of a row to us.
    const name = /^[A-Z]{2}$/.test(code) ? countryNames.of(code) : undefined;
    if (name === undefined) return null;
    const known = this.#nations.get(foldedName(name));
    if (known !== undefined) return { id: known, entities: [], ties: [] };
    const id = stableId('place', 'nation', code);
    this.#nations.set(foldedName(name), id);
    return made(id, 'Place', { name, placeLevel: 'NATION' }, null, said);
  }

  /** The issue that is meant; null for a code to which no issue corresponds. */
  issue(reference: IssueReference, said: Said): Context | null {
    if ('nteeCode' in reference) {
      const code = reference.nteeCode.toUpperCase();
      const id = this.#issuesByCode.get(code) ?? this.#issuesByCode.get(code.slice(0, 3));
      return id === undefined ? null : { id, entities: [], ties: [] };
    }
    const key = foldedName(reference.name);
    if (key === '') return null;
    const known = this.#issues.get(key);
    if (known !== undefined) return { id: known, entities: [], ties: [] };
    const id = stableId('issue', key);
    this.#issues.set(key, id);
    return made(id, 'Issue', { name: reference.name.trim() }, null, said);
  }
}

/** A place or issue that nobody knew, as the one says who names it first. */
function made(
  id: string,
  kind: 'Place' | 'Issue',
  values: Readonly<Record<string, string>>,
  within: string | null,
  { visibility, ...said }: Said,
): Context {
  const states = (property: string, value: string | null): Statement => ({
    property,
    value,
    validFrom: null,
    validTo: null,
    quote: null,
    ...said,
  });
  return {
    id,
    entities: [
      {
        id,
        kind,
        visibility,
        statements: [
          states(EXISTENCE, null),
          ...Object.entries(values).map(([property, value]) => states(property, value)),
        ],
      },
    ],
    ties:
      within === null
        ? []
        : [
            {
              id: stableId('tie', id, 'WITHIN', within, ''),
              kind: 'WITHIN',
              from: id,
              to: within,
              visibility,
              statements: [states(EXISTENCE, null)],
            },
          ],
  };
}

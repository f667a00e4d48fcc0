import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { namesNoOrganization, readableName } from '../../server/importers/names.ts';
import { normalizeEin } from '../../server/model/ein.ts';
import { foldedName } from '../../server/recognition/foldedName.ts';
import type { Described } from '../../server/recognition/recognizer.ts';

/** The folder of real files that lies beside the project; see its README for where they are from. */
export const DATA = path.join(import.meta.dirname, '../../../shared/data');

export const isDataThere = (): boolean => existsSync(path.join(DATA, 'match'));

type Cells = Readonly<Record<string, string>>;

/** Rows of a file with a header, unpacked where it is packed. */
function rows(file: string): Cells[] {
  const bytes = readFileSync(path.join(DATA, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1');
  return parse<Cells>(text, { columns: true, bom: true, relax_column_count: true });
}

/** A name to be recognized, and what it truly is. */
export interface Query {
  readonly id: string;
  readonly described: Described;
  /** EIN of the organization in the register; null where it is not there. */
  readonly truth: string | null;
  /** By which it belongs to the part that is fitted or the part that is held out. */
  readonly isHeldOut: boolean;
  /**
   * Whether the register contradicts the EIN that the filer wrote beside the name: exactly one organization of that city bears
   * exactly this name, and has another EIN, while the one of the filer's EIN is called otherwise or is not there. Such rows hold
   * slips of filers, fiscal sponsors' numbers and successors; nobody has looked them up.
   */
  readonly isContradicted: boolean;
}

export interface QuerySet {
  readonly name: string;
  readonly queries: readonly Query[];
}

/** Descriptions by EIN. */
export type Register = ReadonlyMap<string, Described>;

const nothing: Described = {
  kind: 'Organization',
  name: '',
  aliases: [],
  ein: null,
  externalIds: [],
  website: null,
  legalForm: null,
  city: null,
  state: null,
  street: null,
  postalCode: null,
};

const given = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' || text === 'NA' ? null : text.trim();

/** All rows of one organization fall on the same side, so that nothing of what is held out was seen. */
const isHeldOut = (key: string): boolean => createHash('sha256').update(key).digest()[0]! % 2 === 1;

/** As the importer of the register describes its rows. */
export function registerRows(): { ein: string; described: Described }[] {
  const folder = 'bmf/2026-04';
  return readdirSync(path.join(DATA, folder)).flatMap((file) =>
    rows(`${folder}/${file}`).map((row) => {
      const name = readableName(row.NAME!);
      const second = readableName(row.SORT_NAME!.replace(/^(?:%|DBA\b|D\/B\/A\b)\s*/i, ''));
      const alias = row.AFFILIATION === '9' ? `${name}, ${second}` : second;
      return {
        ein: row.EIN!,
        described: {
          ...nothing,
          name,
          aliases: second === '' || second.toLowerCase() === name.toLowerCase() ? [] : [alias],
          ein: row.EIN!,
          city: given(row.CITY),
          state: given(row.STATE),
          street: given(row.STREET),
          postalCode: given(row.ZIP),
        },
      };
    }),
  );
}

/** Organizations of other states that somebody weighed as matches: the register holds them as it would the whole country. */
export function candidateRows(): { ein: string; described: Described }[] {
  const found = new Map<string, Described>();
  for (const row of rows('match/npmatch_candidate_pairs.csv.gz')) {
    const ein = normalizeEin(row.ein!);
    if (ein === null) continue;
    found.set(ein, {
      ...nothing,
      ein,
      name: readableName(row.name_bmf_raw_main!),
      aliases: [given(row.name_bmf_raw_dba)].filter((one) => one !== null),
      city: given(row.city_bmf),
      state: given(row.state_bmf),
      street: given(row.street_bmf),
      postalCode: given(row.zip5_bmf),
    });
  }
  return [...found].map(([ein, described]) => ({ ein, described }));
}

/** Names of organizations from elsewhere, to make a register as large as wanted. */
export function moreNames(): string[] {
  const bytes = gunzipSync(readFileSync(path.join(DATA, 'littlesis/org_id_to_name.json.gz')));
  return Object.values(JSON.parse(bytes.toString('utf8')) as Record<string, string>);
}

/** Registrants of sam.gov whose EIN people looked up, or found to be none's. */
function registrants(register: Register): QuerySet {
  const known = new Map<string, Cells>();
  for (const row of rows('match/npmatch_candidate_pairs.csv.gz')) known.set(row.uei!, row);
  const queries = rows('match/npmatch_truth_dev.csv')
    .filter((row) => row.gt_outcome_class !== 'cant_determine')
    .map((row): Query => {
      const more = known.get(row.uei!);
      const ein = row.gt_is_match === 'True' ? normalizeEin(row.gt_ein!) : null;
      return {
        id: row.uei!,
        truth: ein !== null && register.has(ein) ? ein : null,
        isHeldOut: isHeldOut(row.uei!),
        isContradicted: false,
        described: {
          ...nothing,
          name: row.sam_name!,
          aliases: [given(more?.name_uss_raw_dba)].filter((one) => one !== null),
          website: given(more?.SAM_entity_url),
          city: given(more?.city_uss),
          state: given(more?.state_uss),
          street: given(more?.street_uss),
          postalCode: given(more?.zip5_uss),
        },
      };
    });
  return { name: 'registrants of sam.gov', queries };
}

/** A name as both spell it but for case, punctuation, “the”, “and” and “Inc”, with its city. */
const placedName = (name: string, city: string | null, state: string | null): string => {
  const bare = foldedName(name.replace(/['’]/g, '').replaceAll('&', ' and '));
  return [bare.replace(/^the | inc(?:orporated)?$/g, ''), foldedName(city ?? ''), state].join('|');
};

/** EINs by folded name, city and state. */
const bearersByRegister = new WeakMap<Register, Map<string, string[]>>();
function bearersOf(register: Register): Map<string, string[]> {
  const known = bearersByRegister.get(register);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const [ein, { name, city, state }] of register) {
    const key = placedName(name, city, state);
    found.set(key, [...(found.get(key) ?? []), ein]);
  }
  bearersByRegister.set(register, found);
  return found;
}

/** Names in a table of Form 990 that stand beside an EIN; each spelling, EIN and city once. */
function named(
  name: string,
  file: string,
  columns: {
    ein: string;
    lines: readonly string[];
    city: string;
    state: string;
    street: string;
    zip: string;
  },
  register: Register,
): QuerySet {
  const found = new Map<string, Query>();
  const bearers = bearersOf(register);
  for (const row of rows(`990/tables/${file}`)) {
    const ein = normalizeEin(row[columns.ein]!);
    const text = columns.lines.flatMap((column) => given(row[column]) ?? []).join(' ');
    // Without a valid EIN nobody knows who is meant; the filer's own in its place is a slip.
    if (ein === null || ein === row.EIN || text === '' || namesNoOrganization(text)) continue;
    const [city, state] = [given(row[columns.city]), given(row[columns.state])];
    const [street, postalCode] = [given(row[columns.street]), given(row[columns.zip])];
    const id = [ein, text, city, state].join('|').toUpperCase();
    const bearing = bearers.get(placedName(text, city, state)) ?? [];
    found.set(id, {
      id,
      isContradicted: bearing.length === 1 && bearing[0] !== ein,
      truth: register.has(ein) ? ein : null,
      isHeldOut: isHeldOut(ein),
      described: { ...nothing, name: text, city, state, street, postalCode },
    });
  }
  return { name, queries: [...found.values()] };
}

export function querySets(register: Register): QuerySet[] {
  const grants = 'SI_02_GRANT_US_ORG';
  const related = 'SR_02_RLTD_ORG';
  const columnsOf = (prefix: string) => ({
    ein: `${prefix}_EIN`,
    lines: [`${prefix}_NAME_L1`, `${prefix}_NAME_L2`],
    city: `${prefix}_ADDR_CITY`,
    state: `${prefix}_ADDR_STATE`,
    street: `${prefix}_ADDR_L1`,
    zip: `${prefix}_ADDR_ZIP`,
  });
  return [
    registrants(register),
    named('grantees on Schedule I', 'SI-P02-T01-GRANTS-US-ORGS-GOVTS.csv', columnsOf(grants), register),
    named(
      'related organizations on Schedule R',
      'SR-P02-T01-ID-RLTD-TAX-EXEMPED-ORGS.csv',
      columnsOf(related),
      register,
    ),
  ];
}

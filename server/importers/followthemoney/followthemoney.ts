import { tell, type Message } from '../../model/message.ts';
import { normalizeEin } from '../../model/ein.ts';
import { isId } from '../../model/identifiers.ts';
import {
  propertiesOf,
  tieKind,
  findTieKind,
  findValue,
  type EntityKindName,
} from '../../model/vocabulary.ts';
import { countryCode } from '../countries.ts';
import { entryOf, firstOfEach, namesOf, statementsBy, withFitting } from '../fieldTable.ts';
import type { ImportFormat, ImportRow, PlaceReference, ReadContext, RowStatement } from '../importRows.ts';
import type { InputFile } from '../inputFile.ts';
import { isObject, jsonLines, listOf, objectOf, textOf, type Json, type JsonObject } from '../json.ts';
import { sourceRow } from '../sourceRow.ts';
import { edgeFields, edgeSchemata, entitySchemata, thingFields } from './schemata.ts';

/**
 * FollowTheMoney: an entity a line, each of a schema, every property a list of texts. Ties are entities too, of schemata that
 * say which of their properties hold the two ends; they may come before what they tie, so the file is read more than once.
 */
export const followthemoney: ImportFormat = {
  name: 'followthemoney',
  label: 'FollowTheMoney (JSON lines)',
  extensions: ['ftm', 'ijson', 'ndjson', 'jsonl', 'json'],
  keeps:
    'Organizations, companies, public bodies and projects with names, dates, identifiers and address; ownership, membership, payments, successions and unnamed links between them; positions of people. Ids that were merged into another (referents) lead there.',
  cannotHold:
    'Persons without a position, family and associates, assets, documents and sanctions are rejected. Amounts that are not in US dollars are kept in words, in the purpose.',
  recognizes: ({ headText }) =>
    /^\s*\{.*"schema"\s*:\s*"[A-Z]\w+"/.test(headText.split('\n', 1)[0]!) && headText.includes('"properties"')
      ? 0.95
      : 0,
  read,
};

interface Thing {
  readonly id: string;
  readonly schema: string;
  readonly properties: JsonObject;
  readonly line: number;
  readonly value: JsonObject;
}

/** What must be known of all files before the first row: ids and schemata, and who takes part in what. */
interface Known {
  readonly schemaOf: Map<string, string>;
  /** Ids that were merged into another, and which. */
  readonly mergedInto: Map<string, string>;
  readonly addresses: Map<string, PlaceReference>;
  readonly officeholders: Set<string>;
  readonly alliances: Set<string>;
}

async function* read(files: readonly InputFile[], context: ReadContext): AsyncIterable<ImportRow> {
  for (const file of files) yield sourceRow(file, { title: file.name });
  const known = await survey(files);
  for (const file of files)
    for await (const thing of thingsOf(file)) {
      if (!('schema' in thing)) yield thing;
      else if (thing.schema === 'Address') continue;
      else if (!Object.hasOwn(edgeSchemata, thing.schema)) yield* entityRows(thing, file, known, context);
    }
  for (const file of files)
    for await (const thing of thingsOf(file))
      if ('schema' in thing) {
        if (Object.hasOwn(edgeSchemata, thing.schema)) yield* edgeRows(thing, file, known, context);
        else yield* parentRows(thing, file, known);
      }
}

async function* thingsOf(file: InputFile): AsyncGenerator<Thing | ImportRow> {
  for await (const { line, value, problem } of jsonLines(file)) {
    const thing = objectOf(value);
    if (isObject(value) && textOf(thing.schema) !== '' && textOf(thing.id) !== '')
      yield {
        id: textOf(thing.id),
        schema: textOf(thing.schema),
        properties: objectOf(thing.properties),
        line,
        value: thing,
      };
    else
      yield {
        row: 'rejected',
        about: 'entity',
        source: file.sha256,
        locator: `line ${line}`,
        line,
        field: 'id',
        value: textOf(thing.id),
        reason: problem
          ? tell('The line is not JSON: {problem}.', { problem })
          : tell('A line holds an entity with an id and a schema; this one does not.'),
      };
  }
}

async function survey(files: readonly InputFile[]): Promise<Known> {
  const known: Known = {
    schemaOf: new Map(),
    mergedInto: new Map(),
    addresses: new Map(),
    officeholders: new Set(),
    alliances: new Set(),
  };
  for (const file of files)
    for await (const thing of thingsOf(file)) {
      if (!('schema' in thing) || Object.hasOwn(edgeSchemata, thing.schema)) continue;
      if (thing.schema === 'Address') known.addresses.set(thing.id, placeOf(thing.properties));
      else if (Object.hasOwn(entitySchemata, thing.schema)) known.schemaOf.set(thing.id, thing.schema);
      for (const old of listOf(thing.value.referents)) known.mergedInto.set(textOf(old), thing.id);
    }
  for (const file of files)
    for await (const thing of thingsOf(file)) {
      if (!('schema' in thing) || !Object.hasOwn(edgeSchemata, thing.schema)) continue;
      for (const { source, target, taking } of takingsOf(thing, known)) {
        if (taking?.tie === 'HOLDS_POSITION_IN') known.officeholders.add(source);
        if (taking?.tie === 'MEMBER_OF') known.alliances.add(target);
      }
    }
  return known;
}

/** Ids made of a digest or given by a register are the same in every file; others (`1`, `acme`) hold within theirs. */
function keyOf(id: string): string {
  if (id.startsWith('crosstie-') && isId(id.slice(9))) return `crosstie:${id.slice(9)}`;
  if (/^Q\d+$/.test(id)) return `wikidata:${id}`;
  return /^[0-9a-f]{40}(\.[0-9a-f]{40})?$|^NK-\w{16,}$/.test(id) ? `followthemoney:${id}` : `#${id}`;
}

const first = (value: Json | undefined): string => textOf(listOf(value)[0]);

function placeOf(address: JsonObject): PlaceReference {
  const country = countryCode(first(address.country));
  // German and other registers write the postal code before the city.
  const [, code, city] = /^(\d{4,5}) (.+)$/.exec(first(address.city)) ?? [];
  const postalCode = first(address.postalCode) || code;
  const state = first(address.state) || first(address.region);
  const place = city ?? first(address.city);
  const street = first(address.street);
  return {
    ...(place && { city: place }),
    ...(state && { state }),
    ...(postalCode && { postalCode }),
    ...(street && { street }),
    ...(country && country !== 'US' && { country }),
  };
}

function kindOf(id: string, known: Known): EntityKindName | null {
  const schema = known.schemaOf.get(id);
  if (!schema) return null;
  const { kind } = entitySchemata[schema]!;
  return kind === 'Organization' && known.alliances.has(id) ? 'Coalition' : kind;
}

function* entityRows(
  { id, schema, properties, line, value }: Thing,
  file: InputFile,
  known: Known,
  context: ReadContext,
): Generator<ImportRow> {
  const placed = { source: file.sha256, locator: `line ${line}, entity ${id}`, line };
  const refuse = (field: string, given: string, reason: Message): ImportRow => ({
    row: 'rejected',
    about: 'entity',
    ...placed,
    field,
    value: given,
    reason,
  });
  const entry = entryOf(entitySchemata, schema);
  if (!entry) {
    yield refuse(
      'schema',
      schema,
      tell('An entity of the schema {schema} is no actor of an alliance.', { schema }),
    );
    return;
  }
  const names = listOf(properties.name).map(textOf);
  const caption = textOf(value.caption);
  if (!names.some(Boolean)) {
    yield refuse('name', '', tell('It has no name.'));
    return;
  }
  if (entry.kind === 'Person' && !known.officeholders.has(id)) {
    yield refuse(
      'schema',
      schema,
      tell('A person is kept for a position in an organization, and the file gives none.'),
    );
    return;
  }
  const unknown = (field: string): void => context.unknownField(field);
  const classified = listOf(properties.classification).map(textOf);
  const own = classified.find((one) => ['Organization', 'Coalition', 'Hybrid', 'Cohort'].includes(one));
  const kind = entry.kind === 'Organization' && own ? (own as EntityKindName) : kindOf(id, known)!;
  for (const other of classified) if (other !== own) unknown('classification');
  const stated = [
    ...namesOf(names.includes(caption) ? [caption, ...names] : names),
    ...statementsBy(thingFields, properties, unknown),
    ...coded('legalForm', 'LegalForm', properties.legalForm, unknown),
    ...coded('sector', 'Sector', properties.sector, unknown),
    ...einOf(properties, unknown),
    ...Object.entries(entry.states ?? {}).map(([property, said]) => ({ property, value: said })),
  ];
  const held = new Set(propertiesOf(kind).map(({ name }) => name));
  for (const { property } of stated) if (!held.has(property)) unknown(`${property} of a ${kind}`);
  const address = listOf(properties.addressEntity).flatMap(
    (one) => known.addresses.get(textOf(one)) ?? [],
  )[0];
  const country = [properties.mainCountry, properties.jurisdiction, properties.country]
    .flatMap((field) => listOf(field).map((one) => countryCode(textOf(one))))
    .find(Boolean);
  if (!address && first(properties.address)) unknown('address');
  const basedIn = address ?? (country && country !== 'US' ? { country } : null);
  const isActor = kind !== 'Person' && kind !== 'Programme';
  if (basedIn && !isActor) unknown(`address of a ${kind}`);
  yield* withFitting({
    row: 'entity',
    ...placed,
    key: keyOf(id),
    kind,
    statements: firstOfEach(
      kind,
      stated.filter(({ property }) => held.has(property)),
      unknown,
    ),
    ...(basedIn && isActor && { basedIn }),
  });
}

/** The values of a field that our closed set knows; the others are counted. */
function coded(
  property: string,
  set: 'LegalForm' | 'Sector',
  field: Json | undefined,
  unknown: (field: string) => void,
): RowStatement[] {
  return listOf(field).flatMap((one) => {
    const found = findValue(set, textOf(one));
    if (!found) unknown(property);
    return found ? [{ property, value: found.code }] : [];
  });
}

/** A tax number is an EIN where the country is the United States. */
function einOf(properties: JsonObject, unknown: (field: string) => void): RowStatement[] {
  const isAmerican = [properties.jurisdiction, properties.country, properties.mainCountry].some((field) =>
    listOf(field).some((one) => countryCode(textOf(one)) === 'US'),
  );
  return [
    ...listOf(properties.einCode),
    ...listOf(isAmerican ? properties.taxNumber : properties.einCode),
  ].flatMap((one) => {
    const ein = normalizeEin(textOf(one));
    if (!ein) unknown('taxNumber');
    return ein ? [{ property: 'ein', value: ein }] : [];
  });
}

/** An older way of saying who owns whom: the parent among the properties of the subsidiary. */
function* parentRows({ id, properties, line }: Thing, file: InputFile, known: Known): Generator<ImportRow> {
  for (const one of listOf(properties.parent)) {
    const parent = canonical(textOf(one), known);
    const placed = { source: file.sha256, locator: `line ${line}, entity ${id}`, line };
    yield isActorKind(kindOf(parent, known)) && isActorKind(kindOf(id, known))
      ? {
          row: 'tie',
          ...placed,
          kind: 'AFFILIATE_OF',
          from: keyOf(id),
          to: keyOf(parent),
          parallel: '',
          statements: [],
        }
      : {
          row: 'rejected',
          about: 'tie',
          ...placed,
          field: 'parent',
          value: parent,
          reason: tell('The parent is no organization of these files.'),
        };
  }
}

const isActorKind = (kind: EntityKindName | null): boolean => kind === 'Organization' || kind === 'Coalition';

function canonical(id: string, known: Known): string {
  let at = id;
  // Merges may have been merged again; a chain that leads back to where it was ends there.
  for (let hops = 0; hops < 10 && known.mergedInto.has(at) && !known.schemaOf.has(at); hops++)
    at = known.mergedInto.get(at)!;
  return at;
}

type EdgeTaking = (typeof edgeSchemata)[string]['takings'][number];

/** An edge with several payers or members is as many ties: one for each pair of ends, with what it becomes, if anything. */
function takingsOf(
  { schema, properties }: Thing,
  known: Known,
): { source: string; target: string; taking: EdgeTaking | null }[] {
  const edge = edgeSchemata[schema]!;
  const ends = (field: string): string[] =>
    listOf(properties[field]).map((one) => canonical(textOf(one), known));
  return ends(edge.source).flatMap((source) =>
    ends(edge.target).map((target) => {
      const kinds = [kindOf(source, known), kindOf(target, known)].map((kind) =>
        isActorKind(kind) ? 'actor' : kind,
      );
      const taking = edge.takings.find(({ between }) => between.join() === kinds.join()) ?? null;
      return { source, target, taking: source === target ? null : taking };
    }),
  );
}

function* edgeRows(thing: Thing, file: InputFile, known: Known, context: ReadContext): Generator<ImportRow> {
  const { id, schema, properties, line } = thing;
  const edge = edgeSchemata[schema]!;
  const placed = { source: file.sha256, locator: `line ${line}, ${schema} ${id}`, line };
  const unknown = (field: string): void => context.unknownField(field);
  const pairs = takingsOf(thing, known);
  if (pairs.length === 0)
    yield {
      row: 'rejected',
      about: 'tie',
      ...placed,
      field: edge.target,
      value: '',
      reason: tell('A {schema} has a {source} and a {target}; this one lacks one of them.', {
        schema,
        source: edge.source,
        target: edge.target,
      }),
    };
  for (const [at, { source, target, taking }] of pairs.entries()) {
    const absent = [source, target].find((end) => !known.schemaOf.has(end));
    if (!taking || absent) {
      yield {
        row: 'rejected',
        about: 'tie',
        ...placed,
        field: absent === source ? edge.source : edge.target,
        value: absent ?? target,
        reason: absent
          ? tell('No entity of this id, or none that is taken, is in these files.')
          : source === target
            ? tell('It ties an entity to itself.')
            : edge.refusal,
      };
      continue;
    }
    const fields = { ...edgeFields, [edge.source]: null, [edge.target]: null };
    const dates = statementsBy(fields, properties, at === 0 ? unknown : () => undefined);
    const named = roleOf(taking, properties, unknown);
    const [from, to] = taking.reversed ? [target, source] : [source, target];
    yield* withFitting({
      row: 'tie',
      ...placed,
      kind: named.tie,
      from: keyOf(from),
      to: keyOf(to),
      parallel: id,
      statements: firstOfEach(
        named.tie,
        [...dates, ...named.statements, ...moneyOf(taking, properties, unknown)],
        unknown,
      ),
    });
  }
}

/** What the role says: a title, roles in a coalition, or, of an unnamed link, which of our ties between actors it is. */
function roleOf(
  taking: EdgeTaking,
  properties: JsonObject,
  unknown: (field: string) => void,
): { tie: EdgeTaking['tie']; statements: RowStatement[] } {
  const given = listOf(properties.role).map(textOf).filter(Boolean);
  const isOurs = (name: string): boolean => {
    const kind = findTieKind(name);
    return kind !== null && kind.from.includes('Organization') && kind.to.includes('Organization');
  };
  const ours = taking.tie === 'PARTNERS_WITH' ? given.find(isOurs) : undefined;
  const { role, otherwise } = taking;
  const statements = given.flatMap((one): RowStatement[] => {
    const value = role === 'roles' ? findValue('Role', one)?.code : role === 'title' ? one : undefined;
    if (value === undefined && one !== ours) unknown('role');
    return role && value ? [{ property: role, value }] : [];
  });
  if (statements.length === 0 && role && otherwise) statements.push({ property: role, value: otherwise });
  return {
    tie: ours ? (tieKind(ours as EdgeTaking['tie']).name as EdgeTaking['tie']) : taking.tie,
    statements,
  };
}

/** The amount where it is in US dollars; else in words beside what it was for. */
function moneyOf(
  taking: EdgeTaking,
  properties: JsonObject,
  unknown: (field: string) => void,
): RowStatement[] {
  const amounts = ['amount', 'amountUsd', 'amountEur'].filter((field) => first(properties[field]) !== '');
  if (taking.tie !== 'FUNDS') {
    for (const field of [...amounts, 'purpose', 'programme'])
      if (first(properties[field]) !== '') unknown(field);
    return [];
  }
  const currency = first(properties.currency).toUpperCase();
  const usd = first(properties.amountUsd) || (currency === 'USD' ? first(properties.amount) : '');
  const other =
    first(properties.amount) !== '' && currency !== 'USD'
      ? `${currency || 'amount'} ${first(properties.amount)}`
      : first(properties.amountEur) !== ''
        ? `EUR ${first(properties.amountEur)}`
        : '';
  const words = [first(properties.purpose), first(properties.programme), usd === '' ? other : ''].filter(
    Boolean,
  );
  return [
    ...(usd !== '' ? [{ property: 'amountUsd', value: usd }] : []),
    ...(words.length > 0 ? [{ property: 'purpose', value: words.join('; ') }] : []),
  ];
}

import { tell, type Message } from '../../model/message.ts';
import { normalizePartialDate } from '../../model/partialDate.ts';
import type { EntityKindName } from '../../model/vocabulary.ts';
import { entryOf, namesOf, statementsBy, webAddress, withFitting, type FieldTable } from '../fieldTable.ts';
import type { ImportFormat, ImportRow, ReadContext, RejectedRow, RowStatement } from '../importRows.ts';
import type { InputFile } from '../inputFile.ts';
import { isObject, jsonElements, listOf, objectOf, textOf, wholeJson, type JsonObject } from '../json.ts';
import { sourceRow } from '../sourceRow.ts';
import {
  categories,
  fundingKinds,
  organizationTypes,
  transactionParties,
  type Category,
  type Start,
  type Taking,
} from './categories.ts';
import { departureRows } from './departures.ts';
import { keyOf, linked, LICENCE, type LinkedEntity } from './links.ts';

/**
 * LittleSis: documents of its API (entities, relationships), lists of the same as published in bulk, its table of names, and
 * its list of people who left an administration. A relationship names its ends by number; what they are called and whether
 * they are persons stands in its links, or in the documents of the entities, read together with it.
 */
export const littlesis: ImportFormat = {
  name: 'littlesis',
  label: 'LittleSis (JSON)',
  extensions: ['json'],
  keeps:
    'Organizations with aliases, types, dates and website; positions, memberships, donations, ownership and hierarchy with dates, amounts and the relationship’s number; people who hold a position. The licence, CC BY-SA 4.0, goes with the source.',
  cannotHold:
    'Family, social and educational ties, lobbying, and money given by or to persons are rejected row by row. Amounts in other currencies than US dollars are kept in words, in the purpose.',
  recognizes: ({ headText }) =>
    /"LittleSis|littlesis\.org\/(person|org|entities|relationships)/.test(headText) &&
    !/"node1_id"|"nodes"/.test(headText)
      ? 0.9
      : /^\s*\{(\s*"\d+"\s*:\s*"[^"]*"\s*,){3}/.test(headText)
        ? 0.6
        : 0,
  read,
};

type Sort = 'table of names' | 'departures' | 'documents';

function sortOf({ headText }: InputFile): Sort {
  if (/^\s*\{\s*"\d+"\s*:\s*"/.test(headText)) return 'table of names';
  return /^\s*\[\s*\{[^{}]*"where_to"/.test(headText) ? 'departures' : 'documents';
}

const TITLES: Readonly<Record<Sort, string>> = {
  'table of names': 'LittleSis: names of organizations',
  departures: 'LittleSis: departures from the administration',
  documents: 'LittleSis: entities and relationships',
};

async function* read(files: readonly InputFile[], context: ReadContext): AsyncIterable<ImportRow> {
  for (const file of files)
    yield sourceRow(file, {
      title: `${TITLES[sortOf(file)]} (${file.name})`,
      publisher: 'LittleSis',
      url: 'https://littlesis.org',
      licence: LICENCE,
    });
  const documents = files.filter((file) => sortOf(file) === 'documents');
  const known = await survey(documents);
  for (const file of files) {
    const sort = sortOf(file);
    if (sort === 'table of names') yield* namedRows(file);
    if (sort === 'departures') yield* departureRows(file, context);
  }
  for (const file of documents)
    for await (const { value, at } of documentsOf(file))
      if (value.type === 'entities') yield* entityRows(value, `data${at}`, file, known, context);
  for (const file of documents)
    for await (const { value, at } of documentsOf(file))
      if (value.type !== 'entities') yield* relationshipRows(value, `data${at}`, file, known, context);
}

/** The documents of a file: the one or many in `data`, or a list of them. `at` is empty for the only one. */
async function* documentsOf(file: InputFile): AsyncGenerator<{ value: JsonObject; at: string }> {
  if (/^\s*\[/.test(file.headText) || /"data"\s*:\s*\[/.test(file.headText)) {
    for await (const { value, at } of jsonElements(file, ['data']))
      yield { value: objectOf(value), at: at.slice(at.indexOf('[')) };
  } else {
    const document = await wholeJson(file);
    for (const value of listOf(isObject(document) ? document.data : undefined))
      yield { value: objectOf(value), at: '' };
  }
}

/** What must be known of all files before the first row of one. */
interface Known {
  /** Entities that have a document, and whether it is a person's. */
  readonly documented: Map<string, boolean>;
  /** People who hold a position that is taken. */
  readonly officeholders: Set<string>;
  /** Organizations that other organizations are members of. */
  readonly alliances: Set<string>;
  /** Entities that rows were made of from their links. */
  readonly introduced: Set<string>;
}

async function survey(files: readonly InputFile[]): Promise<Known> {
  const known: Known = {
    documented: new Map(),
    officeholders: new Set(),
    alliances: new Set(),
    introduced: new Set(),
  };
  for (const file of files)
    for await (const { value } of documentsOf(file)) {
      const attributes = objectOf(value.attributes);
      if (value.type === 'entities' && textOf(attributes.name) !== '')
        known.documented.set(textOf(attributes.id), attributes.primary_ext === 'Person');
    }
  for (const file of files)
    for await (const { value } of documentsOf(file)) {
      if (value.type === 'entities') continue;
      const ends = endsOf(value, known);
      const { taking } = takingOf(value, ends);
      if (taking?.tie === 'HOLDS_POSITION_IN') known.officeholders.add(ends.entity1.id);
      if (taking?.tie === 'MEMBER_OF') known.alliances.add(ends.entity2.id);
    }
  return known;
}

async function* namedRows(file: InputFile): AsyncGenerator<ImportRow> {
  for await (const { value, at } of jsonElements(file, ['*'])) {
    const placed = { source: file.sha256, locator: `“${at}”` };
    const name = textOf(value);
    yield name === '' || !/^\d+$/.test(at)
      ? {
          row: 'rejected',
          about: 'entity',
          ...placed,
          field: at,
          value: name,
          reason: tell('A row of the table is a number and a name; this one is not.'),
        }
      : {
          row: 'entity',
          ...placed,
          key: keyOf(at),
          kind: 'Organization',
          statements: [
            { property: 'name', value: name },
            { property: 'externalIds', value: keyOf(at) },
          ],
        };
  }
}

const entityFields: FieldTable = {
  id: null,
  name: null,
  aliases: null,
  types: null,
  primary_ext: null,
  parent_id: null,
  blurb: 'description',
  website: webAddress,
  start_date: 'founded',
  end_date: 'dissolved',
};

function* entityRows(
  document: JsonObject,
  at: string,
  file: InputFile,
  known: Known,
  context: ReadContext,
): Generator<ImportRow> {
  const attributes = objectOf(document.attributes);
  const id = textOf(attributes.id);
  const name = textOf(attributes.name);
  const placed = { source: file.sha256, locator: `entity ${id} (${at})` };
  const refuse = (field: string, value: string, reason: Message): RejectedRow => ({
    row: 'rejected',
    about: 'entity',
    ...placed,
    field,
    value,
    reason,
  });
  if (id === '' || name === '') {
    yield refuse('name', name, tell('An entity has a number and a name; this one lacks one of them.'));
    return;
  }
  const isPerson = attributes.primary_ext === 'Person';
  if (isPerson && !known.officeholders.has(id)) {
    yield refuse(
      'primary_ext',
      name,
      tell('A person is kept for a position in an organization, and these files give none.'),
    );
    return;
  }
  const types = listOf(attributes.types).map(textOf);
  const said = types.flatMap((type) => entryOf(organizationTypes, type) ?? []);
  for (const type of types)
    if (!['Person', 'Organization'].includes(type) && !entryOf(organizationTypes, type))
      context.unknownField(`types: ${type}`);
  const sector = said.find((one) => one.sector)?.sector;
  const legalForm = said.find((one) => one.legalForm)?.legalForm;
  const kind: EntityKindName = isPerson
    ? 'Person'
    : known.alliances.has(id)
      ? 'Coalition'
      : (said.find((one) => one.kind)?.kind ?? 'Organization');
  const taken = statementsBy(entityFields, attributes, (field) => context.unknownField(field));
  // Of a person, only the name and what is said of her role are kept: not her birth, nor her site.
  const fitting = isPerson ? taken.filter(({ property }) => property === 'description') : taken;
  yield* withFitting({
    row: 'entity',
    ...placed,
    key: keyOf(id),
    kind,
    statements: [
      ...namesOf([name, ...listOf(attributes.aliases).map(textOf)]),
      ...fitting,
      ...(isPerson ? [] : [{ property: 'externalIds', value: keyOf(id) }]),
      ...(!isPerson && sector ? [{ property: 'sector', value: sector }] : []),
      ...(!isPerson && legalForm ? [{ property: 'legalForm', value: legalForm }] : []),
    ],
  });
  const parent = textOf(attributes.parent_id);
  if (parent === '' || isPerson) return;
  yield known.documented.get(parent) === false
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
        ...refuse(
          'parent_id',
          parent,
          tell(
            'The parent is named by its number alone; import the document of that entity together with this one.',
          ),
        ),
        about: 'tie',
      };
}

type Ends = Record<Start, LinkedEntity>;

/** The two ends of a relationship, by their numbers; the links, in whichever order, say what they are called. */
function endsOf(document: JsonObject, known: Known): Ends {
  const attributes = objectOf(document.attributes);
  const links = [document, objectOf(document.links)].flatMap(({ entity, related }) =>
    [entity, related].flatMap((url) => linked(textOf(url)) ?? []),
  );
  const end = (start: Start): LinkedEntity => {
    const id = textOf(attributes[`${start}_id`]);
    const named = links.find((link) => link.id === id);
    return { id, name: named?.name ?? '', isPerson: known.documented.get(id) ?? named?.isPerson ?? null };
  };
  return { entity1: end('entity1'), entity2: end('entity2') };
}

/** What a relationship becomes, or why it is not taken. */
function takingOf(
  document: JsonObject,
  { entity1, entity2 }: Ends,
): { category: Category | null; taking: Taking | null; refusal: Message } {
  const attributes = objectOf(document.attributes);
  const category = categories.find(({ id }) => String(id) === textOf(attributes.category_id)) ?? null;
  if (!category)
    return {
      category,
      taking: null,
      refusal: tell('There is no category of this number: they are 1 to 12.'),
    };
  if (entity1.id === entity2.id)
    return { category, taking: null, refusal: tell('It ties an entity to itself.') };
  if (entity1.isPerson === null || entity2.isPerson === null)
    return {
      category,
      taking: null,
      refusal: tell(
        'Whether its ends are persons or organizations stands nowhere; import the documents of both entities together with it.',
      ),
    };
  const between = [entity1.isPerson ? 'Person' : 'actor', entity2.isPerson ? 'Person' : 'actor'];
  const found = category.takings.find((one) => one.between.join() === between.join()) ?? null;
  const payer = entryOf(transactionParties, textOf(attributes.description1).toLowerCase());
  const paid: Taking | null =
    category.name === 'Transaction' && between.join() === 'actor,actor' && payer
      ? {
          between: ['actor', 'actor'],
          tie: 'FUNDS',
          from: payer,
          states: { fundingKind: 'CONTRACT' },
        }
      : null;
  return { category, taking: found ?? paid, refusal: category.refusal };
}

const relationshipFields: FieldTable = {
  id: null,
  entity1_id: null,
  entity2_id: null,
  category_id: null,
  description1: null,
  amount: null,
  currency: null,
  goods: null,
  start_date: 'start',
  end_date: null,
  is_current: null,
  updated_at: null,
};

function* relationshipRows(
  document: JsonObject,
  at: string,
  file: InputFile,
  known: Known,
  context: ReadContext,
): Generator<ImportRow> {
  const attributes = objectOf(document.attributes);
  const id = textOf(attributes.id);
  const placed = { source: file.sha256, locator: `relationship ${id} (${at})` };
  const ends = endsOf(document, known);
  const { category, taking, refusal } = takingOf(document, ends);
  if (!taking) {
    const field = category ? 'category_id' : 'type';
    const value = category ? `${category.id} (${category.name})` : textOf(document.type);
    yield { row: 'rejected', about: 'tie', ...placed, field, value, reason: refusal };
    return;
  }
  const unnamed = [ends.entity1, ends.entity2].find(
    (end) => end.name === '' && !known.documented.has(end.id),
  );
  if (unnamed) {
    yield {
      row: 'rejected',
      about: 'tie',
      ...placed,
      field: 'entity_id',
      value: unnamed.id,
      reason: tell('What this entity is called stands nowhere; import its document together with this one.'),
    };
    return;
  }
  for (const end of [ends.entity1, ends.entity2]) {
    if (known.documented.has(end.id) || known.introduced.has(end.id)) continue;
    known.introduced.add(end.id);
    yield {
      row: 'entity',
      ...placed,
      key: keyOf(end.id),
      kind: end.isPerson ? 'Person' : known.alliances.has(end.id) ? 'Coalition' : 'Organization',
      statements: [
        { property: 'name', value: end.name },
        ...(end.isPerson ? [] : [{ property: 'externalIds', value: keyOf(end.id) }]),
      ],
    };
  }
  const to: Start = taking.from === 'entity1' ? 'entity2' : 'entity1';
  yield* withFitting({
    row: 'tie',
    ...placed,
    kind: taking.tie,
    from: keyOf(ends[taking.from].id),
    to: keyOf(ends[to].id),
    parallel: `littlesis:${id}`,
    statements: [
      ...statementsBy(relationshipFields, attributes, (field) => context.unknownField(field)),
      ...ending(attributes, context),
      ...described(taking, attributes, context),
    ],
  });
}

/**
 * When it ended: the day given; else, where it is known to be over, some time between its start and when the record was last
 * changed. `is_current` null says that nobody knows, and false without a start cannot be told as a date.
 */
function ending(attributes: JsonObject, context: ReadContext): RowStatement[] {
  const end = textOf(attributes.end_date);
  if (end !== '') return [{ property: 'end', value: end }];
  if (attributes.is_current !== false) return [];
  const start = textOf(attributes.start_date);
  const changed = textOf(attributes.updated_at).slice(0, 10);
  try {
    return [{ property: 'end', value: `${normalizePartialDate(start)}/${normalizePartialDate(changed)}` }];
  } catch {
    context.unknownField('is_current: false, without a date');
    return [];
  }
}

/** What the description and the amount say, in the properties of the tie that it becomes. */
function described(taking: Taking, attributes: JsonObject, context: ReadContext): RowStatement[] {
  const description = textOf(attributes.description1);
  const states: Record<string, string> = { ...taking.states };
  if (taking.description && description !== '') states[taking.description] = description;
  else if (taking.tie === 'FUNDS' && states.fundingKind === undefined) {
    const kind = entryOf(fundingKinds, description.toLowerCase());
    if (kind) states.fundingKind = kind;
    else if (description !== '') states.purpose = description;
  } else if (description !== '' && taking.tie !== 'FUNDS') context.unknownField('description1');
  const goods = textOf(attributes.goods);
  const amount = textOf(attributes.amount);
  const currency = textOf(attributes.currency).toUpperCase() || 'USD';
  if (taking.tie !== 'FUNDS') {
    if (amount !== '') context.unknownField('amount');
    if (goods !== '') context.unknownField('goods');
  } else {
    if (amount !== '' && currency === 'USD') states.amountUsd = amount;
    const inWords = [
      states.purpose,
      goods,
      amount !== '' && currency !== 'USD' ? `${currency} ${amount}` : '',
    ].filter(Boolean);
    if (inWords.length > 0) states.purpose = inWords.join('; ');
  }
  return Object.entries(states).map(([property, value]) => ({ property, value }));
}

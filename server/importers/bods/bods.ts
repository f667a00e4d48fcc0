import { normalizeEin } from '../../model/ein.ts';
import { tell, type Message } from '../../model/message.ts';
import { countryCode } from '../countries.ts';
import { entryOf, leavesOf, namesOf, statementsBy, withFitting, type FieldTable } from '../fieldTable.ts';
import type { ImportFormat, ImportRow, ReadContext, RowStatement } from '../importRows.ts';
import type { InputFile } from '../inputFile.ts';
import {
  isObject,
  jsonElements,
  jsonLines,
  listOf,
  objectOf,
  textOf,
  type Json,
  type JsonObject,
} from '../json.ts';
import { sourceRow } from '../sourceRow.ts';

/** Interests that are positions, by what they are called as such; the others are ownership or control. */
const positions: Readonly<Record<string, string>> = {
  boardMember: 'Board member',
  boardChair: 'Board chair',
  seniorManagingOfficial: 'Senior managing official',
  trustee: 'Trustee',
  protector: 'Protector',
};

/**
 * The Beneficial Ownership Data Standard 0.4: statements about records of entities, persons and relationships. A record may be
 * stated again later; the latest statement about it counts. The subject of a relationship is the one that is owned.
 */
export const bods: ImportFormat = {
  name: 'bods',
  label: 'Beneficial Ownership Data Standard 0.4 (JSON)',
  extensions: ['json', 'jsonl', 'ndjson'],
  keeps:
    'Entities with names, identifiers, dates and address; ownership and control between them as affiliation; seats on boards and other positions of people. Days that are the first of a month are taken for the month.',
  cannotHold:
    'Owners who are persons, shares, and earlier statements about a record are not taken. Parties that are not specified are rejected with the reason that the file gives.',
  recognizes: ({ headText }) =>
    headText.includes('"recordDetails"') && headText.includes('"recordType"') ? 0.95 : 0,
  read,
};

interface Statement {
  readonly record: string;
  readonly type: string;
  readonly details: JsonObject;
  readonly value: JsonObject;
  readonly at: string;
  readonly line?: number;
}

async function* read(files: readonly InputFile[], context: ReadContext): AsyncIterable<ImportRow> {
  const known = await survey(files);
  for (const file of files) {
    yield sourceRow(file, known.publication.get(file) ?? { title: file.name });
    for await (const statement of statementsOf(file))
      if ('row' in statement) yield statement;
      else if (known.latest.get(statement.record) !== identity(statement))
        context.unknownField('statement, superseded by a later one about the same record');
      else if (statement.type === 'entity' || statement.type === 'person')
        yield* partyRows(statement, file, known, context);
      else if (statement.type !== 'relationship')
        yield rejected(
          file,
          statement,
          'entity',
          'recordType',
          statement.type,
          tell('A record is an entity, a person or a relationship.'),
        );
  }
  for (const file of files)
    for await (const statement of statementsOf(file))
      if (
        !('row' in statement) &&
        statement.type === 'relationship' &&
        known.latest.get(statement.record) === identity(statement)
      )
        yield* relationshipRows(statement, file, known, context);
}

async function* statementsOf(file: InputFile): AsyncGenerator<Statement | ImportRow> {
  const isList = /^\s*\[/.test(file.headText);
  const values = isList
    ? jsonElements(file, [])
    : (async function* () {
        for await (const { value, line } of jsonLines(file)) yield { value, at: `line ${line}`, line };
      })();
  for await (const found of values) {
    const value = objectOf(found.value);
    const line = 'line' in found ? { line: found.line } : {};
    const statement: Statement = {
      record: textOf(value.recordId),
      type: textOf(value.recordType),
      details: objectOf(value.recordDetails),
      value,
      at: `${found.at}, statement ${textOf(value.statementId)}`,
      ...line,
    };
    yield statement.record === '' || !isObject(value.recordDetails)
      ? rejected(
          file,
          statement,
          'entity',
          'recordId',
          textOf(value.statementID),
          tell(
            'A statement of version 0.4 has a recordId and recordDetails; convert statements of earlier versions first.',
          ),
        )
      : statement;
  }
}

function rejected(
  file: InputFile,
  { at, line }: Statement,
  about: 'entity' | 'tie',
  field: string,
  value: string,
  reason: Message,
): ImportRow {
  return {
    row: 'rejected',
    about,
    source: file.sha256,
    locator: at,
    ...(line && { line }),
    field,
    value,
    reason,
  };
}

interface Known {
  /** The statement that counts, by record. */
  readonly latest: Map<string, string>;
  readonly keys: Map<string, { readonly key: string; readonly isPerson: boolean }>;
  readonly officeholders: Set<string>;
  readonly publication: Map<
    InputFile,
    { title: string; publisher?: string; published?: string; licence?: string }
  >;
}

const identity = ({ at, value }: Statement): string => textOf(value.statementId) || at;

async function survey(files: readonly InputFile[]): Promise<Known> {
  const known: Known = {
    latest: new Map(),
    keys: new Map(),
    officeholders: new Set(),
    publication: new Map(),
  };
  const dates = new Map<string, string>();
  for (const file of files)
    for await (const statement of statementsOf(file)) {
      if ('row' in statement) continue;
      const { record, type, details, value } = statement;
      const date = textOf(value.statementDate);
      if (date < (dates.get(record) ?? '')) continue;
      dates.set(record, date);
      known.latest.set(record, identity(statement));
      if (type !== 'relationship')
        known.keys.set(record, { key: keyOf(record, details), isPerson: type === 'person' });
      else if (positionsIn(details).length > 0) known.officeholders.add(textOf(details.interestedParty));
      if (!known.publication.has(file)) known.publication.set(file, publicationOf(value, file));
    }
  return known;
}

function publicationOf(value: JsonObject, file: InputFile) {
  const { publisher, publicationDate, license } = objectOf(value.publicationDetails);
  const name = textOf(objectOf(publisher).name);
  const published = textOf(publicationDate).slice(0, 10);
  const licence = textOf(license);
  return {
    title: `Beneficial ownership statements: ${file.name}`,
    ...(name && { publisher: name }),
    ...(published && { published }),
    ...(licence && { licence }),
  };
}

/** A register's number is the same everywhere; ids of records are their publisher's. */
function keyOf(record: string, details: JsonObject): string {
  for (const one of listOf(details.identifiers)) {
    const { scheme, id } = objectOf(one);
    const [list, number] = [textOf(scheme), textOf(id)];
    const ein = list === 'US-EIN' ? normalizeEin(number) : null;
    if (ein) return `ein:${ein}`;
    if (/^[A-Z]{2,3}-[A-Z0-9-]+$/.test(list) && number !== '') return `org-id:${list}-${number}`;
  }
  return `#${record}`;
}

/** Where only the month or year was known, the standard has the first day written; the month holds either way. */
const day = (text: string): string => text.replace(/-01-01$/, '').replace(/-01$/, '');

const entityFields: FieldTable = {
  name: null,
  alternateNames: null,
  identifiers: null,
  addresses: null,
  entityType: null,
  jurisdiction: null,
  isComponent: null,
  foundingDate: (text) => [{ property: 'founded', value: day(text) }],
  dissolutionDate: (text) => [{ property: 'dissolved', value: day(text) }],
};

const legalForms: Readonly<Record<string, string>> = { state: 'PUBLIC_BODY', stateBody: 'PUBLIC_BODY' };

function* partyRows(
  statement: Statement,
  file: InputFile,
  known: Known,
  context: ReadContext,
): Generator<ImportRow> {
  const { record, details, type, at, line } = statement;
  const { key, isPerson } = known.keys.get(record)!;
  const placed = { source: file.sha256, locator: at, ...(line && { line }) };
  if (isPerson) {
    const names = listOf(details.names).map((one) => textOf(objectOf(one).fullName));
    if (!known.officeholders.has(record) || !names.some(Boolean)) {
      yield rejected(
        file,
        statement,
        'entity',
        'recordType',
        type,
        tell('A person is kept by name, for a position in an organization; this one has none of them here.'),
      );
      return;
    }
    yield* withFitting({
      row: 'entity',
      ...placed,
      key,
      kind: 'Person',
      statements: namesOf(names).slice(0, 1),
    });
    return;
  }
  const name = textOf(details.name);
  const entityType = textOf(objectOf(details.entityType).type) || textOf(details.entityType);
  if (name === '' || entityType === 'anonymousEntity' || entityType === 'unknownEntity') {
    const { reason, description } = objectOf(details.unspecifiedEntityDetails);
    const why = [textOf(reason), textOf(description)].filter(Boolean).join(': ');
    yield rejected(
      file,
      statement,
      'entity',
      'entityType',
      entityType,
      tell('The entity is not specified ({why}).', { why: why || tell('no reason given') }),
    );
    return;
  }
  const legalForm = entryOf(legalForms, entityType);
  const addresses = listOf(details.addresses).map(objectOf);
  const address = addresses.find(({ type }) => type === 'registered') ?? addresses[0];
  if (address && textOf(address.address) !== '') context.unknownField('addresses.address');
  const country =
    countryOf(address?.country) ?? countryCode(textOf(objectOf(details.jurisdiction).code).slice(0, 2));
  const postalCode = textOf(address?.postCode);
  yield* withFitting({
    row: 'entity',
    ...placed,
    key,
    kind: 'Organization',
    statements: [
      ...namesOf([name, ...listOf(details.alternateNames).map(textOf)]),
      ...statementsBy(entityFields, details, (field) => context.unknownField(field)),
      ...identifiersOf(details, context),
      ...(legalForm ? [{ property: 'legalForm', value: legalForm }] : []),
    ],
    ...((postalCode || (country && country !== 'US')) && {
      basedIn: { ...(postalCode && { postalCode }), ...(country && country !== 'US' && { country }) },
    }),
  });
}

/** A country is a code, or an object with one. */
function countryOf(value: Json | undefined): string | null {
  return countryCode(textOf(value) || textOf(objectOf(value).code) || textOf(objectOf(value).name));
}

function identifiersOf(details: JsonObject, context: ReadContext): RowStatement[] {
  return listOf(details.identifiers).flatMap((one): RowStatement[] => {
    const { scheme, schemeName, id } = objectOf(one);
    const [list, number] = [textOf(scheme) || textOf(schemeName), textOf(id)];
    const ein = list === 'US-EIN' ? normalizeEin(number) : null;
    if (ein) return [{ property: 'ein', value: ein }];
    if (list === '' || number === '') {
      for (const leaf of leavesOf(one, 'identifiers')) context.unknownField(leaf);
      return [];
    }
    return [
      { property: 'externalIds', value: textOf(scheme) ? `org-id:${list}-${number}` : `${list}:${number}` },
    ];
  });
}

const positionsIn = (details: JsonObject): JsonObject[] =>
  listOf(details.interests)
    .map(objectOf)
    .filter(({ type }) => entryOf(positions, textOf(type)) !== undefined);

const relationshipFields: FieldTable = {
  subject: null,
  interestedParty: null,
  isComponent: null,
  interests: { type: null, startDate: null, endDate: null },
};

function* relationshipRows(
  statement: Statement,
  file: InputFile,
  known: Known,
  context: ReadContext,
): Generator<ImportRow> {
  const { details, record, at, line } = statement;
  const placed = { source: file.sha256, locator: at, ...(line && { line }) };
  const refuse = (field: string, value: string, reason: Message): ImportRow =>
    rejected(file, statement, 'tie', field, value, reason);
  const ends: { key: string; isPerson: boolean }[] = [];
  for (const field of ['subject', 'interestedParty']) {
    const given = details[field];
    if (isObject(given)) {
      const why = [textOf(given.reason), textOf(given.description)].filter(Boolean).join(': ');
      yield refuse(
        field,
        textOf(given.reason),
        tell('The party is not specified ({why}).', { why: why || tell('no reason given') }),
      );
      return;
    }
    const found = known.keys.get(textOf(given));
    if (!found) {
      yield refuse(field, textOf(given), tell('No statement in these files is about this record.'));
      return;
    }
    ends.push(found);
  }
  const [subject, party] = ends as [(typeof ends)[number], (typeof ends)[number]];
  const interests = listOf(details.interests).map(objectOf);
  if (
    subject.isPerson ||
    subject.key === party.key ||
    (party.isPerson && positionsIn(details).length === 0)
  ) {
    yield refuse(
      'interestedParty',
      textOf(details.interestedParty),
      tell('Ownership is kept between two organizations, and a person for a position.'),
    );
    return;
  }
  const taken = statementsBy(relationshipFields, details, (field) => context.unknownField(field));
  if (!party.isPerson) {
    yield* withFitting({
      row: 'tie',
      ...placed,
      kind: 'AFFILIATE_OF',
      from: subject.key,
      to: party.key,
      parallel: record,
      statements: [...taken, ...extentOf(interests, statement)],
    });
    return;
  }
  for (const interest of positionsIn(details))
    yield* withFitting({
      row: 'tie',
      ...placed,
      kind: 'HOLDS_POSITION_IN',
      from: party.key,
      to: subject.key,
      parallel: `${record} ${textOf(interest.type)}`,
      statements: [
        { property: 'title', value: positions[textOf(interest.type)]! },
        ...extentOf([interest], statement),
      ],
    });
}

/**
 * From when the first of the interests began to when the last ended; a record that was closed ended, at the latest, when that
 * was stated.
 */
function extentOf(interests: readonly JsonObject[], { value }: Statement): RowStatement[] {
  const starts = interests
    .map(({ startDate }) => textOf(startDate))
    .filter(Boolean)
    .sort();
  const ends = interests.map(({ endDate }) => textOf(endDate)).sort();
  const start = starts[0] ? day(starts[0]) : '';
  const closed = value.recordStatus === 'closed' ? textOf(value.statementDate) : '';
  const end =
    ends.length > 0 && ends[0] !== '' ? day(ends.at(-1)!) : closed && start ? `${start}/${closed}` : '';
  return [
    ...(start ? [{ property: 'start', value: start }] : []),
    ...(end ? [{ property: 'end', value: end }] : []),
  ];
}

import { isId } from '../../model/identifiers.ts';
import { tell, type Message } from '../../model/message.ts';
import { findValue } from '../../model/vocabulary.ts';
import { ImportError } from '../errors.ts';
import { leavesOf, namesOf, statementsBy, webAddress, withFitting, type FieldTable } from '../fieldTable.ts';
import type { ImportFormat, ImportRow, ReadContext, RowStatement } from '../importRows.ts';
import type { InputFile } from '../inputFile.ts';
import { isObject, listOf, objectOf, textOf, wholeJson, type JsonObject } from '../json.ts';
import { sourceRow } from '../sourceRow.ts';

/** Popolo: organizations, persons, the posts that organizations have and the memberships that people and organizations hold. */
export const popolo: ImportFormat = {
  name: 'popolo',
  label: 'Popolo (JSON)',
  extensions: ['json'],
  keeps:
    'Organizations with other names, identifiers, dates, classification where it is one of our sectors, and their parent; memberships of organizations in others with dates; positions of people, by role or post.',
  cannotHold:
    'Persons without a membership are rejected. Areas, motions, votes, events, contact details and what is personal of people are counted.',
  recognizes: ({ headText }) =>
    /"(memberships|organizations)"\s*:\s*\[/.test(headText) &&
    !/"(elements|grants|recordDetails)"\s*:/.test(headText)
      ? /"(persons|memberships|posts)"\s*:/.test(headText)
        ? 0.9
        : 0.5
      : 0,
  read,
};

const LISTS = ['organizations', 'persons', 'posts', 'memberships'] as const;

interface Known {
  /** Organizations by their ids, coalitions those that other organizations are members of. */
  readonly kinds: Map<string, 'Organization' | 'Coalition'>;
  readonly officeholders: Set<string>;
  /** Officeholders of whom the file has a name. */
  readonly named: Set<string>;
  readonly posts: Map<string, JsonObject>;
}

async function* read(files: readonly InputFile[], context: ReadContext): AsyncIterable<ImportRow> {
  for (const file of files) {
    const document = await wholeJson(file);
    if (!isObject(document) || !LISTS.some((list) => Array.isArray(document[list])))
      throw new ImportError(
        tell('a Popolo document has lists of organizations, persons or memberships; this one has none.'),
        {
          file: file.name,
        },
      );
    yield sourceRow(file, { title: `Popolo: ${file.name}` });
    for (const [field, value] of Object.entries(document))
      if (!LISTS.some((list) => list === field))
        for (const leaf of leavesOf(value, field)) context.unknownField(leaf);
    const list = (name: (typeof LISTS)[number]): JsonObject[] => listOf(document[name]).map(objectOf);
    const known = survey(list('organizations'), list('memberships'), list('posts'));
    for (const [at, one] of list('organizations').entries())
      yield* organizationRows(one, `organizations[${at}]`, file, known, context);
    for (const [at, one] of list('persons').entries())
      yield* personRows(one, `persons[${at}]`, file, known, context);
    for (const [at, one] of list('organizations').entries())
      yield* parentRows(one, `organizations[${at}]`, file, known);
    for (const [at, one] of list('memberships').entries())
      yield* membershipRows(one, `memberships[${at}]`, file, known, context);
  }
}

/** The organization of a membership, which may be that of its post, and the member, a person or an organization. */
function endsOf(
  membership: JsonObject,
  { posts }: Pick<Known, 'posts'>,
): { member: string; organization: string } {
  return {
    member: textOf(membership.person_id) || textOf(membership.member_id),
    organization:
      textOf(membership.organization_id) || textOf(posts.get(textOf(membership.post_id))?.organization_id),
  };
}

function survey(
  organizations: readonly JsonObject[],
  memberships: readonly JsonObject[],
  posts: readonly JsonObject[],
): Known {
  const known: Known = {
    kinds: new Map(
      organizations
        .filter(({ name }) => textOf(name) !== '')
        .map(({ id }) => [textOf(id), 'Organization'] as const),
    ),
    posts: new Map(posts.map((post) => [textOf(post.id), post] as const)),
    officeholders: new Set(),
    named: new Set(),
  };
  for (const membership of memberships) {
    const { member, organization } = endsOf(membership, known);
    if (!known.kinds.has(organization)) continue;
    if (known.kinds.has(member)) known.kinds.set(organization, 'Coalition');
    else known.officeholders.add(member);
  }
  return known;
}

const keyOf = (id: string): string => (isId(id) ? `popolo:${id}` : `#${id}`);

const organizationFields: FieldTable = {
  id: null,
  name: null,
  other_names: null,
  identifiers: null,
  classification: null,
  parent_id: null,
  abstract: 'description',
  description: 'description',
  founding_date: 'founded',
  dissolution_date: 'dissolved',
};

type Refuse = (about: 'entity' | 'tie', field: string, value: string, reason: Message) => ImportRow;
function refusing(file: InputFile, at: string): Refuse {
  return (about, field, value, reason) => ({
    row: 'rejected',
    about,
    source: file.sha256,
    locator: at,
    field,
    value,
    reason,
  });
}

/** Former and other names, each for the time that it was borne. */
function otherNames(entity: JsonObject, context: ReadContext): RowStatement[] {
  return listOf(entity.other_names).flatMap((one): RowStatement[] => {
    const { name, start_date, end_date, ...others } = objectOf(one);
    for (const [field, value] of Object.entries(others))
      for (const leaf of leavesOf(value, `other_names.${field}`)) context.unknownField(leaf);
    const [value, validFrom, validTo] = [textOf(name), textOf(start_date), textOf(end_date)];
    return value === ''
      ? []
      : [{ property: 'aliases', value, ...(validFrom && { validFrom }), ...(validTo && { validTo }) }];
  });
}

function* organizationRows(
  organization: JsonObject,
  at: string,
  file: InputFile,
  known: Known,
  context: ReadContext,
): Generator<ImportRow> {
  const id = textOf(organization.id);
  const name = textOf(organization.name);
  if (id === '' || name === '') {
    yield refusing(file, at)(
      'entity',
      'name',
      name,
      tell('An organization has an id and a name; this one lacks one of them.'),
    );
    return;
  }
  const sector = findValue('Sector', textOf(organization.classification))?.code;
  if (!sector && textOf(organization.classification) !== '') context.unknownField('classification');
  const [site, ...others] = listOf(organization.links)
    .map((link) => textOf(objectOf(link).url))
    .filter(Boolean);
  others.forEach(() => context.unknownField('links.url, beyond the first'));
  yield* withFitting({
    row: 'entity',
    source: file.sha256,
    locator: at,
    key: keyOf(id),
    kind: known.kinds.get(id)!,
    statements: [
      ...namesOf([name]),
      ...otherNames(organization, context),
      ...statementsBy({ ...organizationFields, links: { url: null, note: null } }, organization, (field) =>
        context.unknownField(field),
      ),
      ...(site ? webAddress(site) : []),
      ...listOf(organization.identifiers).flatMap((one) => {
        const [scheme, identifier] = [textOf(objectOf(one).scheme), textOf(objectOf(one).identifier)];
        return scheme && identifier ? [{ property: 'externalIds', value: `${scheme}:${identifier}` }] : [];
      }),
      ...(sector ? [{ property: 'sector', value: sector }] : []),
    ],
  });
}

function* personRows(
  person: JsonObject,
  at: string,
  file: InputFile,
  known: Known,
  context: ReadContext,
): Generator<ImportRow> {
  const id = textOf(person.id);
  const name = textOf(person.name);
  if (!known.officeholders.has(id) || name === '') {
    yield refusing(file, at)(
      'entity',
      'name',
      name,
      tell('A person is kept by name, for a membership in an organization; this one has none of them here.'),
    );
    return;
  }
  statementsBy({ id: null, name: null }, person, (field) => context.unknownField(`persons: ${field}`));
  known.named.add(id);
  yield* withFitting({
    row: 'entity',
    source: file.sha256,
    locator: at,
    key: keyOf(id),
    kind: 'Person',
    statements: namesOf([name]),
  });
}

function* parentRows(
  organization: JsonObject,
  at: string,
  file: InputFile,
  known: Known,
): Generator<ImportRow> {
  const [id, parent] = [textOf(organization.id), textOf(organization.parent_id)];
  if (parent === '' || !known.kinds.has(id)) return;
  const isKnown = known.kinds.has(parent) && parent !== id;
  yield isKnown
    ? {
        row: 'tie',
        source: file.sha256,
        locator: at,
        kind: 'AFFILIATE_OF',
        from: keyOf(id),
        to: keyOf(parent),
        parallel: '',
        statements: [],
      }
    : refusing(file, at)(
        'tie',
        'parent_id',
        parent,
        tell('The parent is no other organization of this file.'),
      );
}

const membershipFields: FieldTable = {
  id: null,
  person_id: null,
  member_id: null,
  organization_id: null,
  post_id: null,
  role: null,
  label: null,
  start_date: 'start',
  end_date: 'end',
};

function* membershipRows(
  membership: JsonObject,
  at: string,
  file: InputFile,
  known: Known,
  context: ReadContext,
): Generator<ImportRow> {
  const { member, organization } = endsOf(membership, known);
  const refuse = refusing(file, at);
  const isPerson = known.named.has(member);
  const isKnown = isPerson || known.kinds.has(member);
  if (!isKnown || !known.kinds.has(organization) || member === organization) {
    yield refuse(
      'tie',
      isKnown ? 'organization_id' : 'person_id',
      isKnown ? organization : member,
      tell('It leads from no person or organization of this file to another organization of it.'),
    );
    return;
  }
  const post = known.posts.get(textOf(membership.post_id));
  const role =
    textOf(membership.role) || textOf(post?.role) || textOf(membership.label) || textOf(post?.label);
  const ours = isPerson ? undefined : findValue('Role', role)?.code;
  if (!isPerson && role !== '' && !ours) context.unknownField('role');
  yield* withFitting({
    row: 'tie',
    source: file.sha256,
    locator: at,
    kind: isPerson ? 'HOLDS_POSITION_IN' : 'MEMBER_OF',
    from: keyOf(member),
    to: keyOf(organization),
    parallel: textOf(membership.id) || [role, textOf(membership.start_date)].filter(Boolean).join(' '),
    statements: [
      isPerson
        ? { property: 'title', value: role || 'Member' }
        : { property: 'roles', value: ours ?? 'MEMBER' },
      ...statementsBy(membershipFields, membership, (field) => context.unknownField(`memberships: ${field}`)),
    ],
  });
}

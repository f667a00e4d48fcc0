import { isId } from '../../model/identifiers.ts';
import { tell, type Message } from '../../model/message.ts';
import { entityKind, tieKind, type EntityKindName, type TieKindName } from '../../model/vocabulary.ts';
import { entryOf, firstOfEach, leavesOf, webAddress, withFitting } from '../fieldTable.ts';
import type { EntityRow, ImportFormat, ImportRow, ReadContext, RowStatement, TieRow } from '../importRows.ts';
import type { InputFile } from '../inputFile.ts';
import { isObject, listOf, textOf, type Json, type JsonObject } from '../json.ts';
import { sourceRow } from '../sourceRow.ts';
import { idOf, isKumuWorkbook, openKumuFile, type KumuFile, type Part } from './kumuFile.ts';
import {
  guessEntityKind,
  guessTieKind,
  kumuMapping,
  propertyCalled,
  type KumuMapping,
} from './vocabulary.ts';

/**
 * Kumu: the JSON of a project or map, or a workbook as Kumu imports and exports it. Its elements are of types that whoever drew it made up, so what a type means is a
 * mapping, guessed from the words where nobody says. An element is known by its id; where it has none, by label and type
 * together.
 */
export const kumu: ImportFormat = {
  name: 'kumu',
  label: 'Kumu (JSON, XLSX, ODS)',
  extensions: ['json', 'xlsx', 'ods'],
  keeps:
    'Elements as entities and connections as ties, by what their types are taken for; attributes that are called after a property of ours; direction, and mutual connections as two ties. Workbooks by their headings: sheets and columns with “(ignore)” are passed over, a bar parts several values, two blank rows start a new section.',
  cannotHold:
    'Loops are rejected with their members named, which are taken by themselves. Positions, tags, images, other attributes and the looks of maps are counted. Elements of a type that is no entity of ours are rejected unless the mapping says what they are.',
  recognizes: async (file) =>
    /"elements"\s*:\s*\[/.test(file.headText) && /"(label|_id|connections|attributes)"/.test(file.headText)
      ? file.headText.includes('"elem-') || file.headText.includes('"element type"')
        ? 0.95
        : 0.4
      : (await isKumuWorkbook(file))
        ? 0.95
        : 0,
  read,
  guessMapping,
};

/** Attributes by their names in small letters, since Kumu minds no capitals. */
function attributesOf(thing: JsonObject): Map<string, Json> {
  return new Map(
    Object.entries({ ...(isObject(thing.attributes) ? thing.attributes : thing) }).map(
      ([name, value]) => [name.trim().toLowerCase(), value] as const,
    ),
  );
}

const typeOf = (attributes: ReadonlyMap<string, Json>, sort: 'element' | 'connection'): string =>
  textOf(attributes.get(`${sort} type`) ?? attributes.get('type'));

async function guessMapping(files: readonly InputFile[]): Promise<KumuMapping> {
  const elements = new Map<string, EntityKindName | null>();
  const connections = new Map<string, ReturnType<typeof guessTieKind>>();
  for (const file of files) {
    const opened = await openKumuFile(file);
    try {
      for await (const { value } of opened.parts('elements')) {
        const type = typeOf(attributesOf(value), 'element').toLowerCase();
        elements.set(type, guessEntityKind(type));
      }
      for await (const { value } of opened.parts('connections')) {
        const type = typeOf(attributesOf(value), 'connection').toLowerCase();
        if (type !== '') connections.set(type, guessTieKind(type));
      }
    } finally {
      opened.close();
    }
  }
  return { elements: Object.fromEntries(elements), connections: Object.fromEntries(connections) };
}

async function* read(files: readonly InputFile[], context: ReadContext): AsyncIterable<ImportRow> {
  const mapping = kumuMapping(context.mapping, files[0]?.name ?? '');
  for (const file of files) {
    const opened = await openKumuFile(file);
    try {
      yield aboutFile(opened, context);
      const elements = new Elements();
      const reading = { opened, mapping, elements, context };
      for await (const part of opened.parts('elements')) yield* elementRows(part, reading);
      for await (const part of opened.parts('connections')) yield* connectionRows(part, reading);
      for await (const part of opened.parts('loops')) yield loopRow(part, reading);
      for await (const sheet of opened.others()) context.unknownField(`sheet “${sheet}”`);
    } finally {
      opened.close();
    }
  }
}

function aboutFile({ file, about }: KumuFile, context: ReadContext): ImportRow {
  const { name, attribution, licence, ...others } = about;
  for (const [field, value] of Object.entries(others))
    for (const leaf of leavesOf(value, field)) context.unknownField(leaf);
  return sourceRow(file, {
    title: `Kumu map: ${textOf(name) || file.name}`,
    ...(textOf(attribution) && { publisher: textOf(attribution) }),
    ...(textOf(licence) && { licence: textOf(licence) }),
  });
}

/** What rows of a file are made with. */
interface Reading {
  readonly opened: KumuFile;
  readonly mapping: KumuMapping;
  readonly elements: Elements;
  readonly context: ReadContext;
}

interface Element {
  readonly key: string;
  readonly label: string;
  /** null where it was not taken. */
  readonly kind: EntityKindName | null;
}

/** The elements of a map, found by id, by label, or by label and type. */
class Elements {
  readonly #byId = new Map<string, Element>();
  /** By label, then by key. */
  readonly #byLabel = new Map<string, Map<string, Element>>();

  add(element: Element, id: string): void {
    if (id !== '') this.#byId.set(id, element);
    const known = this.#byLabel.get(element.label);
    if (!known) this.#byLabel.set(element.label, new Map([[element.key, element]]));
    else if (!known.has(element.key)) known.set(element.key, element);
  }

  /** Where elements have ids, connections refer to them by these. */
  get haveIds(): boolean {
    return this.#byId.size > 0;
  }

  readonly #connections = new Map<string, string>();

  /** Remembers what a connection ties, for the loops that run through it. */
  addConnection(id: string, from: string, to: string): void {
    if (id !== '') this.#connections.set(id, `${this.#labelOf(from)} → ${this.#labelOf(to)}`);
  }

  /** A member of a loop in words: an element by its label, a connection by what it ties. */
  nameOf(reference: string): string {
    return this.#connections.get(reference) ?? this.#labelOf(reference);
  }

  #labelOf(reference: string): string {
    return this.#byId.get(reference)?.label ?? reference;
  }

  readonly #alike = new Map<string, number>();

  /** '' for the first connection of its sort between two elements, then 2, 3… */
  countAlike(sort: string): string {
    const before = this.#alike.get(sort) ?? 0;
    this.#alike.set(sort, before + 1);
    return before === 0 ? '' : String(before + 1);
  }

  /** Those that a connection may mean: one where all is well. */
  find(reference: string): readonly Element[] {
    const own = this.#byId.get(reference);
    return own ? [own] : [...(this.#byLabel.get(reference)?.values() ?? [])];
  }
}

function keyOf(id: string, label: string, type: string): string {
  if (id === '') return `#${label}|${type.toLowerCase()}`;
  const ours = /^elem-(.+)$/.exec(id)?.[1] ?? '';
  if (isId(ours)) return `crosstie:${ours}`;
  return /^elem-\w{8,}$/.test(id) ? `kumu:${id}` : `#${id}`;
}

function valuesOf(value: Json | undefined): string[] {
  return listOf(value)
    .map((one) => (typeof one === 'boolean' ? String(one) : textOf(one)))
    .filter((text) => text !== '');
}

function* elementRows(
  { value: element, at, problem }: Part,
  { opened, mapping, elements, context }: Reading,
): Generator<ImportRow> {
  const attributes = attributesOf(element);
  const label = textOf(attributes.get('label'));
  const type = typeOf(attributes, 'element');
  const id = idOf(element);
  const placed = { source: opened.file.sha256, locator: `${at}${label && `, ${label}`}` };
  const mapped = entryOf(mapping.elements, type.toLowerCase());
  const kind = problem || label === '' ? null : mapped === undefined ? guessEntityKind(type) : mapped;
  elements.add({ key: keyOf(id, label, type), label, kind }, id);
  if (problem) {
    yield { row: 'rejected', about: 'entity', ...placed, ...problem };
    return;
  }
  if (kind === null) {
    yield {
      row: 'rejected',
      about: 'entity',
      ...placed,
      field: label === '' ? 'label' : 'element type',
      value: label === '' ? '' : type,
      reason:
        label === ''
          ? tell('An element has a label; this one has none.')
          : tell('“{type}” is no kind of entity of ours; say in the mapping what it is.', { type }),
    };
    return;
  }
  const row: EntityRow = {
    row: 'entity',
    ...placed,
    key: keyOf(id, label, type),
    kind,
    statements: [
      { property: entityKind(kind).namedBy ?? 'name', value: label },
      ...statements(kind, attributes, ['label', 'element type', 'type', '_id', 'id'], context),
    ],
  };
  yield* withFitting(row);
}

/** What attributes say that are called after a property; a value that the property cannot take is rejected behind this. */
function statements(
  kind: EntityKindName | TieKindName,
  attributes: ReadonlyMap<string, Json>,
  passed: readonly string[],
  context: ReadContext,
): RowStatement[] {
  const stated = [...attributes].flatMap(([attribute, value]) => {
    if (passed.includes(attribute)) return [];
    const property = propertyCalled(kind, attribute);
    if (property === null) {
      for (const leaf of leavesOf(value, attribute)) context.unknownField(leaf);
      return [];
    }
    return valuesOf(value).flatMap((text) =>
      property === 'website' ? webAddress(text) : [{ property, value: text }],
    );
  });
  return firstOfEach(kind, stated, (field) => context.unknownField(field));
}

function* connectionRows(part: Part, reading: Reading): Generator<ImportRow> {
  const { value: connection, at, problem } = part;
  const { opened, mapping, elements, context } = reading;
  const attributes = attributesOf(connection);
  const type = typeOf(attributes, 'connection');
  const id = idOf(connection);
  const placed = { source: opened.file.sha256, locator: `${at}${id && `, ${id}`}` };
  const refuse = (field: string, value: string, reason: Message): ImportRow => ({
    row: 'rejected',
    about: 'tie',
    ...placed,
    field,
    value,
    reason,
  });
  if (problem) {
    yield refuse(problem.field, problem.value, problem.reason);
    return;
  }
  const references = ['from', 'to'].map(
    (field) => [field, textOf(connection[field]) || textOf(attributes.get(field))] as const,
  );
  elements.addConnection(id, references[0]![1], references[1]![1]);
  const ends: Element[] = [];
  for (const [field, reference] of references) {
    // Whom a workbook names in its connections alone is drawn as well, without a type.
    if (opened.drawsNamed && !elements.haveIds && reference !== '' && elements.find(reference).length === 0)
      yield* elementRows({ value: { label: reference }, at }, reading);
    const [found, ...others] = elements.find(reference);
    if (!found || !found.kind || others.length > 0) {
      const reason = !found
        ? tell('There is no element of this id or label.')
        : others.length > 0
          ? tell(
              '{count} elements have this label; give them ids, or name the one that is meant by its id.',
              { count: others.length + 1 },
            )
          : tell('The element that it ties was not taken.');
      yield refuse(field, reference, reason);
      return;
    }
    ends.push(found);
  }
  if (connection.reversed === true) ends.reverse();
  const [from, to] = ends as [Element, Element];
  const direction = textOf(connection.direction) || textOf(attributes.get('direction')) || 'undirected';
  const kind = tieBetween(type, from, to, mapping, direction);
  if (!kind) {
    yield refuse(
      'connection type',
      type,
      from.key === to.key
        ? tell('It ties an element to itself.')
        : tell(
            'No tie of ours leads from a {from} to a {to} under this type; say in the mapping what it is.',
            {
              from: { key: `kind.${from.kind!}`, message: from.kind! },
              to: { key: `kind.${to.kind!}`, message: to.kind! },
            },
          ),
    );
    return;
  }
  if (!kind.isNamed && direction === 'directed' && tieKind(kind.tie).symmetric)
    context.unknownField('direction, of a connection whose type says nothing');
  if (connection.delayed === true) context.unknownField('delayed');
  const { tie, reversed, titled } = kind;
  const taken = ['from', 'to', 'direction', 'connection type', 'type', '_id', 'id', 'reversed', 'delayed'];
  const named = titled ? textOf(attributes.get('label')) || type : '';
  if (!titled && !kind.isNamed && type !== '') context.unknownField(`connection type: ${type}`);
  const row: TieRow = {
    row: 'tie',
    ...placed,
    kind: tie,
    from: (reversed ? to : from).key,
    to: (reversed ? from : to).key,
    parallel: parallelOf(id, elements, tie, from, to),
    statements: [
      ...(named ? [{ property: 'title', value: named }] : []),
      ...statements(tie, attributes, titled ? [...taken, 'label', 'title'] : taken, context),
    ],
  };
  yield* withFitting(row);
  // A mutual connection goes both ways; a tie whose ends are alike does so by itself.
  if (direction === 'mutual' && !tieKind(tie).symmetric && fits(tie, to, from))
    yield* withFitting({ ...row, from: row.to as string, to: row.from });
}

/** A loop is a reading of a map, no actor and no tie: it is told with what it runs through, all of which is taken by itself. */
function loopRow({ value: loop, at, problem }: Part, { opened, elements, context }: Reading): ImportRow {
  const attributes = attributesOf(loop);
  const label = textOf(loop.label) || textOf(attributes.get('label')) || idOf(loop);
  const members = ['elements', 'connections'].flatMap((field) =>
    listOf(loop[field] ?? attributes.get(field)).map((one) =>
      elements.nameOf(
        isObject(one) ? idOf(one) || textOf(one.element) || textOf(one.connection) : textOf(one),
      ),
    ),
  );
  const told = ['label', '_id', 'id', 'elements', 'connections', 'attributes'];
  for (const [field, value] of new Map([...attributesOf({ ...loop, attributes: null }), ...attributes]))
    if (!told.includes(field))
      for (const leaf of leavesOf(value, `loops.${field}`)) context.unknownField(leaf);
  const shown = members.slice(0, MOST_MEMBERS).join('; ');
  return {
    row: 'rejected',
    about: 'entity',
    source: opened.file.sha256,
    locator: `${at}${label && `, ${label}`}`,
    ...(problem ?? {
      field: 'loop',
      value: label,
      reason:
        members.length === 0
          ? tell('A loop is no entity of ours, and this one names no members.')
          : tell(
              'A loop is no entity of ours. What it runs through is read by itself, {count} in number: {shown}{more, plural, =0 {} other { and # more}}.',
              { count: members.length, shown, more: Math.max(0, members.length - MOST_MEMBERS) },
            ),
    }),
  };
}

/** A loop of more is a knot, and the reason need not spell it out. */
const MOST_MEMBERS = 20;

/** Its id; without one, which of the connections alike it is. */
function parallelOf(
  id: string,
  ...[elements, tie, from, to]: [Elements, TieKindName, Element, Element]
): string {
  const ours = /^conn-(.+)$/.exec(id)?.[1] ?? '';
  return isId(ours) ? `crosstie:${ours}` : id || elements.countAlike(`${tie} ${from.key} ${to.key}`);
}

const fits = (tie: TieKindName, from: Element, to: Element): boolean =>
  from.key !== to.key && tieKind(tie).from.includes(from.kind!) && tieKind(tie).to.includes(to.kind!);

/**
 * The tie that a connection is. Its type says so; where that fits the ends only the other way round and the map draws no
 * direction, it is turned. A type that says nothing leaves a position, where one end is a person, or a partnership.
 */
function tieBetween(
  type: string,
  from: Element,
  to: Element,
  mapping: KumuMapping,
  direction: string,
): { tie: TieKindName; reversed: boolean; titled: boolean; isNamed: boolean } | null {
  const mapped = entryOf(mapping.connections, type.toLowerCase());
  if (mapped === null) return null;
  const said = mapped ?? guessTieKind(type);
  if (said) {
    const [start, end] = said.reversed ? [to, from] : [from, to];
    const reversed = said.reversed ?? false;
    if (fits(said.tie, start, end)) return { tie: said.tie, reversed, titled: false, isNamed: true };
    if (direction === 'undirected' && fits(said.tie, end, start))
      return { tie: said.tie, reversed: !reversed, titled: false, isNamed: true };
    if (mapped) return null;
  }
  if (fits('HOLDS_POSITION_IN', from, to) || fits('HOLDS_POSITION_IN', to, from)) {
    const reversed = from.kind !== 'Person';
    return { tie: 'HOLDS_POSITION_IN', reversed, titled: true, isNamed: false };
  }
  return fits('PARTNERS_WITH', from, to)
    ? { tie: 'PARTNERS_WITH', reversed: false, titled: false, isNamed: false }
    : null;
}

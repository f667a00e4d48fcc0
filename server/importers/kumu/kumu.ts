import { isId } from '../../model/identifiers.ts';
import { entityKind, tieKind, type EntityKindName, type TieKindName } from '../../model/vocabulary.ts';
import { ImportError } from '../errors.ts';
import { entryOf, firstOfEach, leavesOf, webAddress, withFitting } from '../fieldTable.ts';
import type { EntityRow, ImportFormat, ImportRow, ReadContext, RowStatement, TieRow } from '../importRows.ts';
import type { InputFile } from '../inputFile.ts';
import { isObject, listOf, objectOf, textOf, wholeJson, type Json, type JsonObject } from '../json.ts';
import { sourceRow } from '../sourceRow.ts';
import { guessEntityKind, guessTieKind, propertyCalled, type KumuMapping } from './vocabulary.ts';

/**
 * Kumu: the JSON of a project or map. Its elements are of types that whoever drew it made up, so what a type means is a
 * mapping, guessed from the words where nobody says. An element is known by its id; where it has none, by label and type
 * together.
 */
export const kumu: ImportFormat = {
  name: 'kumu',
  label: 'Kumu (JSON)',
  extensions: ['json'],
  keeps:
    'Elements as entities and connections as ties, by what their types are taken for; attributes that are called after a property of ours; direction, and mutual connections as two ties.',
  cannotHold:
    'Loops, positions, tags, images, other attributes and the looks of maps are counted. Elements of a type that is no entity of ours are rejected unless the mapping says what they are.',
  recognizes: ({ headText }) =>
    /"elements"\s*:\s*\[/.test(headText) && /"(label|_id|connections|attributes)"/.test(headText)
      ? headText.includes('"elem-') || headText.includes('"element type"')
        ? 0.95
        : 0.4
      : 0,
  read,
  guessMapping,
};

interface Project {
  readonly file: InputFile;
  readonly document: JsonObject;
}

async function opened(file: InputFile): Promise<Project> {
  const document = await wholeJson(file);
  if (!isObject(document) || !Array.isArray(document.elements))
    throw new ImportError('a Kumu project has a list of elements; this file has none.', {
      file: file.name,
      field: 'elements',
    });
  return { file, document };
}

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
    const { document } = await opened(file);
    for (const one of listOf(document.elements)) {
      const type = typeOf(attributesOf(objectOf(one)), 'element').toLowerCase();
      elements.set(type, guessEntityKind(type));
    }
    for (const one of listOf(document.connections)) {
      const type = typeOf(attributesOf(objectOf(one)), 'connection').toLowerCase();
      if (type !== '') connections.set(type, guessTieKind(type));
    }
  }
  return { elements: Object.fromEntries(elements), connections: Object.fromEntries(connections) };
}

async function* read(files: readonly InputFile[], context: ReadContext): AsyncIterable<ImportRow> {
  const mapping = (context.mapping ?? { elements: {}, connections: {} }) as KumuMapping;
  for (const file of files) {
    const project = await opened(file);
    const { document } = project;
    const name = textOf(document.name);
    const attribution = textOf(document.attribution);
    const licence = textOf(document.licence);
    yield sourceRow(file, {
      title: name === '' ? `Kumu map: ${file.name}` : `Kumu map: ${name}`,
      ...(attribution && { publisher: attribution }),
      ...(licence && { licence }),
    });
    const taken = ['name', 'elements', 'connections', 'attribution', 'licence'];
    for (const [field, value] of Object.entries(document))
      if (!taken.includes(field)) for (const leaf of leavesOf(value, field)) context.unknownField(leaf);
    const elements = new Elements();
    for (const [index, one] of listOf(document.elements).entries())
      yield* elementRows(objectOf(one), index, project, mapping, elements, context);
    for (const [index, one] of listOf(document.connections).entries())
      yield* connectionRows(objectOf(one), index, project, mapping, elements, context);
  }
}

interface Element {
  readonly key: string;
  /** null where it was not taken. */
  readonly kind: EntityKindName | null;
}

/** The elements of a map, found by id, by label, or by label and type. */
class Elements {
  readonly #byId = new Map<string, Element>();
  readonly #byLabel = new Map<string, Element[]>();

  add(element: Element, id: string, label: string): void {
    if (id !== '') this.#byId.set(id, element);
    const known = this.#byLabel.get(label) ?? [];
    if (!known.some(({ key }) => key === element.key)) this.#byLabel.set(label, [...known, element]);
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
    return own ? [own] : (this.#byLabel.get(reference) ?? []);
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
  element: JsonObject,
  index: number,
  { file }: Project,
  mapping: KumuMapping,
  elements: Elements,
  context: ReadContext,
): Generator<ImportRow> {
  const attributes = attributesOf(element);
  const label = textOf(attributes.get('label'));
  const type = typeOf(attributes, 'element');
  const id = textOf(element._id) || textOf(element.id);
  const placed = { source: file.sha256, locator: `elements[${index}]${label && `, ${label}`}` };
  const mapped = entryOf(mapping.elements, type.toLowerCase());
  const kind = label === '' ? null : mapped === undefined ? guessEntityKind(type) : mapped;
  elements.add({ key: keyOf(id, label, type), kind }, id, label);
  if (kind === null) {
    yield {
      row: 'rejected',
      about: 'entity',
      ...placed,
      field: label === '' ? 'label' : 'element type',
      value: label === '' ? '' : type,
      reason:
        label === ''
          ? 'An element has a label; this one has none.'
          : `“${type}” is no kind of entity of ours; say in the mapping what it is.`,
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

function* connectionRows(
  connection: JsonObject,
  index: number,
  { file }: Project,
  mapping: KumuMapping,
  elements: Elements,
  context: ReadContext,
): Generator<ImportRow> {
  const attributes = attributesOf(connection);
  const type = typeOf(attributes, 'connection');
  const id = textOf(connection._id) || textOf(connection.id);
  const placed = { source: file.sha256, locator: `connections[${index}]${id && `, ${id}`}` };
  const refuse = (field: string, value: string, reason: string): ImportRow => ({
    row: 'rejected',
    about: 'tie',
    ...placed,
    field,
    value,
    reason,
  });
  const ends: Element[] = [];
  for (const field of ['from', 'to']) {
    const reference = textOf(connection[field]) || textOf(attributes.get(field));
    const [found, ...others] = elements.find(reference);
    if (!found || !found.kind || others.length > 0) {
      const reason = !found
        ? 'There is no element of this id or label.'
        : others.length > 0
          ? `${others.length + 1} elements have this label; give them ids, or name the one that is meant by its id.`
          : 'The element that it ties was not taken.';
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
        ? 'It ties an element to itself.'
        : `No tie of ours leads from a ${from.kind} to a ${to.kind} under this type; say in the mapping what it is.`,
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

/** Its id; without one, which of the connections alike it is. */
function parallelOf(
  id: string,
  ...[elements, tie, from, to]: [Elements, TieKindName, Element, Element]
): string {
  const ours = /^conn-(.+)$/.exec(id)?.[1] ?? '';
  return isId(ours) ? ours : id || elements.countAlike(`${tie} ${from.key} ${to.key}`);
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

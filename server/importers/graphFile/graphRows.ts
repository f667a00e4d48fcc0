import { tell } from '../../model/message.ts';
import { z } from 'zod';
import { normalizePartialDate } from '../../model/partialDate.ts';
import { statableProperties } from '../../model/records.ts';
import {
  entityKind,
  entityKinds,
  tieKind,
  tieKinds,
  type EntityKindName,
  type TieKindName,
} from '../../model/vocabulary.ts';
import { ImportError } from '../errors.ts';
import { entryOf } from '../fieldTable.ts';
import type { EntityRow, ImportFormat, ImportRow, ReadContext, RowStatement, TieRow } from '../importRows.ts';
import type { InputFile } from '../inputFile.ts';
import {
  directionOf,
  type GraphAttributes,
  type GraphEdge,
  type GraphFormat,
  type GraphItem,
  type GraphNode,
  type Spell,
} from './graphItems.ts';
import { guessField } from '../mapping/guessField.ts';
import { entityKindNamed, tieKindNamed, type NamedTie } from '../mapping/spelling.ts';
import { fieldSchema, type Field } from '../mapping/tableMapping.ts';
import { takeFields, type FieldValue, type Taken } from '../mapping/takeFields.ts';
import { sourceRow } from '../sourceRow.ts';

const entityKindName = z.enum(entityKinds.map(({ name }) => name));
const tieKindName = z.enum(tieKinds.map(({ name }) => name));

/** How what a network file holds is taken into the model; shown before an import, and corrected by whoever imports. */
const mapping = z.object({
  /** Whether ties of a file that does not say so have a direction. */
  isDirected: z.boolean().optional(),
  /** What nodes are that do not say it. */
  nodeKind: entityKindName.default('Organization'),
  /** What ties are that do not name a kind of the model. Only what is meant by them can make more of a direction. */
  directed: tieKindName.default('PARTNERS_WITH'),
  undirected: tieKindName.default('PARTNERS_WITH'),
  /** By what the file calls sorts of ties. */
  kinds: z.record(z.string(), tieKindName).default({}),
  /** By the titles of attributes: what they mean, or null to leave them out. */
  nodeAttributes: z.record(z.string(), fieldSchema.nullable()).default({}),
  edgeAttributes: z.record(z.string(), fieldSchema.nullable()).default({}),
});
export type GraphMapping = z.infer<typeof mapping>;

/** Edges may come before the nodes that they name; so many are kept until those do. */
const MOST_WAITING = 1_000_000;
/** Keys of our own exports. */
const OWN = 'crosstie:';

/** Attributes that may say of what kind a node or an edge is. */
const KIND_ATTRIBUTES = ['kind', 'type', 'entitytype', 'relationship', 'relation', 'interaction', 'tie'];
const fold = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** What attributes of nodes and of edges can be taken as; the rest is counted. Keys and ends are the format's own. */
const TAKEN: Readonly<Record<'entity' | 'tie', readonly Field['as'][]>> = {
  entity: ['property', 'externalId', 'basedIn', 'operatesIn', 'worksOn', 'source'],
  tie: ['property', 'source'],
};
/** So many nodes and edges are looked at for a guess of what attributes mean. */
const GUESSED_FROM = 20_000;
const SAMPLES = 20;

/** A format of network files as one that can be imported. */
export function graphImport(format: GraphFormat): ImportFormat {
  return {
    name: format.name,
    label: format.label,
    extensions: format.extensions,
    keeps: format.keeps,
    cannotHold: `${format.cannotHold}; strengths of ties are measured, not imported`,
    recognizes: (file) => format.recognizes(file),
    read: (files, context) => rowsOf(format, files, context),
    guessMapping: (files) => guessMapping(format, files),
  };
}

async function* rowsOf(
  format: GraphFormat,
  files: readonly InputFile[],
  context: ReadContext,
): AsyncGenerator<ImportRow> {
  const how =
    context.mapping === undefined ? await guessMapping(format, files) : parsed(context.mapping, files);
  for (const file of files) yield sourceRow(file, { title: file.name });

  /** Nodes by their ids, numbered in their order. */
  const known = new Map<string, number>();
  const kindOf: EntityKindName[] = [];
  const parallels = new Parallels();
  const waiting: GraphEdge[] = [];
  const rows = new RowMaker(how, (field) => context.unknownField(field));

  function* tieRows(edge: GraphEdge): Generator<ImportRow> {
    const [from, to] = [known.get(edge.source), known.get(edge.target)];
    const place = placeOf(edge);
    const missing = from === undefined ? 'source' : to === undefined ? 'target' : null;
    if (missing !== null) {
      yield {
        row: 'rejected',
        about: 'tie',
        field: missing,
        value: edge[missing],
        reason: tell('The file has no node “{node}”. Add it, or correct the {end}.', {
          node: edge[missing],
          end: missing,
        }),
        ...place,
      };
      return;
    }
    if (from === to) {
      yield {
        row: 'rejected',
        about: 'tie',
        field: 'target',
        value: edge.target,
        reason: tell('The tie leads from “{node}” to itself, which says nothing of an alliance.', {
          node: edge.source,
        }),
        ...place,
      };
      return;
    }
    for (const { kind, forward, statements } of rows.ties(edge)) {
      const [source, target] = forward ? [edge.source, edge.target] : [edge.target, edge.source];
      yield {
        row: 'tie',
        kind,
        from: keyOf(source),
        to: keyOf(target),
        parallel:
          forward && edge.id?.startsWith(OWN) && (edge.spells?.length ?? 0) < 2
            ? edge.id
            : parallels.next(kind, forward ? from! : to!, forward ? to! : from!),
        statements,
        ...place,
      } satisfies TieRow;
    }
  }

  const items = format.items(files, {
    unknownField: (field) => context.unknownField(field),
    ...(context.signal && { signal: context.signal }),
    ...(how.isDirected !== undefined && { directed: how.isDirected }),
  });
  for await (const item of items) {
    if (item.item === 'problem') {
      const { about, field, value, reason } = item;
      yield {
        row: 'rejected',
        about: about === 'node' ? 'entity' : 'tie',
        field,
        value,
        reason,
        ...placeOf(item),
      };
    } else if (item.item === 'node') {
      const index = known.get(item.id);
      if (index === undefined) {
        known.set(item.id, known.size);
        const kind = rows.kindOfNode(item);
        kindOf.push(kind);
        yield rows.entity(item, kind, true);
      } else {
        const row = rows.entity(item, kindOf[index]!, false);
        if (row.statements.length > 0) yield row;
      }
    } else if (known.has(item.source) && known.has(item.target)) yield* tieRows(item);
    else {
      if (waiting.push(item) > MOST_WAITING)
        throw new ImportError(
          tell('more than a million ties come before the nodes that they name. Put the nodes first.'),
          {
            file: item.file.name,
            ...(item.line !== undefined && { line: item.line }),
          },
        );
    }
  }
  for (const edge of waiting) yield* tieRows(edge);
}

/** What the file says, as statements of the model. */
class RowMaker {
  constructor(
    private readonly how: GraphMapping,
    private readonly unknownField: (field: string) => void,
  ) {}

  kindOfNode({ attributes }: GraphNode): EntityKindName {
    return statedKind(attributes, entityKindNamed)?.kind ?? this.how.nodeKind;
  }

  entity(node: GraphNode, kind: EntityKindName, isNew: boolean): EntityRow {
    const { attributes, label, mode, parent, spells = [] } = node;
    const naming = entityKind(kind).namedBy ?? 'name';
    const saysKind = statedKind(attributes, entityKindNamed)?.attribute;
    const { entity, confidence } = this.taken(attributes, 'entity', kind, this.how.nodeAttributes, saysKind);
    const isName = ({ property }: RowStatement): boolean => property === naming;
    // What is named in one place may have more said of it in another.
    const given = label ?? (isNew ? node.id : undefined);
    const names = new Set(entity.statements.filter(isName).map(({ value }) => value));
    if (given !== undefined && (label !== undefined || names.size === 0)) names.add(given);
    const statements = [
      ...[...names].map((value, i) => ({ property: i === 0 ? naming : 'aliases', value })),
      ...entity.statements.filter((statement) => !isName(statement)),
    ];
    if (mode !== undefined) this.unknownField('mode');
    if (parent !== undefined) this.unknownField('parent');
    if (spells.length > 0) {
      // That a node is in a network for a time does not say that it was founded and dissolved then.
      const isDated = hasProperty(kind, 'start') && hasProperty(kind, 'end') && spells.length === 1;
      const dates = isDated ? this.dates(spells[0]!) : null;
      if (dates !== null) statements.push(...missingFrom(statements, dates));
      else if (!hasProperty(kind, 'founded') || !isOwn(node.id)) this.unknownField('spells of a node');
    }
    const { basedIn, operatesIn, worksOn } = entity;
    return {
      row: 'entity',
      key: keyOf(node.id),
      kind,
      statements: confident(statements, confidence),
      ...(basedIn && { basedIn }),
      ...(operatesIn.length > 0 && { operatesIn }),
      ...(worksOn.length > 0 && { worksOn }),
      ...placeOf(node),
    };
  }

  /** One tie for each spell, and for each way of a mutual one. */
  *ties(
    edge: GraphEdge,
  ): Generator<{ kind: TieKindName; forward: boolean; statements: readonly RowStatement[] }> {
    const { attributes, label, spells = [], strength } = edge;
    const { named, attribute } = this.kindOfEdge(edge);
    const { kind, reversed, role } = named;
    if (strength !== undefined && strength !== 1) this.unknownField('strength');
    const { symmetric, ...others } = attributes;
    const told = symmetric === 'true' || symmetric === 'false' ? others : attributes;
    const { tie, confidence } = this.taken(told, 'tie', kind, this.how.edgeAttributes, attribute);
    const stated = [...tie.statements];
    if (role !== undefined && !stated.some(({ property }) => property === 'roles'))
      stated.push({ property: 'roles', value: role });
    if (label !== undefined && attribute !== 'label' && tieKindNamed(label)?.kind !== kind)
      this.unknownField('label');
    const isBothWays = directionOf(edge) === 'mutual' && !tieKind(kind).symmetric;
    for (const spell of spells.length > 0 ? spells : [null])
      for (const forward of isBothWays ? [true, false] : [!reversed]) {
        const dates = spell === null ? [] : (this.dates(spell) ?? []);
        // Dates that are attributes are as precise as their source, spells are of whole days. Of several spells, each has its own.
        const undated = stated.filter(({ property }) => property !== 'start' && property !== 'end');
        const statements =
          spells.length > 1 ? [...undated, ...dates] : [...stated, ...missingFrom(stated, dates)];
        yield { kind, forward, statements: confident(statements, confidence) };
      }
  }

  private kindOfEdge(edge: GraphEdge): { named: NamedTie; attribute?: string } {
    const { kind, label, attributes } = edge;
    const byName = (text: string | undefined): NamedTie | null => {
      if (text === undefined) return null;
      const mapped = entryOf(this.how.kinds, text);
      return mapped === undefined ? tieKindNamed(text) : { kind: mapped, reversed: false };
    };
    const named = byName(kind);
    if (named !== null) return { named };
    if (kind !== undefined) this.unknownField(`kind “${kind}”`);
    const stated = statedKind(attributes, byName);
    if (stated !== null) return { named: stated.kind, attribute: stated.attribute };
    const byLabel = byName(label);
    if (byLabel !== null) return { named: byLabel, attribute: 'label' };
    const usual = directionOf(edge) === 'undirected' ? this.how.undirected : this.how.directed;
    return { named: { kind: usual, reversed: false } };
  }

  /** What attributes say, by what they mean; those that mean nothing of this kind are counted. */
  private taken(
    attributes: GraphAttributes,
    about: 'entity' | 'tie',
    kind: EntityKindName | TieKindName,
    mapped: GraphMapping['nodeAttributes'],
    saysKind: string | undefined,
  ): Taken & { confidence: number | undefined } {
    const values: FieldValue[] = [];
    for (const [name, given] of Object.entries(attributes)) {
      if (name === saysKind) continue;
      const value = withoutControls(typeof given === 'string' ? given : given.join('|'));
      // What the sample had nothing of is guessed where it is first met.
      if (mapped[name] === undefined) mapped[name] = guessField(name, [value], about).field;
      const field = mapped[name];
      const fits =
        field !== null &&
        TAKEN[about].includes(field.as) &&
        (field.as !== 'property' || hasProperty(kind, field.property));
      if (fits && !(field.as === 'source' && field.part !== 'confidence'))
        values.push({ name, field, value });
      else this.unknownField(name);
    }
    const taken = takeFields(values);
    for (const { field } of taken.problems) this.unknownField(field);
    return { ...taken, confidence: taken.source.confidence };
  }

  /** A spell as dates, or null where its clock does not tell days. */
  private dates({ start, end }: Spell): RowStatement[] | null {
    const statements: RowStatement[] = [];
    for (const [property, bound] of [
      ['start', start],
      ['end', end],
    ] as const) {
      if (bound === null) continue;
      const date = dateOf(bound);
      if (date === null) this.unknownField(`spell: “${bound}” is no date`);
      else statements.push({ property, value: date });
    }
    return statements.length === 0 ? null : statements;
  }
}

/** Numbers ties of one kind between the same two, so that two are two: '' for the first, then '2', '3'… */
class Parallels {
  private readonly counts = new Map<TieKindName, Map<number, number>>();

  next(kind: TieKindName, from: number, to: number): string {
    const counts = this.counts.get(kind) ?? new Map<number, number>();
    this.counts.set(kind, counts);
    // Both ways of a symmetric tie are one pair. 2^26 nodes are more than a file may have.
    const [a, b] = tieKind(kind).symmetric && from > to ? [to, from] : [from, to];
    const pair = a * 2 ** 26 + b;
    const times = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, times);
    return times === 1 ? '' : String(times);
  }
}

const isOwn = (id: string): boolean => id.startsWith(OWN);
const keyOf = (id: string): string => (isOwn(id) ? id : `#${id}`);

const hasProperty = (kind: EntityKindName | TieKindName, name: string): boolean =>
  statableProperties(kind).some((property) => property.name === name);

/** Those of `more` whose property nothing is said of yet. */
const missingFrom = (
  statements: readonly RowStatement[],
  more: readonly RowStatement[],
): readonly RowStatement[] =>
  more.filter(({ property }) => !statements.some((one) => one.property === property));

const confident = (
  statements: readonly RowStatement[],
  confidence: number | undefined,
): readonly RowStatement[] =>
  confidence === undefined ? statements : statements.map((statement) => ({ ...statement, confidence }));

function placeOf({ file, locator, line }: GraphItem) {
  return { source: file.sha256, locator, ...(line !== undefined && { line }) };
}

function statedKind<Kind>(
  attributes: GraphAttributes,
  named: (text: string) => Kind | null,
): { kind: Kind; attribute: string } | null {
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!KIND_ATTRIBUTES.includes(fold(attribute)) || typeof value !== 'string') continue;
    const kind = named(value);
    if (kind !== null) return { kind, attribute };
  }
  return null;
}

/** A year, a day, or the day of a time; null for what is none. */
function dateOf(text: string): string | null {
  const day = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T.*|\.0+)?$/.exec(text.trim());
  try {
    return day ? normalizePartialDate(day[1]!) : null;
  } catch {
    return null;
  }
}

// eslint-disable-next-line no-control-regex -- they are what must go
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const withoutControls = (text: string): string => text.replace(CONTROLS, '');

/** @throws ImportError saying which part of a mapping does not fit. */
function parsed(given: unknown, [file]: readonly InputFile[]): GraphMapping {
  const result = mapping.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ImportError(
    tell('the mapping cannot be used: {field}: {why}.', {
      field: issue!.path.join('.'),
      why: issue!.message,
    }),
    { file: file?.name ?? '', field: issue!.path.join('.') },
  );
}

/** How a file would be taken if nobody said anything: each attribute and sort of tie at its beginning, with what it is guessed to be. */
async function guessMapping(format: GraphFormat, files: readonly InputFile[]): Promise<GraphMapping> {
  const guess = mapping.parse({});
  const samples = { node: new Map<string, string[]>(), edge: new Map<string, string[]>() };
  let seen = 0;
  for await (const item of format.items(files, { unknownField: () => undefined })) {
    if (++seen > GUESSED_FROM) break;
    if (item.item === 'problem') continue;
    const isNode = item.item === 'node';
    const saysKind = isNode
      ? statedKind(item.attributes, entityKindNamed)?.attribute
      : statedKind(item.attributes, tieKindNamed)?.attribute;
    for (const [name, value] of Object.entries(item.attributes)) {
      if (name === saysKind) continue;
      const values = samples[item.item].get(name) ?? [];
      samples[item.item].set(name, values);
      if (values.length < SAMPLES) values.push(typeof value === 'string' ? value : value.join('|'));
    }
    if (!isNode && item.kind !== undefined && tieKindNamed(item.kind) !== null)
      guess.kinds[item.kind] ??= tieKindNamed(item.kind)!.kind;
  }
  for (const [name, values] of samples.node)
    guess.nodeAttributes[name] = guessField(name, values, 'entity').field;
  for (const [name, values] of samples.edge)
    guess.edgeAttributes[name] = guessField(name, values, 'tie').field;
  return guess;
}

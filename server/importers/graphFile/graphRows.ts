import { z } from 'zod';
import { normalizePartialDate } from '../../model/partialDate.ts';
import {
  entityKinds,
  propertiesOf,
  tieKind,
  tieKinds,
  type EntityKindName,
  type TieKindName,
} from '../../model/vocabulary.ts';
import { ImportError } from '../errors.ts';
import type { ImportFormat, ImportRow, ReadContext, RowStatement, TieRow } from '../importRows.ts';
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
import { guessProperty } from './guessProperty.ts';

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
  /** By the titles of attributes: a property, or null to leave it out. */
  nodeAttributes: z.record(z.string(), z.string().nullable()).default({}),
  edgeAttributes: z.record(z.string(), z.string().nullable()).default({}),
});
export type GraphMapping = z.infer<typeof mapping>;

/** From 0 to 1: a file that someone made by means we do not know. */
const CONFIDENCE = 0.7;
/** Edges may come before the nodes that they name; so many are kept until those do. */
const MOST_WAITING = 1_000_000;
/** Keys of our own exports. */
const OWN = 'crosstie:';

/** Attributes that may say of what kind a node or an edge is. */
const KIND_ATTRIBUTES = ['kind', 'type', 'entitytype', 'relationship', 'relation', 'interaction', 'tie'];
const fold = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

const entityKindsByName = new Map(
  entityKinds.flatMap(({ name, label, plural }) =>
    [name, label, plural].map((each) => [fold(each), name] as const),
  ),
);
const tieKindsByName = new Map(
  tieKinds.flatMap(({ name, label }) => [name, label].map((each) => [fold(each), name] as const)),
);

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
  const parsed = mapping.safeParse(context.mapping ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ImportError(`the mapping cannot be used: ${issue!.message}.`, {
      file: files[0]?.name ?? format.label,
      field: issue!.path.join('.'),
    });
  }
  const how = parsed.data;
  for (const file of files)
    yield { row: 'source', key: file.sha256, title: file.name, sha256: file.sha256, confidence: CONFIDENCE };

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
        reason: `The file has no node “${edge[missing]}”. Add it, or correct the ${missing}.`,
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
        reason: `The tie leads from “${edge.source}” to itself, which says nothing of an alliance.`,
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

  const { unknownField, signal } = context;
  const items = format.items(files, {
    unknownField: (field) => unknownField(field),
    ...(signal && { signal }),
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
          'more than a million ties come before the nodes that they name. Put the nodes first.',
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
    return statedKind(attributes, entityKindsByName)?.kind ?? this.how.nodeKind;
  }

  entity(node: GraphNode, kind: EntityKindName, isNew: boolean): Extract<ImportRow, { row: 'entity' }> {
    const { attributes, label, mode, parent, spells = [] } = node;
    const naming = kind === 'Source' ? 'title' : kind === 'Figure' ? 'measure' : 'name';
    const saysKind = statedKind(attributes, entityKindsByName)?.attribute;
    const statements = this.statements(attributes, kind, this.how.nodeAttributes, saysKind);
    const named = statements.find(({ property }) => property === naming);
    if (named === undefined) {
      // What was named in one place may have more said of it in another.
      if (label !== undefined || isNew) statements.unshift({ property: naming, value: label ?? node.id });
    } else if (label !== undefined && fold(label) !== fold(named.value)) {
      if (propertiesOf(kind).some(({ name }) => name === 'aliases'))
        statements.push({ property: 'aliases', value: label });
    }
    if (mode !== undefined) this.unknownField('mode');
    if (parent !== undefined) this.unknownField('parent');
    if (spells.length > 0) {
      const has = (name: string): boolean => propertiesOf(kind).some((property) => property.name === name);
      // That a node is in a network for a time does not say that it was founded and dissolved then.
      const dates = has('start') && has('end') && spells.length === 1 ? this.dates(spells[0]!) : null;
      if (dates === null) this.unknownField('spells of a node');
      else
        statements.push(
          ...dates.filter(({ property }) => !statements.some((one) => one.property === property)),
        );
    }
    return { row: 'entity', key: keyOf(node.id), kind, statements, ...placeOf(node) };
  }

  /** One tie for each spell, and for each way of a mutual one. */
  *ties(edge: GraphEdge): Generator<{ kind: TieKindName; forward: boolean; statements: RowStatement[] }> {
    const { attributes, label, spells = [], strength } = edge;
    const direction = directionOf(edge);
    const { kind, attribute } = this.kindOfEdge(edge);
    if (strength !== undefined && strength !== 1) this.unknownField('strength');
    const { symmetric, ...others } = attributes;
    const told = symmetric === 'true' || symmetric === 'false' ? others : attributes;
    const stated = this.statements(told, kind, this.how.edgeAttributes, attribute);
    if (label !== undefined && attribute !== 'label' && tieKindsByName.get(fold(label)) !== kind)
      this.unknownField('label');
    const ways = direction === 'mutual' && !tieKind(kind).symmetric ? [true, false] : [true];
    for (const spell of spells.length > 0 ? spells : [null])
      for (const forward of ways) {
        const dates = spell === null ? [] : (this.dates(spell) ?? []);
        // Dates that are attributes are as precise as their source; spells are of whole days. Of several spells, each has its own.
        const kept =
          spells.length > 1
            ? [...stated.filter(({ property }) => property !== 'start' && property !== 'end'), ...dates]
            : [
                ...stated,
                ...dates.filter(({ property }) => !stated.some((one) => one.property === property)),
              ];
        yield { kind, forward, statements: kept };
      }
  }

  private kindOfEdge(edge: GraphEdge): { kind: TieKindName; attribute?: string } {
    const { kind, label, attributes } = edge;
    const named = kind === undefined ? undefined : (this.how.kinds[kind] ?? tieKindsByName.get(fold(kind)));
    if (named !== undefined) return { kind: named };
    if (kind !== undefined) this.unknownField(`kind “${kind}”`);
    const stated = statedKind(attributes, tieKindsByName, this.how.kinds);
    if (stated !== null) return stated;
    const byLabel =
      label === undefined ? undefined : (this.how.kinds[label] ?? tieKindsByName.get(fold(label)));
    if (byLabel !== undefined) return { kind: byLabel, attribute: 'label' };
    return { kind: directionOf(edge) === 'undirected' ? this.how.undirected : this.how.directed };
  }

  private statements(
    attributes: GraphAttributes,
    kind: EntityKindName | TieKindName,
    mapped: GraphMapping['nodeAttributes'],
    saysKind: string | undefined,
  ): RowStatement[] {
    const statements: RowStatement[] = [];
    let confidence: number | undefined;
    for (const [name, value] of Object.entries(attributes)) {
      if (name === saysKind) continue;
      const values = (typeof value === 'string' ? [value] : value).map(withoutControls);
      if (fold(name) === 'confidence' && mapped[name] === undefined) {
        const given = Number(values[0]);
        if (given >= 0 && given <= 1) confidence = given;
        else this.unknownField(name);
        continue;
      }
      const property =
        mapped[name] === undefined ? guessProperty(kind, name) : guessProperty(kind, mapped[name] ?? '');
      if (property === null) {
        this.unknownField(name);
        continue;
      }
      const each = property.many
        ? values.flatMap((one) => one.split('|'))
        : values.length > 1
          ? [values.join('; ')]
          : values;
      for (const one of each)
        if (one.trim() !== '') statements.push({ property: property.name, value: one.trim() });
    }
    return confidence === undefined
      ? statements
      : statements.map((statement) => ({ ...statement, confidence: confidence! }));
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

function keyOf(id: string): string {
  return id.startsWith(OWN) ? id : `#${id}`;
}

function placeOf({ file, locator, line }: GraphItem) {
  return { source: file.sha256, locator, ...(line !== undefined && { line }) };
}

function statedKind<Kind>(
  attributes: GraphAttributes,
  kinds: ReadonlyMap<string, Kind>,
  named: Readonly<Record<string, Kind>> = {},
): { kind: Kind; attribute: string } | null {
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!KIND_ATTRIBUTES.includes(fold(attribute)) || typeof value !== 'string') continue;
    const kind = named[value] ?? kinds.get(fold(value));
    if (kind !== undefined) return { kind, attribute };
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

/** How a file would be taken if nobody said anything: each attribute and sort of tie that it has, with what it is guessed to be. */
async function guessMapping(format: GraphFormat, files: readonly InputFile[]): Promise<GraphMapping> {
  const guess = mapping.parse({});
  for await (const item of format.items(files, { unknownField: () => undefined })) {
    if (item.item === 'problem') continue;
    const isNode = item.item === 'node';
    const titles = isNode ? guess.nodeAttributes : guess.edgeAttributes;
    const stated = statedKind<string>(item.attributes, isNode ? entityKindsByName : tieKindsByName);
    const kind = isNode
      ? ((stated?.kind as EntityKindName | undefined) ?? guess.nodeKind)
      : (tieKindsByName.get(fold(item.kind ?? '')) ??
        (stated?.kind as TieKindName | undefined) ??
        guess.directed);
    for (const title of Object.keys(item.attributes))
      if (title !== stated?.attribute) titles[title] ??= guessProperty(kind, title)?.name ?? null;
    if (!isNode && item.kind !== undefined && Object.keys(guess.kinds).length < 1000)
      guess.kinds[item.kind] ??=
        tieKindsByName.get(fold(item.kind)) ??
        (directionOf(item) === 'undirected' ? guess.undirected : guess.directed);
  }
  return guess;
}

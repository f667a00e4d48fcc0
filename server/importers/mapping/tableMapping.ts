import { z } from 'zod';
import {
  entityKinds,
  findTieKind,
  tieKinds,
  type EntityKindName,
  type TieKindName,
} from '../../model/vocabulary.ts';
import { inEnglish, isMessage, tell, type Message } from '../../model/message.ts';
import { statableProperties } from '../../model/records.ts';

/**
 * How the columns of tables become what the model holds: plain data, which is guessed, shown, corrected by a person, kept and
 * used again for the next file of its kind.
 */

const entityKindName = z.enum(entityKinds.map(({ name }) => name) as [EntityKindName, ...EntityKindName[]]);
const tieKindName = z.enum(tieKinds.map(({ name }) => name) as [TieKindName, ...TieKindName[]]);

/** Whom or what a column speaks of: the row's entity, one of the row's ends, or its tie. */
const subject = z.enum(['entity', 'from', 'to', 'tie']);
export type Subject = z.infer<typeof subject>;

/** What cells say → what is meant by it, as a person would write it (`{"c3": "501(c)(3)"}`); compared without case. */
const values = z.record(z.string(), z.string()).optional();
/** What stands between the values of one cell, where it is not the table's own. */
const separator = z.string().min(1).optional();

const propertyNames = new Set(
  [...entityKinds, ...tieKinds].flatMap(({ name }) => statableProperties(name).map((entry) => entry.name)),
);

export const fieldSchema = z.discriminatedUnion('as', [
  z.strictObject({
    as: z.literal('property'),
    of: subject,
    property: z.string().refine((name) => propertyNames.has(name), 'No kind has a property of that name.'),
    values,
    separator,
  }),
  /** What tells an entity from all others of its scheme (`ein`, `littlesis`), or within the file. */
  z.strictObject({ as: z.literal('key'), of: subject, scheme: z.string().optional() }),
  /** Its id elsewhere; several where the cell holds several. */
  z.strictObject({ as: z.literal('externalId'), of: subject, scheme: z.string().min(1), separator }),
  z.strictObject({ as: z.literal('kind'), of: subject, values }),
  z.strictObject({
    as: z.enum(['basedIn', 'operatesIn']),
    of: subject,
    /** `place` is any of them, told by how it is written: `Phoenix, AZ`. */
    part: z.enum(['place', 'city', 'county', 'state', 'postalCode', 'street', 'country']),
    separator,
  }),
  z.strictObject({
    as: z.literal('worksOn'),
    of: subject,
    by: z.enum(['name', 'nteeCode']),
    values,
    separator,
  }),
  /** Others that the row's entity is tied to, by name or key. */
  z.strictObject({
    as: z.literal('tied'),
    of: z.literal('entity'),
    kind: tieKindName,
    /** Whether the others are where the tie starts: `funder` of the row. */
    reversed: z.boolean(),
    otherKind: entityKindName.optional(),
    separator,
  }),
  /** Sets parallel ties apart. */
  z.strictObject({ as: z.literal('parallel'), of: z.literal('tie') }),
  /** On what the row rests, where each row says so itself. */
  z.strictObject({
    as: z.literal('source'),
    of: z.literal('row'),
    part: z.enum(['title', 'locator', 'confidence']),
  }),
]);
export type Field = z.infer<typeof fieldSchema>;

const reasonShape = {
  reason: z.string().optional(),
  /** The reason to be worded in any language, where it is told with values. */
  told: z.custom<Message>(isMessage).optional(),
};

/** A reason as a mapping holds it: as text, for whoever reads the mapping, and to be worded anew. */
export const because = (reason: Message): { reason: string; told?: Message } => ({
  reason: inEnglish(reason),
  ...(reason.values !== undefined && { told: reason }),
});

const columnSchema = z.strictObject({
  /** Its heading; `name (2)` for the second of the same, `column C` for one without. */
  column: z.string(),
  /** Null for a column that has no use: it is counted as unknown. */
  field: fieldSchema.nullable(),
  /** Why it was guessed so, in words; and what stands in it. For whoever corrects the guess, not for reading. */
  ...reasonShape,
  examples: z.array(z.string()).optional(),
});

const entityReference = z.strictObject({
  name: z.string().min(1),
  key: z.string().optional(),
  kind: entityKindName.optional(),
});

const tableSchema = z.strictObject({
  /** The name of the sheet, or of the file. A table of another name is taken alike when it has the same columns. */
  table: z.string(),
  holds: z.enum(['entities', 'ties', 'matrix', 'nothing']),
  ...reasonShape,
  /** Where the headings are, from 1; 0 where there are none. */
  headerRow: z.int().min(0).optional(),
  columns: z.array(columnSchema).default([]),
  /** Between the values of one cell. */
  separator: z.string().min(1).default('|'),
  decimal: z.enum(['.', ',']).default('.'),
  /** Whether 3/4/2012 is in March or in April. */
  dates: z.enum(['month first', 'day first']).default('month first'),
  /** What stands for nothing, besides an empty cell; compared without case. */
  empty: z.array(z.string()).default(['n/a', 'na', '-', '–', '—', 'null', '#n/a']),
  /** Whether names are all in capitals, so that they are given as people write them. */
  inCapitals: z.boolean().default(false),
  /** What entities are where no column tells; likewise each end of ties. */
  entityKind: entityKindName.optional(),
  fromKind: entityKindName.optional(),
  toKind: entityKindName.optional(),
  tieKind: tieKindName.optional(),
  /** An end that is the same in all rows of ties. */
  from: entityReference.optional(),
  to: entityReference.optional(),
  /** A tie that each row of a table of entities has with one other: a list of the partners of one organization. */
  everyRow: z.strictObject({ kind: tieKindName, reversed: z.boolean(), other: entityReference }).optional(),
});
export type MappedTable = z.infer<typeof tableSchema>;
export type MappedColumn = z.infer<typeof columnSchema>;

export const tableMappingSchema = z.strictObject({
  tables: z.array(tableSchema),
  /** Where what was found out about the file is wrong. */
  delimiter: z.string().length(1).optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional(),
  /** What is known of the file as a source. */
  source: z
    .strictObject({
      title: z.string().optional(),
      publisher: z.string().optional(),
      published: z.string().optional(),
      url: z.string().optional(),
      licence: z.string().optional(),
      confidence: z.number().min(0).max(1).optional(),
    })
    .optional(),
});
export type TableMapping = z.infer<typeof tableMappingSchema>;

/** A mapping that does not hold together: where in it, and what to do. */
export class MappingError extends Error {
  override readonly name = 'MappingError';

  constructor(readonly told: Message) {
    super(inEnglish(told));
  }
}

/** @throws MappingError saying which part of `data` does not fit. */
export function parseMapping(data: unknown): TableMapping {
  const parsed = tableMappingSchema.safeParse(data);
  if (!parsed.success)
    throw new MappingError(tell('The mapping does not fit. {what}', { what: z.prettifyError(parsed.error) }));
  for (const table of parsed.data.tables) checkTable(table);
  return parsed.data;
}

function checkTable(table: MappedTable): void {
  const fields = table.columns.flatMap(({ field }) => (field ? [field] : []));
  const fail = (what: Message): never => {
    throw new MappingError(
      tell('The mapping of “{table}” does not fit. {what}', { table: table.table, what }),
    );
  };
  const named = (of: Subject): boolean =>
    fields.some(
      (field) =>
        field.of === of &&
        (field.as === 'key' ||
          (field.as === 'property' && ['name', 'title', 'measure'].includes(field.property))),
    );
  if (table.holds === 'entities' && !named('entity'))
    fail(tell('No column is the name or the key of an entity: say which one is.'));
  if (table.holds === 'ties')
    for (const end of ['from', 'to'] as const)
      if (!named(end) && !table[end] && !fields.some((field) => field.of === end))
        fail(
          tell(
            'No column is the name or key of the “{end}” end: say which one is, or name one for all rows.',
            { end: end === 'from' ? tell('from') : tell('to') },
          ),
        );
  if (
    table.holds === 'ties' &&
    !table.tieKind &&
    !fields.some((field) => field.as === 'kind' && field.of === 'tie')
  )
    fail(tell('Nothing tells the kind of tie: say which column does, or give one for all rows.'));
  const kind = table.everyRow && findTieKind(table.everyRow.kind);
  const rowKind = table.entityKind ?? 'Organization';
  if (kind && !fields.some((field) => field.as === 'kind' && field.of === 'entity')) {
    const allowed = table.everyRow!.reversed ? kind.to : kind.from;
    if (!allowed.includes(rowKind))
      fail(
        tell('A tie “{tie}” has no {kind} there: it takes {allowed}.', {
          tie: { key: `tie.${kind.name}`, message: kind.label },
          kind: { key: `kind.${rowKind}`, message: rowKind },
          allowed: allowed.join(', '),
        }),
      );
  }
}

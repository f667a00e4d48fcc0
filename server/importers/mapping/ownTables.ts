import {
  entityColumnByHeading,
  sourceHeadings,
  tieColumnByHeading,
  type SpreadsheetColumn,
  type SpreadsheetPart,
} from '../../model/spreadsheet.ts';
import { tell } from '../../model/message.ts';
import { because, tableMappingSchema, type Field, type MappedTable } from './tableMapping.ts';

/** What the columns of our own spreadsheets mean. */
const fields: Readonly<Record<SpreadsheetPart, Field>> = {
  id: { as: 'key', of: 'entity' },
  kind: { as: 'kind', of: 'entity' },
  city: { as: 'basedIn', of: 'entity', part: 'city' },
  state: { as: 'basedIn', of: 'entity', part: 'state' },
  worksIn: { as: 'operatesIn', of: 'entity', part: 'place' },
  issues: { as: 'worksOn', of: 'entity', by: 'name' },
  from: { as: 'key', of: 'from' },
  fromName: { as: 'property', of: 'from', property: 'name' },
  to: { as: 'key', of: 'to' },
  toName: { as: 'property', of: 'to', property: 'name' },
  tieKind: { as: 'kind', of: 'tie' },
  parallel: { as: 'parallel', of: 'tie' },
  source: { as: 'source', of: 'row', part: 'title' },
  locator: { as: 'source', of: 'row', part: 'locator' },
  confidence: { as: 'source', of: 'row', part: 'confidence' },
};

const fieldOf = ({ means }: SpreadsheetColumn, of: 'entity' | 'tie'): Field =>
  'part' in means ? fields[means.part] : { as: 'property', of, property: means.property };

/**
 * A table with the headings of the template or of an export, which needs no guess; null for any other. Columns may be left
 * out, moved and added; the first ones say what the table is.
 */
export function ownTable(name: string, headerRow: number, columns: readonly string[]): MappedTable | null {
  const headings = columns.map((column) => column.toLowerCase());
  const has = (...wanted: string[]): boolean => wanted.every((heading) => headings.includes(heading));
  const ties =
    has('from', 'kind', 'to') &&
    headings.filter((heading) => tieColumnByHeading.has(heading)).length >= columns.length * 0.8;
  const entities =
    has('name', 'kind') &&
    (has('id') || has('legal form')) &&
    headings.filter((heading) => entityColumnByHeading.has(heading)).length >= columns.length * 0.8;
  if (headings.join() === sourceHeadings.join())
    return tableMappingSchema.shape.tables.element.parse({
      table: name,
      headerRow,
      holds: 'nothing',
      ...because(tell('It lists the sources of an export, which is now the source itself.')),
    });
  if (!ties && !entities) return null;
  const known = ties ? tieColumnByHeading : entityColumnByHeading;
  return tableMappingSchema.shape.tables.element.parse({
    table: name,
    headerRow,
    holds: ties ? 'ties' : 'entities',
    ...because(tell('It has the headings of the template.')),
    ...(entities && !ties && { entityKind: 'Organization' }),
    columns: columns.map((column) => {
      const own = known.get(column.toLowerCase());
      return {
        column,
        field: own ? fieldOf(own, ties ? 'tie' : 'entity') : null,
        ...because(own ? tell('It is a column of the template.') : tell('The template has no such column.')),
      };
    }),
  });
}

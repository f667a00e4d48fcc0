import { ModelError } from '../model/errors.ts';
import { tell } from '../model/message.ts';
import { normalizeValue } from '../model/propertyValues.ts';
import { statableProperties } from '../model/records.ts';
import type { EntityRow, ImportRow, RejectedRow, RowStatement, TieRow } from './importRows.ts';
import { isList, isObject, textOf, type Json, type JsonObject } from './json.ts';

/**
 * What the fields of a record become: the name of a property; a function of the text, where it must be spelled otherwise;
 * a table for the fields inside it; or `null` where the reader itself takes it. A field that no table names is counted.
 */
export interface FieldTable {
  readonly [field: string]: string | null | ((text: string) => readonly RowStatement[]) | FieldTable;
}

/** What a table holds under a key that a file gives: `constructor` is a key like any other, and in no table. */
export function entryOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/**
 * The statements in a record, by its table: one for each value of a list. What the table does not name is told to
 * `unknown`, by its path without positions; empty values are no loss and are not.
 */
export function statementsBy(
  table: FieldTable,
  record: JsonObject,
  unknown: (field: string) => void,
  path = '',
): RowStatement[] {
  return Object.entries(record).flatMap(([field, value]) => {
    const taken = entryOf(table, field);
    if (taken === null) return [];
    if (taken === undefined) {
      for (const leaf of leavesOf(value, path + field)) unknown(leaf);
      return [];
    }
    return (isList(value) ? value : [value]).flatMap((one): readonly RowStatement[] => {
      if (typeof taken === 'object')
        return isObject(one) ? statementsBy(taken, one, unknown, `${path}${field}.`) : [];
      if (isObject(one) || isList(one)) {
        for (const leaf of leavesOf(one, path + field)) unknown(leaf);
        return [];
      }
      const text = typeof one === 'boolean' ? String(one) : textOf(one);
      if (text === '') return [];
      return typeof taken === 'string' ? [{ property: taken, value: text }] : taken(text);
    });
  });
}

/** The paths of all values in a value that hold something, without positions: `locations[].name` as `locations.name`. */
export function leavesOf(value: Json, path: string): string[] {
  if (isList(value)) return value.flatMap((one) => leavesOf(one, path));
  if (isObject(value))
    return Object.entries(value).flatMap(([field, one]) => leavesOf(one, `${path}.${field}`));
  return value === null || value === '' ? [] : [path];
}

/**
 * A row without the values that do not fit their property, each of which is told as a row of its own: an address misspelt on
 * the web is no reason to lose the organization.
 */
export function withFitting(row: EntityRow | TieRow): ImportRow[] {
  const rejected: RejectedRow[] = [];
  const properties = statableProperties(row.kind);
  const statements = row.statements.filter(({ property, value, locator }) => {
    const entry = properties.find(({ name }) => name === property);
    try {
      if (!entry)
        throw new ModelError(
          tell('{kind} has no property “{property}”.', { kind: row.kind, property }),
          property,
          value,
        );
      normalizeValue(entry, value);
      return true;
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      rejected.push({
        row: 'rejected',
        about: row.row,
        source: row.source,
        locator: locator ?? row.locator,
        ...(row.line !== undefined && { line: row.line }),
        field: property,
        value,
        reason: tell('{why} The rest of the row is taken.', { why: error.told }),
      });
      return false;
    }
  });
  return [{ ...row, statements }, ...rejected];
}

/** The first of these names as the name, the others as aliases, each once. */
export function namesOf(names: readonly string[]): RowStatement[] {
  const distinct = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  return distinct.map((value, at) => ({ property: at === 0 ? 'name' : 'aliases', value }));
}

/** A web address, with the protocol that people leave out. */
export function webAddress(text: string): RowStatement[] {
  const value = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `http://${text}` : text;
  return [{ property: 'website', value }];
}

/** The first value of each property that has one value, and all of those that have many; what comes after the first is counted. */
export function firstOfEach(
  kind: EntityRow['kind'] | TieRow['kind'],
  statements: readonly RowStatement[],
  unknown: (field: string) => void,
): RowStatement[] {
  const many = new Set(statableProperties(kind).flatMap(({ name, many }) => (many ? [name] : [])));
  const seen = new Set<string>();
  return statements.filter(({ property, value }) => {
    const id = many.has(property) ? `${property} ${value}` : property;
    if (!seen.has(id)) {
      seen.add(id);
      return true;
    }
    if (!many.has(property)) unknown(`${property}, beyond the first`);
    return false;
  });
}

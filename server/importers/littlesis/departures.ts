import { tell } from '../../model/message.ts';
import type { ImportRow, ReadContext } from '../importRows.ts';
import type { InputFile } from '../inputFile.ts';
import { statementsBy, type FieldTable } from '../fieldTable.ts';
import { jsonElements, objectOf, textOf } from '../json.ts';
import { keyOf, linked } from './links.ts';

const fields: FieldTable = {
  name: null,
  url: null,
  where_to: null,
  org_url: null,
  position: null,
  date: null,
};

/**
 * People who left an administration, and where they went: each holds a position, whose title is not given, in the organization
 * that the entry links to. What they left, and when, is said of the person.
 */
export async function* departureRows(file: InputFile, context: ReadContext): AsyncGenerator<ImportRow> {
  for await (const { value, at } of jsonElements(file, [])) {
    const entry = objectOf(value);
    const placed = { source: file.sha256, locator: at };
    statementsBy(fields, entry, (field) => context.unknownField(field));
    const person = linked(textOf(entry.url));
    const organization = linked(textOf(entry.org_url));
    const name = textOf(entry.name);
    const joined = textOf(entry.where_to);
    if (!person || person.isPerson === false || !organization || organization.isPerson || name === '') {
      yield {
        row: 'rejected',
        about: 'tie',
        ...placed,
        field: 'where_to',
        value: joined,
        reason: tell('A person is kept for a position in an organization, and the entry links to none.'),
      };
      continue;
    }
    const left = [textOf(entry.position), textOf(entry.date) && `until ${isoDay(textOf(entry.date))}`];
    yield {
      row: 'entity',
      ...placed,
      key: keyOf(person.id),
      kind: 'Person',
      statements: [
        { property: 'name', value: name },
        ...(left[0] ? [{ property: 'description', value: left.filter(Boolean).join(', ') }] : []),
      ],
    };
    yield {
      row: 'entity',
      ...placed,
      key: keyOf(organization.id),
      kind: 'Organization',
      statements: [
        { property: 'name', value: organization.name },
        ...(joined !== '' && joined !== organization.name ? [{ property: 'aliases', value: joined }] : []),
        { property: 'externalIds', value: keyOf(organization.id) },
      ],
    };
    yield {
      row: 'tie',
      ...placed,
      kind: 'HOLDS_POSITION_IN',
      from: keyOf(person.id),
      to: keyOf(organization.id),
      parallel: '',
      statements: [],
    };
  }
}

/** `2/10/2017` as `2017-02-10`; as it is where it is no such date. */
function isoDay(text: string): string {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return parts ? `${parts[3]}-${parts[1]!.padStart(2, '0')}-${parts[2]!.padStart(2, '0')}` : text;
}

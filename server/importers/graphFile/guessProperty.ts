import { propertiesOf, tieKind, type EntityKindName, type TieKindName } from '../../model/vocabulary.ts';
import type { Property } from '../../model/properties.ts';
import { tieDates } from '../../model/records.ts';

/** What files call a property, besides its name and label in the model. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  label: 'name',
  title: 'name',
  organization: 'name',
  alias: 'aliases',
  aka: 'aliases',
  shortname: 'aliases',
  acronym: 'aliases',
  taxid: 'ein',
  homepage: 'website',
  url: 'website',
  ntee: 'nteeCode',
  yearfounded: 'founded',
  established: 'founded',
  about: 'description',
  summary: 'description',
  amount: 'amountUsd',
  role: 'roles',
  since: 'start',
  startdate: 'start',
  until: 'end',
  enddate: 'end',
};

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The property of a kind that an attribute of a file means by its name, or null. */
export function guessProperty(kind: EntityKindName | TieKindName, attribute: string): Property | null {
  const properties = propertiesByName(kind);
  const folded = fold(attribute);
  return properties.get(folded) ?? properties.get(fold(ALSO_CALLED[folded] ?? '')) ?? null;
}

const known = new Map<string, ReadonlyMap<string, Property>>();

function propertiesByName(kind: EntityKindName | TieKindName): ReadonlyMap<string, Property> {
  const found = known.get(kind);
  if (found) return found;
  const isTie = /^[A-Z_]+$/.test(kind);
  const properties = isTie
    ? [...tieDates, ...tieKind(kind as TieKindName).properties]
    : propertiesOf(kind as EntityKindName);
  const made = new Map(
    properties.flatMap((each) => [[fold(each.label), each] as const, [fold(each.name), each] as const]),
  );
  known.set(kind, made);
  return made;
}

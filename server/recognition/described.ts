import type { EntityKindName } from '../model/vocabulary.ts';

/** What is known of an actor by which it can be told from others. */
export interface Described {
  readonly kind: EntityKindName;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Nine digits. */
  readonly ein: string | null;
  /** `scheme:id`. */
  readonly externalIds: readonly string[];
  readonly website: string | null;
  readonly legalForm: string | null;
  readonly city: string | null;
  /** Postal code of a state. */
  readonly state: string | null;
  /** Number and street, or post office box, of where it is. */
  readonly street: string | null;
  /** ZIP code of where it is: five digits, or nine. */
  readonly postalCode: string | null;
}

const FIELDS = [
  'kind',
  'name',
  'aliases',
  'ein',
  'externalIds',
  'website',
  'legalForm',
  'city',
  'state',
  'street',
  'postalCode',
] as const satisfies readonly (keyof Described)[];

/** The values without their names, which would take as much room as they do. */
export const valuesOf = (described: Described): readonly unknown[] => FIELDS.map((field) => described[field]);

export const fromValues = (values: readonly unknown[]): Described =>
  Object.fromEntries(FIELDS.map((field, index) => [field, values[index]])) as unknown as Described;

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

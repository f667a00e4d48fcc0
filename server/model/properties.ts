import type { ValueSetName } from './valueSets.ts';

/** How a property's value is written, checked and stored. Lists are `many`; money is in whole US dollars. */
export type PropertyType =
  | 'text'
  /** Words of our own about something: two of them differ without contradicting each other. */
  | 'prose'
  | 'integer'
  | 'number'
  | 'usd'
  | 'degrees'
  | 'boolean'
  | 'partialDate'
  | 'ein'
  | 'url';

/** One property of an entity or tie, as data: the doors check by it, forms and templates are made from it. */
export interface Property {
  readonly name: string;
  readonly label: string;
  readonly type: PropertyType | { readonly oneOf: ValueSetName };
  readonly many: boolean;
  /** May hold for a time only, so that its value is read from the claims valid on the as-of date. */
  readonly varies: boolean;
  readonly description: string;
}

type Options = Partial<Pick<Property, 'many' | 'varies' | 'label'>>;

/** `amountUsd` → “amount (US dollars)”, `hubRole` → “hub role”. */
function labelFrom(name: string): string {
  return name
    .replace(/Usd$/, ' (US dollars)')
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}

export function property(
  name: string,
  type: Property['type'],
  description: string,
  options: Options = {},
): Property {
  return { name, type, description, many: false, varies: false, label: labelFrom(name), ...options };
}

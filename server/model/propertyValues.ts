import { normalizeEin } from './ein.ts';
import { ModelError } from './errors.ts';
import { tell, type Message } from './message.ts';
import { normalizePartialDate, PartialDateError } from './partialDate.ts';
import type { Property } from './properties.ts';
import { findValue, valueSets } from './valueSets.ts';

/** A value as the store keeps it on an entity or tie. Claims keep the same value as text. */
export type StoredValue = string | number | boolean;

const TRUE = new Set(['true', 'yes', '1', 'x']);
const FALSE = new Set(['false', 'no', '0', '']);

const called = ({ name, label }: Property): Message => ({ key: `property.${name}`, message: label });

function refuse(property: Property, text: string, expected: Message): never {
  throw new ModelError(
    tell('{property}: “{text}” is not {expected}.', { property: called(property), text, expected }),
    property.name,
    text,
  );
}

function numberFrom(property: Property, text: string): number {
  const number = Number(text.replace(/^\$/, '').replaceAll(',', ''));
  if (text === '' || !Number.isFinite(number)) refuse(property, text, tell('a number'));
  return number;
}

/**
 * The one spelling of a value that claims keep: codes for closed sets, nine digits for an EIN, EDTF for a date.
 * A list's values are normalized one by one.
 * @throws ModelError naming the property and what it takes.
 */
export function normalizeValue(property: Property, text: string): string {
  const given = text.trim().replace(/\s+/g, ' ');
  const { type } = property;
  if (typeof type !== 'string') {
    const found = findValue(type.oneOf, given);
    return (
      found?.code ??
      refuse(
        property,
        given,
        tell('one of {values}', {
          values: valueSets[type.oneOf].map(({ code, label }) => ({
            key: `value.${type.oneOf}.${code}`,
            message: label,
          })),
        }),
      )
    );
  }
  switch (type) {
    case 'text':
    case 'prose':
      return given === '' ? refuse(property, given, tell('a text')) : given;
    case 'integer': {
      const number = numberFrom(property, given);
      return Number.isInteger(number) ? String(number) : refuse(property, given, tell('a whole number'));
    }
    case 'usd': {
      const number = numberFrom(property, given);
      return number >= 0
        ? String(Math.round(number))
        : refuse(property, given, tell('an amount of US dollars'));
    }
    case 'number':
      return String(numberFrom(property, given));
    case 'degrees': {
      const number = numberFrom(property, given);
      return Math.abs(number) <= 180
        ? String(number)
        : refuse(property, given, tell('between −180 and 180 degrees'));
    }
    case 'boolean': {
      const folded = given.toLowerCase();
      if (TRUE.has(folded)) return 'true';
      return FALSE.has(folded) ? 'false' : refuse(property, given, tell('yes or no'));
    }
    case 'partialDate':
      try {
        return normalizePartialDate(given);
      } catch (error) {
        if (error instanceof PartialDateError)
          throw new ModelError(
            tell('{property}: {why}', { property: called(property), why: error.told }),
            property.name,
            given,
          );
        throw error;
      }
    case 'ein':
      return (
        normalizeEin(given) ??
        refuse(property, given, tell('an EIN of nine digits (placeholders such as 000000000 are none)'))
      );
    case 'url':
      return URL.canParse(given) && /^https?:/i.test(given)
        ? given
        : refuse(property, given, tell('a web address (https://…)'));
  }
}

/** The stored form of a value that `normalizeValue` has spelled. */
export function storedValue(property: Property, normalized: string): StoredValue {
  if (typeof property.type !== 'string') return normalized;
  switch (property.type) {
    case 'integer':
    case 'number':
    case 'usd':
    case 'degrees':
      return Number(normalized);
    case 'boolean':
      return normalized === 'true';
    default:
      return normalized;
  }
}

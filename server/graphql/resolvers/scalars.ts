import { GraphQLScalarType, Kind } from 'graphql';
import type { Message as ToldMessage } from '../../model/message.ts';
import { normalizePartialDate } from '../../model/partialDate.ts';
import { graphqlError } from '../errors.ts';

function read(value: unknown): string {
  if (typeof value !== 'string')
    throw graphqlError('BAD_USER_INPUT', 'A date is written as text, such as "2004" or "2010-04-23".');
  try {
    return normalizePartialDate(value);
  } catch (error) {
    throw graphqlError('BAD_USER_INPUT', (error as Error).message);
  }
}

export const PartialDate = new GraphQLScalarType({
  name: 'PartialDate',
  description:
    'A date as precise as its source, in a part of EDTF: `2004`, `2011-10`, `2010-04-23`, `2014~` (about\n2014), `2011/2012` (some time between).',
  serialize: (value) => value,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
});

/** Only ever told. */
export const Message = new GraphQLScalarType<ToldMessage, ToldMessage>({
  name: 'Message',
  description:
    'A sentence for people that can be worded in any language: `{message, values}`, the message in the ICU format in English, the\n' +
    'values by the names it uses: text, numbers, further messages, or lists of these. `key` is what a catalogue lists it by where\n' +
    'that is not the English, such as `value.Level.STATE`.',
  serialize: (value) => value as ToldMessage,
});

import { IntlMessageFormat } from 'intl-messageformat';

/**
 * What is told to people: a sentence in English as an ICU message, and what it is told with. The terminal and whoever asks the
 * API for text are given it in English; a page in another language words it anew, by the English, with the same values.
 */
export interface Message {
  readonly message: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
  /** What a catalogue of another language lists it by, where that is not the English: `value.Level.STATE`. */
  readonly key?: string;
}

/** Names and quotes are text, which every language leaves as it is; what is worded is a message. Lists are joined by “and”. */
export type MessageValue = string | number | Message | readonly (string | Message)[];

/** A name stands behind a brace, up to a comma or the closing brace; what a choice says stands behind one, too, but has spaces. */
type Name<Text extends string> = Text extends '' | `${string} ${string}` | `#${string}` ? never : Text;
type NameAt<Rest extends string> = Rest extends `${infer Piece}}${string}`
  ? Piece extends `${infer First},${string}`
    ? Name<First>
    : Name<Piece>
  : never;
type NamesIn<Text extends string> = Text extends `${string}{${infer Rest}`
  ? NameAt<Rest> | NamesIn<Rest>
  : never;

/**
 * The one way to make a sentence: a test finds each call and fails where the sentence is not in every language. What the message
 * names has to be given; write `{count, plural, one {# tie} other {# ties}}` for what depends on a number.
 */
export function tell<const Text extends string>(
  message: Text,
  ...[values]: [NamesIn<Text>] extends [never] ? [] : [Readonly<Record<NamesIn<Text>, MessageValue>>]
): Message {
  return values === undefined ? { message } : { message, values };
}

/** Whether data from outside is a message. */
export function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null) return false;
  const { message, values = {}, key = '' } = data as Record<string, unknown>;
  const isWorded = (value: unknown): boolean => typeof value === 'string' || isMessage(value);
  return (
    typeof message === 'string' &&
    typeof key === 'string' &&
    typeof values === 'object' &&
    values !== null &&
    Object.values(values).every(
      (value) =>
        typeof value === 'number' || (Array.isArray(value) ? value.every(isWorded) : isWorded(value)),
    )
  );
}

const formats = new Map<string, IntlMessageFormat>();
// As the rest of the English here, without a comma before “and”.
const list = new Intl.ListFormat('en-GB');

/** Plain text stays as it is. */
export function inEnglish(told: Message | string): string {
  if (typeof told === 'string') return told;
  const { message, values } = told;
  if (values === undefined) return message;
  const format =
    formats.get(message) ?? new IntlMessageFormat(message, 'en-US', undefined, { ignoreTag: true });
  formats.set(message, format);
  const given = Object.entries(values).map(([name, value]) => [name, valueInEnglish(value)]);
  return String(format.format(Object.fromEntries(given) as Record<string, string | number>));
}

function valueInEnglish(value: MessageValue): string | number {
  if (typeof value !== 'object') return value;
  if ('message' in value) return inEnglish(value);
  return list.format(value.map((one) => (typeof one === 'string' ? one : inEnglish(one))));
}

/** What was asked cannot be answered, for a reason that whoever asked can mend. */
export class Refusal extends RangeError {
  constructor(readonly told: Message) {
    super(inEnglish(told));
  }
}

/** Sentences one after the other. */
export const textOf = (sentences: readonly Message[]): string => sentences.map(inEnglish).join(' ');

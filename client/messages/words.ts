/** Words, dates and numbers in the reader's language. */
import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { MessageKey } from './en.ts';

type Values = Record<string, string | number>;

/** What the server tells people: an ICU message in English with its values, or what to look it up by where that is not the English. */
export interface Message {
  readonly message: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
  readonly key?: string;
}
type MessageValue = string | number | Message | readonly (string | Message)[];

export interface Words {
  readonly say: (key: MessageKey, values?: Values) => string;
  /** The catalogue's text where it has one, else what the server calls it. */
  readonly sayOr: (key: string, otherwise: string) => string;
  /** What the server tells in English, where the catalogue words it; of a list of parts, each part by itself. */
  readonly told: (english: string | Message) => string;
  /** What the server says of a failure, in the language where it can be worded. */
  readonly answered: (failure: { readonly message: string; readonly told: Message | null }) => string;
  /** Sentences that the server tells, one after the other. */
  readonly toldAll: (sentences: readonly Message[]) => string;
  /** Where in a source or file something stands, as readers of files give it: “sheet Members, row 12”. Other texts stay as they are. */
  readonly where: (locator: string) => string;
  readonly number: (value: number) => string;
  /** With exactly so many digits after the point, and a true minus. */
  readonly fixed: (value: number, digits: number) => string;
  /** With at most so many digits after the point, and a true minus. */
  readonly upTo: (value: number, digits: number) => string;
  readonly usd: (value: number) => string;
  readonly list: (parts: readonly string[]) => string;
  /** A date as precise as it was given: “April 23, 2010”, “October 2011”, “about 2014”. */
  readonly date: (partial: string) => string;
  /** A moment, as precise as a person remembers it: “Nov 22, 2026, 10:47 AM”. */
  readonly moment: (iso: string) => string;
  /** “since 2004”, “until 2014”, “2004 – 2014”; what is over and has no known end is “from” its start. */
  readonly span: (start: string | null | undefined, end: string | null | undefined, over?: boolean) => string;
  readonly stateName: (postalCode: string) => string;
  /** Orders names as the language does. */
  readonly compare: (a: string, b: string) => number;
}

type LocatorPart = 'row' | 'line' | 'entity' | 'relationship' | 'statement' | 'committee' | 'vertex';
const LOCATED = /(^|, )(row|line|entity|relationship|statement|committee|vertex) ([^\s,:()]+)(?=$|[,:]| \()/g;

export function wordsFrom(intl: IntlShape): Words {
  const say = (key: MessageKey, values?: Values): string => intl.formatMessage({ id: key }, values);
  const sayOr = (key: string, otherwise: string): string => {
    const message = intl.messages[key];
    return typeof message === 'string' ? message : otherwise;
  };
  const inWords = (english: string): string => {
    const whole = sayOr(`told.${english}`, '');
    return whole !== ''
      ? whole
      : english
          .split(', ')
          .map((part) => sayOr(`told.${part}`, part))
          .join(', ');
  };
  const list = (parts: readonly string[]): string => intl.formatList(parts, { type: 'conjunction' });
  const valueInWords = (value: MessageValue): string | number => {
    if (typeof value !== 'object') return value;
    return 'message' in value
      ? told(value)
      : list(value.map((one) => (typeof one === 'string' ? one : told(one))));
  };
  const told = (english: string | Message): string => {
    if (typeof english === 'string') return inWords(english);
    const { message, key, values } = english;
    if (values === undefined) return key === undefined ? inWords(message) : sayOr(key, message);
    const format = intl.formatters.getMessageFormat(
      sayOr(key ?? `told.${message}`, message),
      intl.locale,
      undefined,
      { ignoreTag: true },
    );
    const given = Object.entries(values).map(([name, value]) => [name, valueInWords(value)]);
    return String(format.format(Object.fromEntries(given) as Values));
  };
  const collator = new Intl.Collator(intl.locale, { numeric: true, sensitivity: 'base' });

  const single = (text: string): string => {
    const approximate = text.endsWith('~');
    const [year = '', month, day] = text.replace('~', '').split('-');
    const told =
      month === undefined
        ? String(Number(year))
        : intl.formatDate(Date.UTC(Number(year), Number(month) - 1, day === undefined ? 1 : Number(day)), {
            timeZone: 'UTC',
            year: 'numeric',
            month: 'long',
            ...(day !== undefined && { day: 'numeric' }),
          });
    return approximate ? say('date.about', { date: told }) : told;
  };
  const date = (partial: string): string => {
    const [from = '', to] = partial.split('/');
    return to === undefined ? single(from) : say('date.between', { from: single(from), to: single(to) });
  };

  return {
    say,
    sayOr,
    told,
    answered: (failure) => (failure.told ? told(failure.told) : failure.message),
    toldAll: (sentences) => sentences.map(told).join(' '),
    where: (locator) =>
      locator
        .replace(/^sheet (.+?)(?=, row \d)/, (_, name: string) => say('locator.sheet', { name }))
        .replace(
          LOCATED,
          (_, before: string, part: LocatorPart, id: string) => before + say(`locator.${part}`, { id }),
        ),
    number: (value) => intl.formatNumber(value, { maximumFractionDigits: 2 }),
    fixed: (value, digits) =>
      intl
        .formatNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
        .replace('-', '−'),
    upTo: (value, digits) => intl.formatNumber(value, { maximumFractionDigits: digits }).replace('-', '−'),
    usd: (value) =>
      intl.formatNumber(value, { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }),
    list,
    date,
    moment: (iso) => intl.formatDate(iso, { dateStyle: 'medium', timeStyle: 'short' }),
    span: (start, end, over = false) => {
      if (start && end)
        return start === end
          ? say('span.in', { start: date(start) })
          : say('span.between', { start: date(start), end: date(end) });
      if (start) return say(over ? 'span.from' : 'span.since', { start: date(start) });
      if (end) return say('span.until', { end: date(end) });
      return say('span.undated');
    },
    stateName: (postalCode) => sayOr(`state.${postalCode}`, postalCode),
    compare: (a, b) => collator.compare(a, b),
  };
}

export function useWords(): Words {
  const intl = useIntl();
  return useMemo(() => wordsFrom(intl), [intl]);
}

import { parse } from '@formatjs/icu-messageformat-parser';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { argumentsOf } from '../../tests/support/messageArguments.ts';
import { en } from './en.ts';
import { es } from './es.ts';

const english: Readonly<Record<string, string>> = en;
const spanish: Readonly<Record<string, string | undefined>> = es;

describe('Spanish', () => {
  it('has every message that English has', () => {
    expect(Object.keys(english).filter((key) => !spanish[key])).toEqual([]);
  });

  it('is given what English is given', () => {
    const different = Object.entries(english).flatMap(([key, message]) => {
      const [here, there] = [message, spanish[key] ?? message].map((each) => argumentsOf(parse(each)));
      return here!.join() === there!.join() ? [] : [`${key}: ${here!.join()} / ${there!.join()}`];
    });
    expect(different).toEqual([]);
  });

  it('has no message that fails to format, and does not shout', () => {
    const failures: string[] = [];
    const intl = createIntl({
      locale: 'es-US',
      messages: es,
      onError: (error) => failures.push(error.message),
    });
    for (const [id, message] of Object.entries(es).filter(([key]) => !key.startsWith('formula.'))) {
      const values = argumentsOf(parse(message)).map((name) => [name, 2]);
      intl.formatMessage({ id }, Object.fromEntries(values) as Record<string, number>);
    }
    expect(failures).toEqual([]);
    expect(Object.values(es).filter((message) => message.includes('!'))).toEqual([]);
  });
});

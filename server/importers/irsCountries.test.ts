import { describe, expect, it } from 'vitest';
import { isoCountry, isoOfRegister } from './irsCountries.ts';

describe('a country of the IRS', () => {
  it.each([
    ['BD', 'BM'],
    ['UK', 'GB'],
    ['SF', 'ZA'],
    ['EI', 'IE'],
    ['GM', 'DE'],
    ['ca', 'CA'],
    ['OC', null],
  ])('with the code %s is %s', (code, iso) => {
    expect(isoCountry(code)).toBe(iso);
  });

  it.each([
    ['JAPAN', 'JP'],
    ['UNITED KINGDOM', 'GB'],
    ['SCOTLAND', 'GB'],
    ['WEST GERMANY', 'DE'],
    ['ST LUCIA', 'LC'],
    ['CO', null],
    ['VERNON', null],
  ])('spelled %s is %s', (name, iso) => {
    expect(isoOfRegister(name)).toBe(iso);
  });
});

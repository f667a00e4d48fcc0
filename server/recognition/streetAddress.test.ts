import { describe, expect, it } from 'vitest';
import { doorOf, zipOf } from './streetAddress.ts';

describe('an address', () => {
  it.each([
    ['1536 U St NW', '1536 U Street Northwest, 3rd Floor'],
    ['1445 N Boonville Ave', '1445 NORTH BOONVILLE AVENUE'],
    ['PO BOX 8009', 'P.O. Box 8009'],
    ['P O BOX 609', 'Post Office Box 609'],
  ])('%s is %s', (a, b) => {
    expect(doorOf(a)).not.toBe('');
    expect(doorOf(a)).toBe(doorOf(b));
  });

  it.each([
    ['1536 U St NW', '1538 U St NW'],
    ['1536 U St NW', '1536 V St NW'],
    ['PO BOX 12', '12 Box St'],
  ])('%s is not %s', (a, b) => {
    expect(doorOf(a)).not.toBe(doorOf(b));
  });

  it('without a number tells nothing', () => {
    expect(doorOf('One Clay Square')).toBe('');
    expect(doorOf(null)).toBe('');
  });

  it('has the first five digits of its ZIP code, or none', () => {
    expect(zipOf('58102-1234')).toBe('58102');
    expect(zipOf('581021234')).toBe('58102');
    expect(zipOf('SW1A 1AA')).toBe('');
  });
});

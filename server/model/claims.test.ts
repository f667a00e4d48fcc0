import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCredibility, disagreement, resolveMany, resolveOne, standing, type Claim } from './claims.ts';
import { dayRange } from './partialDate.ts';

const base: Claim = {
  id: 'a',
  subjectId: 's',
  property: 'legalForm',
  value: 'C501C3',
  validFrom: null,
  validTo: null,
  sourceId: 'source',
  sourcePublished: '2016',
  locator: '§1 ¶1',
  quote: null,
  confidence: 0.8,
  recordedAt: '2026-01-01T00:00:00Z',
  recordedBy: null,
  retractedAt: null,
  retractionReason: null,
  visibility: 'PUBLIC',
};
const year = fc.integer({ min: 2000, max: 2020 }).map(String);
const claimArbitrary: fc.Arbitrary<Claim> = fc
  .record({
    id: fc.uuid(),
    value: fc.constantFrom('C501C3', 'C501C4', 'LLC'),
    validFrom: fc.option(year),
    validTo: fc.option(year),
    sourcePublished: fc.option(year),
    confidence: fc.constantFrom(0.5, 0.8, 0.9),
    retractedAt: fc.option(fc.constant('2026-02-01T00:00:00Z')),
  })
  .map((some) => ({ ...base, ...some }));
const claims = fc.uniqueArray(claimArbitrary, { selector: (claim) => claim.id, maxLength: 12 });
const asOf = year.map(dayRange);

describe('resolution', () => {
  it('shows the more confident claim', () => {
    const sure = { ...base, id: 'b', value: 'C501C4', confidence: 0.9 };
    expect(resolveOne([base, sure], dayRange('2016'))).toBe(sure);
  });

  it('shows the more recent source when both are as sure', () => {
    const newer = { ...base, id: 'b', value: 'C501C4', sourcePublished: '2018' };
    expect(resolveOne([base, newer], dayRange('2016'))).toBe(newer);
  });

  it('reads a value that held for a time only while it held', () => {
    const project = { ...base, value: 'FISCALLY_SPONSORED_PROJECT', validTo: '2014' };
    expect(resolveOne([project], dayRange('2012'))).toBe(project);
    expect(resolveOne([project], dayRange('2016'))).toBeNull();
  });

  it('never shows a retracted claim, nor one that cannot have held', () => {
    fc.assert(
      fc.property(claims, asOf, (some, days) => {
        const shown = resolveOne(some, days);
        if (shown) expect(standing(some, days)).toContain(shown);
        else expect(standing(some, days)).toHaveLength(0);
      }),
    );
  });

  it('does not depend on the order in which claims came in', () => {
    fc.assert(
      fc.property(claims, asOf, (some, days) => {
        expect(resolveOne([...some].reverse(), days)).toEqual(resolveOne(some, days));
        expect(resolveMany([...some].reverse(), days)).toEqual(resolveMany(some, days));
      }),
    );
  });

  it('is unmoved by retracting a claim that was not shown', () => {
    fc.assert(
      fc.property(claims, asOf, (some, days) => {
        const shown = resolveOne(some, days);
        const others = some.map((claim) =>
          claim === shown ? claim : { ...claim, retractedAt: '2026-03-01' },
        );
        expect(resolveOne(others, days)?.id).toBe(shown?.id);
      }),
    );
  });

  it('orders claims totally', () => {
    fc.assert(
      fc.property(claimArbitrary, claimArbitrary, (a, b) => {
        expect(Math.sign(byCredibility(a, b))).toBe(-Math.sign(byCredibility(b, a)) || 0);
      }),
    );
  });
});

describe('disagreement', () => {
  it('keeps both values when two sources differ on the same time', () => {
    const other = { ...base, id: 'b', value: 'C501C4' };
    expect(disagreement([base, other], false)?.claims).toHaveLength(2);
  });

  it('sees none between a value and its successor', () => {
    const before = { ...base, value: 'FISCALLY_SPONSORED_PROJECT', validTo: '2014' };
    const after = { ...base, id: 'b', value: 'C501C3', validFrom: '2015' };
    expect(disagreement([before, after], false)).toBeNull();
  });

  it('sees none between dates of different precision', () => {
    const rough = { ...base, property: 'founded', value: '2010' };
    const exact = { ...base, id: 'b', property: 'founded', value: '2010-04' };
    expect(disagreement([rough, exact], true)).toBeNull();
    expect(disagreement([rough, { ...exact, value: '2012' }], true)?.shown).toBe('2010');
  });

  it('is never found among claims that say the same', () => {
    fc.assert(
      fc.property(
        claims,
        (some) =>
          disagreement(
            some.map((c) => ({ ...c, value: 'LLC' })),
            false,
          ) === null,
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connection, LARGEST_PAGE, pageOf } from './pagination.ts';

const letters = (count: number): string[] => Array.from({ length: count }, (_, index) => `entry ${index}`);

/** A page of some entries, as a resolver gives it. */
function page(all: readonly string[], first: number, after: string | null = null) {
  const { skip, limit } = pageOf({ first, after });
  return connection(all.slice(skip, skip + limit), all.length, { skip });
}

describe('pages', () => {
  it('visit every entry once, in order, whatever their size', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), (count, first) => {
        const all = letters(count);
        const seen: string[] = [];
        let after: string | null = null;
        let more = true;
        while (more) {
          const { nodes, pageInfo, totalCount } = page(all, first, after);
          expect(totalCount).toBe(count);
          expect(pageInfo.hasPreviousPage).toBe(after !== null);
          seen.push(...nodes);
          after = pageInfo.endCursor;
          more = pageInfo.hasNextPage;
        }
        expect(seen).toEqual(all);
      }),
    );
  });

  it('may begin after any edge', () => {
    const all = letters(10);
    for (const [index, { cursor }] of page(all, 10).edges.entries())
      expect(page(all, 10, cursor).nodes).toEqual(all.slice(index + 1));
  });

  it('say that there is more when none was asked for', () => {
    expect(page(letters(3), 0)).toEqual({
      totalCount: 3,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('hold 200 entries at most', () => {
    expect(pageOf({ first: LARGEST_PAGE })).toEqual({ skip: 0, limit: 200 });
    expect(() => pageOf({ first: LARGEST_PAGE + 1 })).toThrow('at most 200');
    expect(() => pageOf({ first: -1 })).toThrow('none or more');
  });

  it('begin nowhere but after a cursor that was given out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (after) => {
        const position = Buffer.from(after, 'base64url').toString();
        fc.pre(!/^at:\s*\d/.test(position) && position !== 'at:');
        expect(() => pageOf({ first: 1, after })).toThrow('not a cursor that Crosstie gave out');
      }),
    );
  });

  it.each(['at:', 'at:-1', 'at:1.5', 'at:1e9', 'at: 1', 'at:0x10', 'from:1'])(
    'do not begin after a made-up cursor “%s”',
    (position) => {
      const after = Buffer.from(position).toString('base64url');
      expect(() => pageOf({ first: 1, after })).toThrow('not a cursor that Crosstie gave out');
    },
  );
});

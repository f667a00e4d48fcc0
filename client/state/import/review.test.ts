import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decide,
  decideSame,
  decisionOn,
  emptyReview,
  goTo,
  hold,
  move,
  tally,
  toDecisions,
  undo,
  type Asked,
  type Review,
} from './review.ts';

const asked = (id: string, ...candidates: string[]): Asked => ({
  id,
  decided: false,
  candidates: candidates.map((candidate) => ({ id: candidate })),
});
const doubts = [asked('a', 'x', 'y'), asked('b', 'x'), asked('c', 'z')];

describe('reviewing doubtful matches', () => {
  it('goes from one that is decided to the next that is open, and past the end after the last', () => {
    const first = decideSame(emptyReview, doubts);
    expect([first.at, first.decisions]).toEqual([1, { a: 'x' }]);
    const skipped = move(first, doubts, 1);
    const third = decide(skipped, doubts, null);
    expect([third.at, third.decisions]).toEqual([1, { a: 'x', c: null }]);
    expect(decideSame(third, doubts).at).toBe(3);
  });

  it('takes the candidate that is held beside the row', () => {
    const held = hold(emptyReview, doubts, 1);
    expect(decideSame(held, doubts).decisions).toEqual({ a: 'y' });
    expect(hold(emptyReview, doubts, 9).candidate).toBe(1);
  });

  it('knows what was decided before, and sends only what is decided now', () => {
    const before: Asked = { ...asked('d', 'x'), decided: true, actor: 'x' };
    const all = [...doubts, before];
    expect(decisionOn(emptyReview, before)).toBe('x');
    expect(tally(emptyReview, all)).toEqual({ same: 1, new: 0, open: 3, decided: 1 });
    expect(toDecisions(emptyReview, all)).toEqual([]);
    const changed = decide(goTo(emptyReview, all, 3), all, null);
    expect(toDecisions(changed, all)).toEqual([{ doubt: 'd', actor: null }]);
  });

  it('keeps decisions over another look, and sends none on what is not asked any more', () => {
    const decided = decideSame(emptyReview, doubts);
    expect(decisionOn(decided, doubts[0]!)).toBe('x');
    expect(toDecisions(decided, doubts.slice(1))).toEqual([]);
  });

  it('does nothing where there is nothing to decide', () => {
    expect(decideSame(emptyReview, [])).toBe(emptyReview);
    expect(decideSame(goTo(emptyReview, doubts, 3), doubts).decisions).toEqual({});
  });

  type Act = 'same' | 'new' | 'next' | 'previous' | 'undo';
  const acted = (review: Review, act: Act): Review =>
    ({
      same: () => decideSame(review, doubts),
      new: () => decide(review, doubts, null),
      next: () => move(review, doubts, 1),
      previous: () => move(review, doubts, -1),
      undo: () => undo(review),
    })[act]();
  const acts = fc.array(fc.constantFrom<Act>('same', 'new', 'next', 'previous', 'undo'), { maxLength: 30 });

  it('undoes each decision, whatever came before it', () => {
    fc.assert(
      fc.property(acts, fc.constantFrom<Act>('same', 'new'), (course, act) => {
        const before = course.reduce(acted, emptyReview);
        const after = acted(before, act);
        if (after === before) return;
        expect(undo(after)).toEqual({ ...before, past: undo(after).past });
        expect(undo(after).past).toEqual(before.past);
      }),
      { seed: 20 },
    );
  });

  it('stays within the doubts and accounts for each of them', () => {
    fc.assert(
      fc.property(acts, (course) => {
        const review = course.reduce(acted, emptyReview);
        expect(review.at).toBeGreaterThanOrEqual(0);
        expect(review.at).toBeLessThanOrEqual(doubts.length);
        const counted = tally(review, doubts);
        expect(counted.same + counted.new + counted.open).toBe(doubts.length);
        expect(counted.decided).toBe(toDecisions(review, doubts).length);
      }),
      { seed: 20 },
    );
  });
});

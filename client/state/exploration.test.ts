import { describe, expect, it } from 'vitest';
import { expand, initialExploration, pictureOf, place, startFrom } from './exploration.ts';

describe('the picture', () => {
  const started = place({ a: { x: 1, y: 1 } })(startFrom('a')(initialExploration));

  it('stays the same while it is grown and moved about', () => {
    const grown = place({ a: { x: 5, y: 5 }, b: { x: 9, y: 9 } })(expand('b')(started));
    expect(pictureOf(grown)).toBe(pictureOf(started));
  });

  it('is another after starting over, even from the same place, and nobody has a place in it', () => {
    for (const id of ['a', 'b']) {
      const next = startFrom(id)(started);
      expect(pictureOf(next)).not.toBe(pictureOf(started));
      expect(next.arrangement.places).toEqual({});
    }
  });
});

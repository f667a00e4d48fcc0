import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addView, moveView, noStory, play, removeView, retitle, tell, type Story } from './story.ts';
import { readStory, writeStory } from './url.ts';

const SEED = 6;
const view = fc.record({
  address: fc.oneof(
    fc.constant(''),
    fc.webQueryParameters().map((query) => `?q=${query}`),
    fc.string().map((place) => `?view=allies#at=${encodeURIComponent(place)}`),
  ),
  title: fc.string({ unit: 'grapheme' }),
  caption: fc.string({ unit: 'grapheme' }),
});
const story: fc.Arbitrary<Story> = fc
  .record({ id: fc.string(), title: fc.string({ unit: 'grapheme' }), views: fc.array(view), at: fc.nat(9) })
  .map(({ at, ...told }) => ({ ...told, playing: at < told.views.length ? at : null }));

describe('a story', () => {
  it('is the same after it was a link', () => {
    fc.assert(
      fc.property(story, (told) => {
        expect(readStory(writeStory(told))).toEqual(told);
      }),
      { seed: SEED },
    );
  });

  it('is told to no server: of all it holds the query names the page alone', () => {
    fc.assert(
      fc.property(story, (told) => {
        expect(writeStory(told).search).toMatch(/^\?view=story(&play=\d+)?$/);
      }),
      { seed: SEED },
    );
  });

  it('keeps the order of the other views when one is moved, and all of them', () => {
    fc.assert(
      fc.property(story, fc.nat(9), fc.nat(9), (told, from, to) => {
        const moved = moveView(from, to)(told);
        if (!(from in told.views) || !(to in told.views)) expect(moved).toBe(told);
        else {
          expect(moved.views[to]).toBe(told.views[from]);
          expect(removeView(to)(moved).views).toEqual(removeView(from)(told).views);
        }
      }),
      { seed: SEED },
    );
  });

  it('takes no address of elsewhere, and no story, for a view', () => {
    const of = (address: string) =>
      readStory({ search: '?view=story', hash: `#of=${encodeURIComponent(address)}` });
    for (const address of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      'javascript:alert(1)',
      '?view=story',
    ])
      expect(of(address).views).toEqual([]);
    expect(of('?view=places#x').views).toHaveLength(1);
  });

  it('is played from its first view to its last and not beyond', () => {
    const two = [1, 2].reduce(
      (told, each) => addView({ address: `?q=${each}`, title: '', caption: '' })(told),
      retitle('Ohio')(noStory),
    );
    expect([play(-1), play(1), play(7), play(null)].map((step) => step(two).playing)).toEqual([
      0,
      1,
      1,
      null,
    ]);
    expect(play(0)(noStory).playing).toBeNull();
    expect(tell(1, 'Here')(two).views.map(({ caption }) => caption)).toEqual(['', 'Here']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addSubject,
  followInTime,
  initialChanges,
  MOST_SUBJECTS,
  openChange,
  panes,
  periodOf,
  presetOf,
  presets,
  removeSubject,
  tellPeriod,
  toggleTopic,
  type ChangesView,
} from './changes.ts';
import { onlyKnownTopics, readChanges, writeChanges } from './url.ts';

const seed = 20_261_122;
const two = (value: number): string => String(value).padStart(2, '0');
const date = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.option(fc.integer({ min: 1, max: 12 })),
    fc.option(fc.integer({ min: 1, max: 28 })),
  )
  .map(([year, month, day]) =>
    [
      String(year).padStart(4, '0'),
      ...(month === null ? [] : [two(month), ...(day === null ? [] : [two(day)])]),
    ].join('-'),
  );
const id = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const view: fc.Arbitrary<ChangesView> = fc
  .record({
    about: fc.uniqueArray(id, { maxLength: MOST_SUBJECTS }),
    topics: fc.uniqueArray(id, { maxLength: 4 }),
    pane: fc.constantFrom(...panes),
    from: fc.option(date),
    to: fc.option(date),
    opened: fc.option(id),
  })
  .map(({ from, to, opened, ...rest }) => ({
    ...tellPeriod(from, to)({ ...initialChanges, ...rest }),
    opened,
  }));

describe('an address of changes', () => {
  it('restores the view it was written from', () => {
    fc.assert(
      fc.property(view, (state) => {
        expect(readChanges(writeChanges(state))).toEqual(state);
      }),
      { seed },
    );
  });

  it('leaves out what it cannot understand', () => {
    expect(readChanges({ search: '?view=changes&since=soon&until=2014-31&pane=sculpture&opened=' })).toEqual(
      initialChanges,
    );
    expect(onlyKnownTopics(['FUNDING'])({ ...initialChanges, topics: ['FUNDING', 'GOSSIP'] }).topics).toEqual(
      ['FUNDING'],
    );
  });
});

describe('a view of changes', () => {
  it('reads forwards, whichever date was given first', () => {
    const told = (from: string | null, to: string | null) => {
      const state = tellPeriod(from, to)(initialChanges);
      return [state.from, state.to];
    };
    expect(told('2014', '2011-05')).toEqual(['2011-05', '2014']);
    // The same year is no earlier date: from a day of it to its end.
    expect(told('2014-05', '2014')).toEqual(['2014-05', '2014']);
    expect(told('2014-05', null)).toEqual(['2014-05', null]);
  });

  it('knows the period of each preset again, for any year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...presets), fc.integer({ min: 1900, max: 2200 }), (preset, year) => {
        expect(presetOf(periodOf(preset, year), year)).toBe(preset);
      }),
      { seed },
    );
    expect(presetOf({ from: '2011', to: '2014' }, 2026)).toBeNull();
  });

  it('names whom it is about once each, up to a number', () => {
    const many = Array.from({ length: 30 }, (_, at) => `a${at}`).reduce(
      (state, one) => addSubject(one)(state),
      initialChanges,
    );
    expect(many.about).toHaveLength(MOST_SUBJECTS);
    expect(addSubject('a1')(many)).toBe(many);
    expect(removeSubject('a1')(many).about).not.toContain('a1');
    expect(followInTime('x')(many)).toMatchObject({ about: ['x'], pane: 'timeline' });
  });

  it('closes the sources of a change that another question may no longer tell', () => {
    const open = openChange('c')(initialChanges);
    expect(open.opened).toBe('c');
    for (const next of [tellPeriod('2014', null), addSubject('a'), toggleTopic('FUNDING')])
      expect(next(open).opened).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDate, anyId } from '../arbitraries.ts';
import {
  allyAbilities,
  allyPanes,
  allyParts,
  initialAllies,
  inPlacesWays,
  isAsking,
  lookFor,
  MOST_SHOWN,
  noCriteria,
  SHOWN,
  showPane,
  weigh,
  type AllySearch,
} from './allies.ts';
import {
  addTo,
  annotate,
  forgetList,
  keepList,
  LONGEST_NAME,
  LONGEST_NOTE,
  move,
  readLists,
  removeFrom,
  writeLists,
  type AllyList,
} from './lists.ts';
import { onlyKnownAllies, readAllies, writeAllies } from './url.ts';

const anyIds = fc.uniqueArray(anyId, { maxLength: 4 });
const anyList: fc.Arbitrary<AllyList> = fc.record({
  name: fc
    .string({ minLength: 1, maxLength: LONGEST_NAME / 2, unit: 'grapheme-ascii' })
    .filter((name) => name.trim() === name),
  entries: fc.uniqueArray(
    fc.record({ id: anyId, note: fc.string({ maxLength: LONGEST_NOTE / 10, unit: 'grapheme' }) }),
    { maxLength: 5, selector: ({ id }) => id },
  ),
});

const anySearch = fc.record({
  criteria: fc.record({
    me: fc.option(anyId),
    issues: anyIds,
    states: anyIds,
    places: anyIds,
    inPlaces: fc.constantFrom(...inPlacesWays),
    nearby: fc.boolean(),
    levels: anyIds,
    legalForms: anyIds,
    abilities: fc.subarray([...allyAbilities]),
    hubRoles: anyIds,
    coalitions: anyIds,
    tieKinds: fc.option(anyIds),
    text: fc.string({ maxLength: 50, unit: 'grapheme' }),
    asOf: fc.option(anyDate),
    weights: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...allyParts), fc.integer({ min: 0, max: 20 })), {
        selector: ([part]) => part,
      })
      .map((pairs) => Object.fromEntries(pairs.map(([part, half]) => [part, half / 2]))),
  }),
  pane: fc.constantFrom(...allyPanes),
  shown: fc.integer({ min: SHOWN, max: MOST_SHOWN }),
  carried: fc.option(anyList),
}) as fc.Arbitrary<AllySearch>;

describe('the address of a search for allies', () => {
  it('restores all of it, through a browser as well', () => {
    fc.assert(
      fc.property(anySearch, (state) => {
        const address = writeAllies(state);
        expect(readAllies(address)).toEqual(state);
        expect(readAllies(new URL(`/${address.search}`, 'https://crosstie.example'))).toEqual(state);
      }),
    );
  });

  it('tells of the first view only which page it is, and is legible', () => {
    expect(writeAllies(initialAllies).search).toBe('?view=allies');
    const state = lookFor({ issues: ['retirement'], states: ['OH'], nearby: true, inPlaces: 'WORKS' })(
      initialAllies,
    );
    expect(writeAllies(state).search).toBe('?view=allies&issue=retirement&state=OH&there=works&nearby=yes');
  });

  it('opens as far as it can be understood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (search) => {
        expect(() => readAllies({ search })).not.toThrow();
      }),
    );
    expect(
      readAllies({ search: '?there=moon&may=fly&asOf=soon&weights=x:1,reach:99&pane=x&shown=x&list=' }),
    ).toEqual(initialAllies);
  });

  it('leaves out codes that nobody knows', () => {
    const codes = { levels: ['STATE'], legalForms: [], hubRoles: [], states: ['OH'], tieKinds: ['FUNDS'] };
    const { criteria } = onlyKnownAllies(codes)(
      readAllies({ search: '?state=OH,ZZ&level=STATE,MOON&form=X&hub=Y&ties=Z' }),
    );
    expect(criteria).toEqual({ ...noCriteria, states: ['OH'], levels: ['STATE'] });
  });
});

describe('a search for allies', () => {
  it('begins anew at the top when something else is looked for, and leaves the lists for it', () => {
    const state = showPane('lists')({ ...initialAllies, shown: 60 });
    expect(lookFor({ text: 'a' })(state)).toEqual({
      ...initialAllies,
      criteria: { ...noCriteria, text: 'a' },
    });
  });

  it('asks for something once anything but the date or the weights is given', () => {
    expect(isAsking({ ...noCriteria, asOf: '2012', weights: { REACH: 2 }, text: ' ' })).toBe(false);
    expect(isAsking({ ...noCriteria, levels: ['STATE'] })).toBe(true);
  });

  it('keeps only weights that are not as usual', () => {
    const heavier = weigh('REACH', 3, 1)(initialAllies);
    expect(heavier.criteria.weights).toEqual({ REACH: 3 });
    expect(weigh('REACH', 1, 1)(heavier).criteria.weights).toEqual({});
  });
});

describe('lists', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyList, { maxLength: 4, selector: ({ name }) => name }), (lists) => {
        expect(readLists(writeLists(lists))).toEqual(lists);
      }),
    );
    expect(
      readLists('[{"name":"","entries":[]},{"name":"a"},3,{"name":"b","entries":[{"id":4},{"id":"x"}]}]'),
    ).toEqual([{ name: 'b', entries: [{ id: 'x', note: '' }] }]);
    expect(readLists('not JSON')).toEqual([]);
  });

  it('hold each entry once, with its note, in the order a person gives them', () => {
    let lists = ['a', 'b', 'c', 'b'].reduce<readonly AllyList[]>((so, id) => addTo(so, ' Ohio ', id), []);
    lists = annotate(lists, 'Ohio', 'b', 'call first');
    const order = () => lists[0]!.entries.map(({ id }) => id).join('');
    expect(order()).toBe('abc');
    lists = move(lists, 'Ohio', 'b', -1);
    expect(order()).toBe('bac');
    lists = move(lists, 'Ohio', 'b', 99);
    expect(order()).toBe('acb');
    expect(removeFrom(lists, 'Ohio', 'a')[0]!.entries).toEqual([
      { id: 'c', note: '' },
      { id: 'b', note: 'call first' },
    ]);
    expect(forgetList(lists, 'Ohio')).toEqual([]);
    expect(keepList(lists, { name: '  ', entries: [] })).toBe(lists);
  });
});

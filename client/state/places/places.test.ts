import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDate } from '../arbitraries.ts';
import {
  chooseAmong,
  chooseIssue,
  countEverybody,
  initialPlaces,
  lookFor,
  measures,
  narrowings,
  openState,
  toPlaceQuestion,
  type Places,
} from './places.ts';
import { onlyKnownPlaces, placesAddress, readPlaces, writePlaces } from './url.ts';

const seed = 20260101;
const ids = fc.string({ minLength: 1, maxLength: 12 });
const codes = fc.uniqueArray(fc.stringMatching(/^[A-Z][A-Z0-9_]{0,8}$/), { maxLength: 4 });
const places: fc.Arbitrary<Places> = fc.record({
  state: fc.option(fc.stringMatching(/^[A-Z]{2}$/)),
  issue: fc.option(ids),
  coalition: fc.option(ids),
  measure: fc.constantFrom(...measures),
  facets: fc.record({ LEVEL: codes, LEGAL_FORM: codes, HUB_ROLE: codes, TIE_KIND: codes }),
  text: fc.string({ maxLength: 40 }),
  asOf: fc.option(anyDate),
  flows: fc.boolean(),
});

describe('the page of places as an address', () => {
  it('says the whole state', () => {
    fc.assert(
      fc.property(places, (state) => {
        expect(readPlaces(writePlaces(state))).toEqual(state);
      }),
      { seed },
    );
  });

  it('opens at the map of all states where it says nothing else', () => {
    expect(readPlaces({ search: '?view=places' })).toEqual(initialPlaces);
    expect(writePlaces(initialPlaces).search).toBe('?view=places');
  });

  it('says a state, an issue or a coalition in words a person can type', () => {
    expect(placesAddress({ state: 'OH' })).toBe('?view=places&state=OH');
    expect(placesAddress({ issue: 'an-issue', asOf: '2012' })).toBe('?view=places&issue=an-issue&asOf=2012');
    expect(readPlaces({ search: '?view=places&state=oh' }).state).toBe('OH');
  });

  it.each(['?view=places&state=Ohio', '?view=places&state=<b>', '?view=places&asOf=soon&measure=most'])(
    'leaves out what it does not understand: %s',
    (search) => {
      expect(readPlaces({ search })).toEqual(initialPlaces);
    },
  );

  it('leaves out codes that the vocabulary does not have', () => {
    const known = { LEVEL: ['STATE'], LEGAL_FORM: [], HUB_ROLE: [], TIE_KIND: [] };
    const state = { ...initialPlaces, facets: { ...initialPlaces.facets, LEVEL: ['STATE', 'GALAXY'] } };
    expect(onlyKnownPlaces(known)(state).facets.LEVEL).toEqual(['STATE']);
    expect(onlyKnownPlaces(known)(initialPlaces)).toBe(initialPlaces);
  });
});

describe('what the page counts', () => {
  it('stays as it is where a choice changes nothing, so that there is no step to undo', () => {
    expect(openState(null)(initialPlaces)).toBe(initialPlaces);
    expect(chooseAmong('LEVEL', [])(initialPlaces)).toBe(initialPlaces);
    expect(countEverybody(initialPlaces)).toBe(initialPlaces);
  });

  it('counts everybody again in one step, the place and the date kept', () => {
    const changes = [openState('OH'), chooseIssue('i'), lookFor('jobs'), chooseAmong('LEVEL', ['STATE'])];
    const start: Places = { ...initialPlaces, asOf: '2012' };
    const chosen = changes.reduce<Places>((state, change) => change(state), start);
    expect(narrowings(chosen)).toBe(3);
    expect(countEverybody(chosen)).toEqual({ ...initialPlaces, state: 'OH', asOf: '2012' });
  });

  it('asks the server only for what is chosen', () => {
    expect(toPlaceQuestion(initialPlaces)).toEqual({ text: null, filter: {}, asOf: null, within: null });
    expect(toPlaceQuestion({ ...initialPlaces, issue: 'i', state: 'OH', text: ' jobs ' })).toEqual({
      text: 'jobs',
      filter: { issues: ['i'] },
      asOf: null,
      within: 'OH',
    });
  });
});

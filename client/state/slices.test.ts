import { describe, expect, it } from 'vitest';
import type { TieKind } from '../api/generated/operations.ts';
import { allPlaced, arrangeBy, bareArrangement, place, placesOf } from './arrangement.ts';
import { readDate } from './asOf.ts';
import { noCriteria, toggleFacetValue, toSearch } from './finding.ts';
import { defaultLegend, shownTieKinds, toggleTieKind } from './legend.ts';
import { nothingSelected, select, subjectOf } from './selection.ts';
import {
  addEntity,
  collapse,
  emptyView,
  expand,
  focusOn,
  hide,
  isExpanded,
  showMore,
  startFrom,
} from './view.ts';

describe('view', () => {
  const started = startFrom(emptyView, 'firm');

  it('expands once, and more on request', () => {
    const expanded = expand(started, 'ccc');
    expect(isExpanded(expanded, 'ccc')).toBe(true);
    expect(expand(expanded, 'ccc')).toBe(expanded);
    const origin = expanded.origins[1]!;
    expect(showMore(expanded, origin).origins[1]).toMatchObject({ id: 'ccc', limit: 400 });
  });

  it('collapse takes an expansion back, and expand unfolds again', () => {
    const folded = collapse(expand(started, 'ccc'), 'ccc');
    expect(isExpanded(folded, 'ccc')).toBe(false);
    expect(isExpanded(expand(folded, 'ccc'), 'ccc')).toBe(true);
  });

  it('what is added or expanded is hidden no longer', () => {
    expect(addEntity(hide(started, ['firm']), 'firm').hidden).toEqual([]);
    expect(expand(hide(started, ['seiu']), 'seiu').hidden).toEqual([]);
  });

  it('loses its focus when the entity in focus is hidden', () => {
    expect(hide(focusOn(started, 'firm'), ['firm']).focus).toBeNull();
  });
});

describe('legend', () => {
  const alliance: TieKind[] = ['MEMBER_OF', 'FUNDS'];

  it('rests on the kinds that make an alliance, and comes back to rest', () => {
    const without = toggleTieKind(defaultLegend, 'FUNDS', alliance);
    expect(shownTieKinds(without, alliance)).toEqual(['MEMBER_OF']);
    expect(toggleTieKind(without, 'FUNDS', alliance)).toEqual(defaultLegend);
  });
});

describe('finding', () => {
  it('asks the server only for what is chosen', () => {
    expect(toSearch(noCriteria)).toEqual({ text: null, filter: null });
    const chosen = toggleFacetValue(toggleFacetValue(noCriteria, 'STATE', 'CO'), 'LEVEL', 'STATE');
    expect(toSearch({ ...chosen, text: ' immigrant ' })).toEqual({
      text: 'immigrant',
      filter: { states: ['CO'], levels: ['STATE'] },
    });
    expect(toggleFacetValue(toggleFacetValue(chosen, 'STATE', 'CO'), 'LEVEL', 'STATE')).toEqual(noCriteria);
  });
});

describe('selection', () => {
  it('replaces, adds and takes away', () => {
    const one = select(nothingSelected, ['a'], 'node', false);
    const two = select(one, ['b'], 'node', true);
    expect(two.entities).toEqual(['a', 'b']);
    expect(select(two, ['a'], 'node', true).entities).toEqual(['b']);
    expect(select(two, ['t'], 'tie', false)).toEqual({ entities: [], ties: ['t'] });
    expect(select(one, ['a'], 'node', false)).toBe(one);
  });

  it('names its subject', () => {
    expect(subjectOf(nothingSelected)).toEqual({ type: 'nothing' });
    expect(subjectOf({ entities: [], ties: ['t'] })).toEqual({ type: 'tie', id: 't' });
    expect(subjectOf({ entities: ['a', 'b'], ties: [] }).type).toBe('several');
  });
});

describe('as-of date', () => {
  it('is read as people write it', () => {
    expect(['2004', '2011-10', '2010-4-23', '2010/04/23', ' 2004 '].map(readDate)).toEqual([
      '2004',
      '2011-10',
      '2010-04-23',
      '2010-04-23',
      '2004',
    ]);
  });

  it('is refused when there is no such day', () => {
    expect(['2011-02-29', '2011-13', '0000', '20', 'yesterday', ''].map(readDate)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('arrangement', () => {
  it('keeps whole coordinates by id, and is the same when nothing moved', () => {
    const placed = place(bareArrangement, { a: { x: 1.4, y: -0.2 } });
    expect(placesOf(placed, ['a', 'b'])).toEqual({ a: { x: 1, y: 0 } });
    expect(place(placed, { a: { x: 0.9, y: 0.3 } })).toBe(placed);
    expect(allPlaced(placed, ['a'])).toBe(true);
    expect(allPlaced(placed, ['a', 'b'])).toBe(false);
  });

  it('of another kind begins with an empty sheet', () => {
    const placed = place(bareArrangement, { a: { x: 1, y: 1 } });
    expect(arrangeBy(placed, 'organic')).toEqual({ layout: 'organic', places: {}, picture: 0 });
    expect(arrangeBy(placed, 'bands')).toBe(placed);
  });
});

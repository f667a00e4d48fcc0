import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyExploration, anyTransition } from './arbitraries.ts';
import type { Exploration } from './exploration.ts';
import { amend, beginHistory, LONGEST_PAST, record, redo, travel, undo, type History } from './history.ts';

const begin = (state: Exploration): History<Exploration> => beginHistory(state);

describe('undo', () => {
  it('restores what was there before any deed', () => {
    fc.assert(
      fc.property(anyExploration, anyTransition, (before, deed) => {
        const after = record(begin(before), 'a deed', deed(before));
        expect(undo(after).present).toBe(before);
      }),
    );
  });

  it('step by step leads back through every state of a session, and redo on again', () => {
    fc.assert(
      fc.property(anyExploration, fc.array(anyTransition, { maxLength: 20 }), (start, deeds) => {
        const states = [start];
        let history = begin(start);
        for (const deed of deeds) {
          const next = record(history, 'a deed', deed(history.present));
          if (next !== history) states.push(next.present);
          history = next;
        }
        for (let at = states.length - 1; at >= 0; at -= 1) {
          expect(history.present).toBe(states[at]);
          history = undo(history);
        }
        for (const state of states) {
          expect(history.present).toBe(state);
          history = redo(history);
        }
      }),
    );
  });

  it('at the beginning changes nothing', () => {
    const history = beginHistory('start');
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });
});

describe('history', () => {
  it('forgets what was undone once something else is done', () => {
    const history = record(undo(record(beginHistory('a'), 'to b', 'b')), 'to c', 'c');
    expect(history.future).toEqual([]);
    expect(undo(history).present).toBe('a');
  });

  it('takes no step for a deed that changes nothing', () => {
    const history = beginHistory('a');
    expect(record(history, 'nothing', 'a')).toBe(history);
  });

  it('completes the present without a step of its own', () => {
    const history = amend(record(beginHistory('a'), 'to b', 'b'), 'b, laid out');
    expect(history.present).toBe('b, laid out');
    expect(undo(history).present).toBe('a');
  });

  it('travels to a position, or as near as it reaches', () => {
    let history = beginHistory<string, string>('0');
    for (let at = 1; at <= 5; at += 1) history = record(history, `to ${at}`, String(at));
    expect(travel(history, 2).present).toBe('2');
    expect(travel(travel(history, 0), 4).present).toBe('4');
    expect(travel(history, 99).present).toBe('5');
  });

  it('keeps a bounded past and still counts positions', () => {
    let history = beginHistory<number, string>(0);
    for (let at = 1; at <= LONGEST_PAST + 10; at += 1) history = record(history, 'on', at);
    expect(history.past).toHaveLength(LONGEST_PAST);
    expect(travel(history, 0).present).toBe(10);
    expect(travel(history, 0).position).toBe(10);
  });
});

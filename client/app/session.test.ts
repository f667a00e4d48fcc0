import { describe, expect, it } from 'vitest';
import { expand, select, startFrom, tellAsOf } from '../state/exploration.ts';
import type { Address } from '../state/url.ts';
import { Session, type AddressBar, type Mark } from './session.ts';

/** A browser's history in memory, which tells of its moves later, as browsers do. */
function memoryBar(first: Address = { search: '', hash: '' }) {
  const entries: { address: Address; mark: Mark | null }[] = [{ address: first, mark: null }];
  let at = 0;
  let listener: (mark: unknown) => void = () => undefined;
  const pending: (() => void)[] = [];
  const bar: AddressBar = {
    address: () => entries[at]!.address,
    push: (address, mark) => {
      entries.splice(at + 1);
      entries.push({ address, mark });
      at += 1;
    },
    replace: (address, mark) => {
      entries[at] = { address, mark };
    },
    go: (steps) =>
      pending.push(() => {
        at += steps;
        listener(entries[at]!.mark);
      }),
    onMoved: (next) => {
      listener = next;
      return () => undefined;
    },
  };
  const settle = () => pending.splice(0).forEach((move) => move());
  return {
    bar,
    settle,
    entries,
    back: () => (bar.go(-1), settle()),
    forward: () => (bar.go(1), settle()),
    at: () => at,
  };
}

describe('session', () => {
  it('understands an address as it is told to, the first one and every later one', () => {
    const { bar, entries } = memoryBar({ search: '?asOf=2012', hash: '' });
    let moved: (mark: unknown) => void = () => undefined;
    const session = new Session({
      ...bar,
      onMoved: (listener) => {
        moved = listener;
        return () => undefined;
      },
    });
    session.follow();
    expect(session.isUnderstood()).toBe(false);
    session.understand(tellAsOf('2004'));
    expect([session.isUnderstood(), session.state().asOf]).toEqual([true, '2004']);
    expect([entries[0]!.address.search, session.undoable()]).toEqual(['?asOf=2004', null]);
    entries[0]!.address = { search: '?asOf=1999', hash: '' };
    moved(null);
    expect(session.state().asOf).toBe('2004');
  });

  it('takes Back as undo, with the address', () => {
    const { bar, back } = memoryBar();
    const session = new Session(bar);
    session.follow();
    session.do('deed.start', startFrom('firm'));
    session.do('deed.asOf', tellAsOf('2012'));
    back();
    expect(session.state().asOf).toBeNull();
    expect(session.state().selection.entities).toEqual(['firm']);
    expect(session.redoable()).toBe('deed.asOf');
  });

  it('reads an entry of an earlier visit anew, and every entry after it', () => {
    const { bar, back, forward } = memoryBar();
    const earlier = new Session(bar);
    earlier.do('deed.asOf', tellAsOf('2012'));
    const session = new Session(bar);
    session.follow();
    back();
    expect(session.state().asOf).toBeNull();
    forward();
    expect(session.state().asOf).toBe('2012');
  });

  it('undoes at once and moves the browser along, however fast', () => {
    const { bar, settle, at } = memoryBar();
    const session = new Session(bar);
    session.follow();
    session.do('deed.start', startFrom('firm'));
    session.do('deed.expand', expand('ccc'));
    session.do('deed.select', select(['seiu'], 'node'));
    session.undo();
    session.undo();
    const undone = session.state();
    settle();
    expect(session.state()).toBe(undone);
    expect(at()).toBe(1);
    session.redo();
    settle();
    expect(at()).toBe(2);
    expect(session.undoable()).toBe('deed.expand');
  });

  it('opens an address and an entry of an earlier visit alike', () => {
    const { bar, entries, back } = memoryBar({ search: '?from=firm.2&asOf=2010', hash: '' });
    const first = new Session(bar);
    first.do('deed.select', select(['ccc'], 'node'));
    expect(entries).toHaveLength(2);
    const reloaded = new Session(bar);
    reloaded.follow();
    expect(reloaded.state()).toEqual(first.state());
    expect(reloaded.undoable()).toBeNull();
    back();
    expect(reloaded.state().selection.entities).toEqual([]);
    expect(reloaded.state().asOf).toBe('2010');
  });
});

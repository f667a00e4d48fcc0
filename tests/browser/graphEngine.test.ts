import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { GraphNode, GraphProps, GraphTie, Position, Viewport } from '../../client/graph/contract.ts';
import { launchChromium } from './chromium.ts';
import { serveGraphEngine, type GraphEngineServer } from './graphEngineServer.ts';

let server: GraphEngineServer;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  server = await serveGraphEngine();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(query: string): Promise<void> {
  await page?.close();
  page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${server.url}?${query}`);
  await page.waitForFunction(() => window.graphEngine?.ready);
  await rest();
}

/** The picture is still: glides, settling and the pause before rest are over. */
const rest = (): Promise<void> => page.waitForTimeout(550);
const forget = (): Promise<void> => page.evaluate(() => void (window.graphEngine.events.length = 0));
const told = (name: string): Promise<unknown[][]> =>
  page.evaluate(
    (wanted) =>
      window.graphEngine.events.filter(([event]) => event === wanted).map(([, ...values]) => values),
    name,
  );
const change = (props: Partial<GraphProps>): Promise<void> =>
  page.evaluate((next) => window.graphEngine.change!(next), props);
const node = (where: string): Promise<string> =>
  page.evaluate((source) => {
    const [key, value] = source.split('=') as [keyof GraphNode, string];
    return window.graphEngine.props!.nodes.find((each) => each[key] === value && each.parent === null)!.id;
  }, where);

/** Waits until an event has been told so many times; a busy machine may take long. */
const isTold = async (name: string, times = 1): Promise<void> => {
  await page.waitForFunction(
    ([wanted, count]) => window.graphEngine.events.filter(([event]) => event === wanted).length >= count,
    [name, times] as const,
  );
};

async function view(): Promise<Viewport> {
  const before = (await told('viewport')).length;
  await page.evaluate(() => window.graphEngine.handle!.panBy(0, 0));
  await isTold('viewport', before + 1);
  return (await told('viewport')).at(-1)![0] as Viewport;
}
async function onScreen(id: string): Promise<Position> {
  const { zoom, pan } = await view();
  const at = await page.evaluate((wanted) => window.graphEngine.props!.positions[wanted]!, id);
  return { x: at.x * zoom + pan.x, y: at.y * zoom + pan.y };
}

describe('the graph on the page', () => {
  beforeEach(async () => {
    await open('actors=60&ties=130&layout=bands');
  });

  it('breaks no strict content security policy and throws nothing', () => {
    expect(complaints).toEqual([]);
  });

  it('selects what is clicked, adds with Shift, clears on the ground', async () => {
    const [coalition, hybrid] = [await node('kind=Coalition'), await node('kind=Hybrid')];
    const at = await onScreen(coalition);
    await forget();
    await page.mouse.click(at.x, at.y);
    expect(await told('select')).toEqual([[[coalition], 'node', false]]);
    await forget();
    const other = await onScreen(
      await page.evaluate(
        (not) =>
          window.graphEngine.props!.nodes.find(({ id, kind }) => kind === 'Coalition' && id !== not)!.id,
        coalition,
      ),
    );
    await page.keyboard.down('Shift');
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up('Shift');
    expect((await told('select')).at(-1)![2]).toBe(true);
    await page.mouse.click(600, 755);
    expect((await told('select')).at(-1)).toEqual([[], 'node', false]);
    expect(hybrid).not.toBe(coalition);
  });

  it('pans when the ground is dragged, and selects nothing by it', async () => {
    const before = await view();
    await forget();
    await page.mouse.move(600, 752);
    await page.mouse.down();
    await page.mouse.move(660, 712, { steps: 6 });
    await page.mouse.up();
    const after = await view();
    expect(after.pan.x - before.pan.x).toBeCloseTo(60, 0);
    expect(after.pan.y - before.pan.y).toBeCloseTo(-40, 0);
    expect(await told('select')).toEqual([]);
  });

  it('zooms about the pointer with the wheel', async () => {
    const before = await view();
    await page.mouse.move(300, 200);
    await page.mouse.wheel(0, -200);
    await expect.poll(async () => (await view()).zoom).toBeGreaterThan(before.zoom);
    const after = await view();
    expect((300 - after.pan.x) / after.zoom).toBeCloseTo((300 - before.pan.x) / before.zoom, 1);
  });

  it('moves a dragged actor, and nobody else, and says so once', async () => {
    const id = await node('kind=Coalition');
    const at = await onScreen(id);
    const before = await page.evaluate(() => window.graphEngine.props!.positions);
    await forget();
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 40, at.y + 30, { steps: 5 });
    await page.mouse.up();
    await isTold('positions');
    await rest();
    const given = await told('positions');
    expect(given).toHaveLength(1);
    const after = given[0]![0] as Record<string, Position>;
    expect(after[id]!.x).toBeGreaterThan(before[id]!.x);
    for (const other of Object.keys(before)) if (other !== id) expect(after[other]).toEqual(before[other]);
  });

  it('opens a capsule on double click, its sisters where it stood, nobody moved', async () => {
    const hybrid = await page.evaluate(
      () => window.graphEngine.props!.nodes.filter(({ kind }) => kind === 'Hybrid')[1]!.id,
    );
    const before = await page.evaluate(() => window.graphEngine.props!.positions);
    const at = await onScreen(hybrid);
    await page.mouse.dblclick(at.x, at.y);
    await isTold('open');
    await rest();
    expect(await told('open')).toEqual([[hybrid]]);
    const after = await page.evaluate(() => window.graphEngine.props!.positions);
    for (const id of Object.keys(before)) expect(after[id]).toEqual(before[id]);
    expect(complaints).toEqual([]);
  });

  it('leads the keyboard from actor to actor, selects, opens, clears', async () => {
    await page.keyboard.press('Tab');
    const first = (await told('focus'))[0]![0] as string;
    expect(first).toBeTruthy();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', ' ', 'Enter', 'Escape'])
      await page.keyboard.press(key);
    const focused = (await told('focus')).map(([id]) => id);
    expect(new Set(focused).size).toBeGreaterThan(1);
    expect((await told('select'))[0]).toEqual([[focused.at(-1)], 'node', false]);
    expect(await told('open')).toEqual([[focused.at(-1)]]);
    expect((await told('select')).at(-1)).toEqual([[], 'node', false]);
  });

  it('selects with a box under Shift', async () => {
    await forget();
    await page.keyboard.down('Shift');
    await page.mouse.move(2, 20);
    await page.mouse.down();
    await page.mouse.move(1190, 745, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const [ids, kind, additive] = (await told('select')).at(-1) as [string[], string, boolean];
    expect(ids.length).toBeGreaterThan(20);
    expect([kind, additive]).toEqual(['node', true]);
  });

  it('has an accessible name, a description, and no axe violation', async () => {
    const graph = page.getByRole('application', { name: 'Alliance network' });
    expect(await graph.count()).toBe(1);
    const axe = await import('axe-core');
    // Through the debugger's protocol: the policy forbids scripts of others on the page.
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const results = await (
        window as unknown as { axe: { run: (on: string) => Promise<{ violations: { id: string }[] }> } }
      ).axe.run('#graph');
      return results.violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  });

  it('keeps old actors in place when others come', async () => {
    const before = await page.evaluate(() => window.graphEngine.props!.positions);
    await forget();
    await page.evaluate(() => {
      const {
        nodes,
        ties,
        change: alter,
      } = { ...window.graphEngine.props!, change: window.graphEngine.change! };
      const hub = nodes.find(({ kind }) => kind === 'Coalition')!;
      const fresh = ['x', 'y', 'z'].map((id) => ({ ...hub, id, label: id, kind: 'Organization' as const }));
      const tied = fresh.map(({ id }): GraphTie => ({
        id: `tie ${id}`,
        kind: 'MEMBER_OF',
        source: id,
        target: hub.id,
        directed: true,
        reading: '',
        confidence: 1,
        undated: false,
      }));
      alter({ nodes: [...nodes, ...fresh], ties: [...ties, ...tied], grownFrom: hub.id });
    });
    // Their places come from a worker that is started for it, when the machine has the time.
    await isTold('positions');
    await rest();
    const after = await page.evaluate(() => window.graphEngine.props!.positions);
    for (const id of Object.keys(before)) expect(after[id]).toEqual(before[id]);
    for (const id of ['x', 'y', 'z']) expect(after[id]).toBeDefined();
  });

  it('lays out afresh when the layout changes', async () => {
    await forget();
    await change({ layout: 'organic' });
    await isTold('positions');
    expect((await told('progress')).at(-1)).toEqual([null]);
    expect(complaints).toEqual([]);
  });

  it('cancels a layout under way and keeps the picture', async () => {
    await forget();
    const before = await page.evaluate(() => window.graphEngine.props!.positions);
    await page.evaluate(() => {
      window.graphEngine.handle!.relayout();
      window.graphEngine.handle!.cancelLayout();
    });
    await rest();
    expect(await told('progress')).toEqual([[null]]);
    expect(await told('positions')).toEqual([]);
    expect(await page.evaluate(() => window.graphEngine.props!.positions)).toEqual(before);
  });

  it('exports a PNG at twice the size and an SVG that a browser reads', async () => {
    const exported = await page.evaluate(async () => {
      const caption = {
        title: 'A & B',
        legend: [{ label: 'funds', mark: { tie: 'FUNDS' } }],
        keyTitle: 'By number',
        lines: ['As of <2012>'],
      };
      const blob = await window.graphEngine.handle!.exportPng(caption);
      const bitmap = await createImageBitmap(blob);
      const svg = window.graphEngine.handle!.exportSvg(caption);
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        type: blob.type,
        width: bitmap.width,
        errors: parsed.querySelectorAll('parsererror').length,
        actors: parsed.querySelectorAll('#actors > g').length,
        ties: parsed.querySelectorAll('#ties > g').length,
      };
    });
    expect(exported).toMatchObject({ type: 'image/png', width: 2400, errors: 0 });
    expect(exported.actors).toBeGreaterThan(50);
    expect(exported.ties).toBeGreaterThan(100);
  });
});

describe('parallel ties', () => {
  it('are drawn apart, each of them within reach of the pointer, whichever way they point', async () => {
    await open('actors=20&ties=30&layout=organic&still');
    await page.evaluate(() => {
      const base = {
        ...window.graphEngine.props!.nodes.find(
          ({ parent, kind }) => parent === null && kind === 'Organization',
        )!,
        parent: null,
        containment: null,
      };
      const ties = ['t0', 't1', 't2', 't3'].map((id, index): GraphTie => ({
        id,
        kind: 'FUNDS',
        source: index % 2 ? 'a' : 'b',
        target: index % 2 ? 'b' : 'a',
        directed: true,
        reading: '',
        confidence: 1,
        undated: false,
      }));
      window.graphEngine.change!({
        nodes: [
          { ...base, id: 'a' },
          { ...base, id: 'b' },
        ],
        ties,
        positions: { a: { x: 0, y: 0 }, b: { x: 240, y: 0 } },
      });
    });
    await rest();
    await page.evaluate(() => window.graphEngine.handle!.fit());
    await rest();
    const { zoom, pan } = await view();
    await forget();
    const hovered = async (): Promise<string[]> =>
      (await told('hover')).flatMap(([at]) => (at ? [(at as { id: string }).id] : []));
    for (const [passed, lane] of [-1.5, -0.5, 0.5, 1.5].entries()) {
      await page.mouse.move(120 * zoom + pan.x, lane * 13 * zoom + pan.y);
      await expect.poll(hovered).toHaveLength(passed + 1);
    }
    expect(await hovered()).toEqual(['t0', 't1', 't2', 't3']);
  });
});

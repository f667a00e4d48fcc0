import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphProps, Positions, Viewport } from '../../client/graph/contract.ts';
import { launchChromium } from './chromium.ts';
import { serveGraphEngine, type GraphEngineServer } from './graphEngineServer.ts';

let server: GraphEngineServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await serveGraphEngine();
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
  await page.goto(`${server.url}?actors=60&layout=bands&still`);
  await page.waitForFunction(() => window.graphEngine?.ready);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const change = (props: Partial<GraphProps>): Promise<void> =>
  page.evaluate((next) => window.graphEngine.change!(next), props);
const last = <Told>(name: string): Promise<Told> =>
  page.evaluate(
    (wanted) => window.graphEngine.events.filter(([event]) => event === wanted).at(-1)![1],
    name,
  ) as Promise<Told>;

/** Changes the props and waits for the places that a layout finds. */
async function placesAfter(props: Partial<GraphProps>): Promise<Positions> {
  await page.evaluate(() => void (window.graphEngine.events.length = 0));
  await change(props);
  await page.waitForFunction(() => {
    const told = window.graphEngine.events.map(([event]) => event);
    return told.includes('positions') && told.lastIndexOf('viewport') > 0;
  });
  return last<Positions>('positions');
}

describe('another picture', () => {
  it('is laid out as if nothing had stood there before, and fills the window', async () => {
    const [nodes, ties] = await page.evaluate(() => {
      const props = window.graphEngine.props!;
      const nodes = props.nodes.slice(0, 18);
      const ids = new Set(nodes.map(({ id }) => id));
      return [nodes, props.ties.filter(({ source, target }) => ids.has(source) && ids.has(target))] as const;
    });
    const before = await page.evaluate(() => window.graphEngine.props!.positions);
    const after = await placesAfter({ picture: 'second', positions: {}, nodes, ties });
    expect(Object.keys(after).filter((id) => before[id])).not.toEqual([]);
    expect(await placesAfter({ picture: 'third' })).toEqual(after);

    const { zoom, pan } = await last<Viewport>('viewport');
    const xs = Object.values(after).map(({ x }) => x * zoom + pan.x);
    const ys = Object.values(after).map(({ y }) => y * zoom + pan.y);
    expect(Math.min(...xs)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(1200);
    expect(Math.min(...ys)).toBeGreaterThan(0);
    expect(Math.max(...ys)).toBeLessThan(760);
    expect(
      Math.max((Math.max(...xs) - Math.min(...xs)) / 1200, (Math.max(...ys) - Math.min(...ys)) / 760),
    ).toBeGreaterThan(0.6);
  });

  it('leaves to their places those whose place is given with it', async () => {
    const places = await last<Positions>('positions');
    const [id] = Object.keys(places) as [string];
    const given = { [id]: { x: places[id]!.x - 400, y: places[id]!.y } };
    expect((await placesAfter({ picture: 'fourth', positions: given }))[id]).toEqual(given[id]);
  });
});

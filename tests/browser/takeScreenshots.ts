/**
 * Takes the pictures of the README from a running Crosstie: `node --import tsx tests/browser/takeScreenshots.ts URL`.
 * Each view at three widths in both themes, into `docs/images`.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from './chromium.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'docs', 'images');
const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

const [url = 'http://127.0.0.1:4000/'] = process.argv.slice(2);

/** The id of whoever is found first by a name. */
async function idOf(name: string, kind = 'Organization'): Promise<string> {
  const response = await fetch(new URL('graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'query ($text: String!, $kind: EntityKind!) { search(text: $text, filter: { kinds: [$kind] }, first: 1) { nodes { id } } }',
      variables: { text: name, kind },
    }),
  });
  const { data } = (await response.json()) as { data: { search: { nodes: { id: string }[] } } };
  return data.search.nodes[0]!.id;
}

const [collaborative, retirement, promise, gamaliel] = await Promise.all([
  idOf('Ohio Organizing Collaborative'),
  idOf('Retirement security', 'Issue'),
  idOf('Promise Arizona'),
  idOf('Gamaliel'),
]);
/** Pages that are ready once they have stopped asking. */
const asked = {
  allies: `?view=allies&me=${collaborative}&issue=${retirement}&state=OH`,
  introductions: `?view=introductions&from=${promise}&to=${gamaliel}`,
  places: '?view=places',
  state: '?view=places&state=OH',
  changes: '?view=changes',
} as const;
await mkdir(folder, { recursive: true });
const browser = await launchChromium();
for (const viewport of sizes)
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
    await page.goto(url);
    await page
      .getByText(/\d+ actors/)
      .first()
      .waitFor();
    await page.waitForTimeout(6_000);
    if (colorScheme === 'dark') {
      await page.getByRole('combobox').fill('promise ariz');
      await page
        .getByRole('option', { name: /Promise Arizona/ })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(3_000);
    }
    await page.screenshot({ path: path.join(folder, `explore-${viewport.width}-${colorScheme}.png`) });
    await page.goto(new URL('?view=intermediaries', url).href);
    await page
      .getByText(/\d+ actors/)
      .first()
      .waitFor();
    // Intervals come one after the other.
    await page.waitForTimeout(12_000);
    await page.screenshot({ path: path.join(folder, `intermediaries-${viewport.width}-${colorScheme}.png`) });
    await page.goto(new URL('?view=import', url).href);
    await page.getByRole('heading', { level: 1 }).or(page.getByText(/drop/i)).first().waitFor();
    const list =
      'Organization;EIN;State;Works on;Founded\nAloe Alliance;12-1234567;OH;housing;1999\nFair Immigration Reform Movement;;;immigration;2004\nBirch Brigade;;MI;voting rights;long ago\n';
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'partners.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await page.waitForTimeout(6_000);
    await page.screenshot({ path: path.join(folder, `import-${viewport.width}-${colorScheme}.png`) });
    for (const [name, search] of Object.entries(asked)) {
      await page.goto(new URL(search, url).href);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(2_000);
      await page.screenshot({ path: path.join(folder, `${name}-${viewport.width}-${colorScheme}.png`) });
    }
    await page.close();
  }
await browser.close();

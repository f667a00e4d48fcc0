import { describe, expect, it } from 'vitest';
import type { GraphNode, GraphStyles, GraphTie, LegendEntry, PictureCaption } from '../contract.ts';
import { unitGraph } from '../layouts/layoutUnit.ts';
import { buildScene } from '../scene.ts';
import { shownGraph } from '../shownGraph.ts';
import type { SheetPicture } from './sheet.ts';
import { escaped, writeSheet } from './svg.ts';

const styles: GraphStyles = {
  kinds: [
    { kind: 'Organization', shape: 'circle', colour: { light: '#0072b2', dark: '#56b4e9' } },
    { kind: 'Coalition', shape: 'doubleRing', colour: { light: '#b3550a', dark: '#e69f00' } },
  ],
  ties: [
    {
      kind: 'FUNDS',
      colour: { light: '#00785a', dark: '#2fc29a' },
      line: 'double',
      width: 1,
      arrow: 'triangle',
    },
  ],
};
const node = (id: string, label: string, over: Partial<GraphNode> = {}): GraphNode => ({
  id,
  label,
  kind: 'Organization',
  level: 'national',
  stateCode: null,
  legalForm: '501(c)(4)',
  importance: 2,
  parent: null,
  containment: null,
  confidence: 1,
  ...over,
});

function picture(nodes: GraphNode[], ties: GraphTie[]): SheetPicture {
  const shown = shownGraph(nodes, ties, []);
  const positions = Object.fromEntries(nodes.map(({ id }, index) => [id, { x: index * 200, y: 0 }]));
  const scene = buildScene(shown, unitGraph(shown), positions, { styles, theme: 'light', layout: 'bands' });
  return {
    scene,
    styles,
    theme: 'light',
    words: {
      canvas: '',
      instructions: '',
      bands: { national: 'National <all>', state: 'State', local: 'Local', unplaced: 'No level' },
      stateName: (code) => code,
      noState: '',
    },
    frame: { zoom: 1, pan: { x: 100, y: 100 }, width: 800, height: 500, density: 1 },
    fontFamily: '"Source Sans 3", sans-serif',
    attention: { selection: new Set(), highlighted: null, hovered: null, focused: null },
    labels: [{ lines: ['Mothers & Sons'], widths: [71.5], x: 100, top: 110, bold: false, faded: false }],
    key: [{ number: '1', name: 'A' }],
  };
}

const funds: GraphTie = {
  id: 't',
  kind: 'FUNDS',
  source: 'a',
  target: 'b',
  directed: true,
  reading: 'A funds "B" & others <2014>',
  confidence: 0.8,
  undated: true,
};
const legend: LegendEntry[] = [
  { label: '501(c)(4)', mark: { kind: 'Organization', legalForm: '501(c)(4)' } },
  { label: 'funds', mark: { tie: 'FUNDS' } },
  { label: 'undated', mark: { undated: true } },
];
const caption: PictureCaption = {
  title: 'Who funds <whom>?',
  legend,
  keyTitle: 'By number',
  lines: ['As of 2012 & before.'],
};

describe('writeSheet', () => {
  const written = writeSheet(
    picture([node('a', 'A'), node('b', 'Mothers & Sons', { kind: 'Coalition' })], [funds]),
    caption,
  );

  it('is well formed: every element closed, no bare ampersand or angle', () => {
    const open: string[] = [];
    for (const [, slash, name, self] of written.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
      if (slash) expect(open.pop()).toBe(name);
      else if (!self) open.push(name!);
    }
    expect(open).toEqual([]);
    expect(written.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/);
  });

  it('holds title, legend, caption, labels and headings as text', () => {
    for (const text of [
      'Who funds &lt;whom&gt;?',
      'As of 2012 &amp; before.',
      'Mothers &amp; Sons',
      'National &lt;all&gt;',
      'undated',
    ]) {
      expect(written).toContain(`>${text}<`);
    }
  });

  it('makes every label as long as it was measured, whatever the font it is read in', () => {
    expect(written).toContain('textLength="71.5" lengthAdjust="spacingAndGlyphs">Mothers &amp; Sons<');
  });

  it('lists whom the numbers stand for', () => {
    expect(written).toMatch(/>By number<[^]*>1 {2}A</);
  });

  it('draws a kind unfilled, since only a known legal form fills it', () => {
    const fills = (legalForm: string | null): number => {
      const entry: LegendEntry = { label: 'x', mark: { kind: 'Organization', legalForm } };
      const sheet = writeSheet(picture([node('a', 'A')], []), { ...caption, legend: [entry] });
      return sheet.slice(sheet.indexOf('id="legend"')).match(/fill="#0072b2"/g)?.length ?? 0;
    };
    expect([fills(null), fills('501(c)(3)')]).toEqual([0, 1]);
  });

  it('gives every tie its reading as title', () => {
    expect(written).toContain('<title>A funds &quot;B&quot; &amp; others &lt;2014&gt;</title>');
  });

  it('holds vectors only', () => {
    expect(written).not.toMatch(/<image|data:/);
    expect(written).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('escaped', () => {
  it('drops what XML has no place for', () => {
    expect(escaped('a\u0000b\u001fc\ufffe')).toBe('abc');
  });
});

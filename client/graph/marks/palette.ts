import type { GraphTheme, ThemedColour } from '../contract.ts';

/** The few surfaces, inks and the one accent of the picture; kinds and ties bring their own colours. */
export interface Palette {
  surface: string;
  band: string;
  bandAlternate: string;
  box: string;
  boxEdge: string;
  rule: string;
  ink: string;
  mutedInk: string;
  accent: string;
  hull: string;
  hullEdge: string;
  capsule: string;
  capsuleEdge: string;
}

const palettes: Record<GraphTheme, Palette> = {
  light: {
    surface: '#fcfcfb',
    band: '#f5f5f2',
    bandAlternate: '#fcfcfb',
    box: '#ffffff',
    boxEdge: '#d6d6cf',
    rule: '#e4e4df',
    ink: '#1d1f23',
    mutedInk: '#5f636b',
    accent: '#0b57c2',
    hull: '#f1ede2',
    hullEdge: '#8a7a4c',
    capsule: '#eef0f2',
    capsuleEdge: '#8b929c',
  },
  dark: {
    surface: '#16181b',
    band: '#1b1e22',
    bandAlternate: '#16181b',
    box: '#202429',
    boxEdge: '#343a42',
    rule: '#2b3036',
    ink: '#ececea',
    mutedInk: '#a3a8b0',
    accent: '#86b7ff',
    hull: '#2a271d',
    hullEdge: '#b5a26a',
    capsule: '#272c33',
    capsuleEdge: '#78818d',
  },
  highContrast: {
    surface: '#ffffff',
    band: '#ffffff',
    bandAlternate: '#ffffff',
    box: '#ffffff',
    boxEdge: '#000000',
    rule: '#000000',
    ink: '#000000',
    mutedInk: '#000000',
    accent: '#0000c8',
    hull: '#ffffff',
    hullEdge: '#000000',
    capsule: '#ffffff',
    capsuleEdge: '#000000',
  },
};

export function paletteOf(theme: GraphTheme): Palette {
  return palettes[theme];
}

/** High contrast is drawn on white and takes the darker, light-theme colour. */
export function colourIn(theme: GraphTheme, colour: ThemedColour): string {
  return theme === 'dark' ? colour.dark : colour.light;
}

/** `#rrggbb` of `share` of one colour on another, opaque, so that what lies beneath does not shine through. */
export function blend(colour: string, onto: string, share: number): string {
  const [above, below] = [channels(colour), channels(onto)];
  if (!above || !below) return colour;
  return `#${above
    .map((value, index) => Math.round(value * share + below[index]! * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** null for anything but `#rgb` and `#rrggbb`: such a colour is used as it is, unblended. */
function channels(hex: string): [number, number, number] | null {
  const long = /^#[0-9a-f]{3}$/i.test(hex)
    ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}`
    : hex;
  if (!/^#[0-9a-f]{6}$/i.test(long)) return null;
  return [1, 3, 5].map((start) => Number.parseInt(long.slice(start, start + 2), 16)) as [
    number,
    number,
    number,
  ];
}

/** Confidence in four steps a reader can tell apart; finer shades would pretend to a precision nobody has. */
export function confidenceStep(confidence: number): number {
  if (confidence >= 0.9) return 1;
  if (confidence >= 0.7) return 0.78;
  if (confidence >= 0.4) return 0.55;
  return 0.36;
}

import { labelFontSize, labelLineHeight, labelWidth } from '../marks/footprint.ts';
import type { Palette } from '../marks/palette.ts';
import { labelLines } from './labelLines.ts';
import type { SetLabel } from './setLabel.ts';

/** Pixels of the rim in the surface's colour, which keeps a label legible over lines. */
const rim = 3;
const mostSprites = 4000;

type Look = Pick<Palette, 'ink' | 'surface'>;

/**
 * Labels as small pictures: setting type with a rim costs more than anything else in a frame, copying a
 * picture costs next to nothing. Pictures are made when first drawn and dropped when the theme, the font
 * or the screen's density changes.
 */
export class LabelSprites {
  private readonly sprites = new Map<string, HTMLCanvasElement>();
  private readonly measures = new Map<string, { lines: readonly string[]; width: number; height: number }>();
  private readonly widths = new Map<string, number>();
  private readonly ruler: CanvasRenderingContext2D;
  private family = 'system-ui, sans-serif';
  private density = 1;

  constructor(document: Document) {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('This browser gives no 2d drawing context.');
    this.ruler = context;
  }

  /** @param density device pixels to a CSS pixel. */
  setType(family: string, density: number): void {
    if (family === this.family && density === this.density) return;
    if (family !== this.family) {
      this.measures.clear();
      this.widths.clear();
    }
    [this.family, this.density] = [family, density];
    this.sprites.clear();
  }

  fontOf(bold: boolean, size = labelFontSize): string {
    return `${bold ? 600 : 400} ${size}px ${this.family}`;
  }

  measure(text: string, bold: boolean): { lines: readonly string[]; width: number; height: number } {
    const key = `${bold ? 'b' : 'r'}${text}`;
    const known = this.measures.get(key);
    if (known) return known;
    this.ruler.font = this.fontOf(bold);
    // What is attended to is named in full, as far as three lines go.
    const [room, most] = bold ? [labelWidth * 1.35, 3] : [labelWidth, 2];
    const lines = labelLines(text, room, most, (part) => this.ruler.measureText(part).width);
    const width = Math.ceil(Math.max(0, ...lines.map((line) => this.ruler.measureText(line).width)));
    const measured = { lines, width, height: lines.length * labelLineHeight };
    this.measures.set(key, measured);
    return measured;
  }

  /** The whole name on one line. */
  measureOneLine(text: string, bold: boolean): { lines: readonly string[]; width: number; height: number } {
    const width = Math.ceil(this.widthOf(text, bold, labelFontSize));
    return { lines: [text], width, height: labelLineHeight };
  }

  /** The width of one line, remembered. */
  widthOf(text: string, bold: boolean, size: number): number {
    const key = `${bold ? 'b' : 'r'}${size} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.ruler.font = this.fontOf(bold, size);
      width = this.ruler.measureText(text).width;
      this.widths.set(key, width);
    }
    return width;
  }

  /** Draws a label on a context scaled to CSS pixels. */
  draw(context: CanvasRenderingContext2D, label: SetLabel, { ink, surface }: Look): void {
    if (label.lines.length === 0) return;
    const image = this.sprite(label.lines, label.bold, { ink, surface });
    const width = image.width / this.density;
    const height = image.height / this.density;
    context.drawImage(image, Math.round(label.x - width / 2), Math.round(label.top - rim), width, height);
  }

  private sprite(lines: readonly string[], bold: boolean, look: Look): HTMLCanvasElement {
    const key = `${look.ink}${look.surface}${bold ? 'b' : 'r'}${lines.join('\n')}`;
    const known = this.sprites.get(key);
    if (known) return known;
    if (this.sprites.size > mostSprites) this.sprites.clear();
    const image = this.paint(lines, bold, look);
    this.sprites.set(key, image);
    return image;
  }

  private paint(lines: readonly string[], bold: boolean, look: Look): HTMLCanvasElement {
    this.ruler.font = this.fontOf(bold);
    const width = Math.ceil(Math.max(...lines.map((line) => this.ruler.measureText(line).width)));
    const image = this.ruler.canvas.ownerDocument.createElement('canvas');
    image.width = Math.ceil((width + 2 * rim) * this.density);
    image.height = Math.ceil((lines.length * labelLineHeight + 2 * rim) * this.density);
    const context = image.getContext('2d')!;
    context.scale(this.density, this.density);
    context.font = this.fontOf(bold);
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.lineJoin = 'round';
    context.lineWidth = rim * 1.6;
    context.strokeStyle = look.surface;
    context.fillStyle = look.ink;
    const middle = (width + 2 * rim) / 2;
    lines.forEach((line, index) => context.strokeText(line, middle, rim + (index + 0.78) * labelLineHeight));
    lines.forEach((line, index) => context.fillText(line, middle, rim + (index + 0.78) * labelLineHeight));
    return image;
  }
}

import type { GraphWords } from '../contract.ts';
import {
  placeLabels,
  type LabelRequest,
  type Obstacle,
  type PlacedLabel,
  type Side,
} from '../labels/labelPlacement.ts';
import { LabelSprites } from '../labels/labelSprites.ts';
import type { SetLabel } from '../labels/setLabel.ts';
import { labelFontSize } from '../marks/footprint.ts';
import type { Palette } from '../marks/palette.ts';
import type { Scene, SceneMark } from '../scene.ts';
import { Backdrop } from './backdrop.ts';
import { batched, drawBatches, markScale, type Batch } from './batches.ts';
import { emphasisOf, isLit, type Attention, type Emphasis } from './emphasis.ts';
import type { Frame } from './frame.ts';
import { capsuleShapes, hullShapes } from './groundShapes.ts';
import { markShapes } from './markShapes.ts';
import {
  bandHeadingsWidth,
  drawBandHeadings,
  drawRegions,
  drawStateHeadings,
  headingGround,
} from './regionPainter.ts';
import { ringGap, ringGapAt, traceRing } from './ringShapes.ts';
import type { Shape } from './shapes.ts';
import { tieShapes } from './tieShapes.ts';

/**
 * Draws a scene on a canvas: ground, ties, marks, labels, headings.
 *
 * Shapes of one look are gathered into one path when the scene changes, so that all of it is a few dozen
 * strokes of the pen under any transform; what they draw is kept as a backdrop that panning merely
 * copies. That is what keeps 2,000 actors and 5,000 ties fluid without a graphics card. What a person
 * attends to, and all words, are drawn over it afresh in every frame.
 */
export class CanvasPainter {
  private readonly sprites: LabelSprites;
  private scene: Scene | null = null;
  private attention: Attention = { selection: new Set(), highlighted: null, hovered: null, focused: null };
  private emphasis: Emphasis | null = null;
  /** By which hulls are lit. */
  private ground: { lit: string; batches: Batch[] } | null = null;
  private ties: Batch[] = [];
  private marks: { scale: number; batches: Batch[] } | null = null;
  private front: { scale: number; batches: Batch[] } | null = null;
  private labels: { zoom: number; placed: PlacedLabel[] } | null = null;
  private readonly backdrop: Backdrop;
  private readonly thorough: boolean;
  /** The opacity factor the backdrop was drawn with. */
  private backdropRest = 1;
  private names = new Map<string, string>();
  private marksById = new Map<string, SceneMark>();

  /**
   * @param thorough for a picture on paper, where nobody can ask whom a mark stands for: named are all there
   * is room for, and the others bear a number.
   */
  constructor(document: Document, { thorough = false }: { thorough?: boolean } = {}) {
    this.thorough = thorough;
    this.sprites = new LabelSprites(document);
    this.backdrop = new Backdrop(document);
  }

  setScene(scene: Scene): void {
    this.scene = scene;
    this.ground = null;
    this.ties = batched(flat(scene.ties, (tie) => tieShapes(tie, scene.palette)));
    this.names = new Map([...scene.marks, ...scene.capsules].map(({ id, label }) => [id, label]));
    this.marksById = new Map(scene.marks.map((mark) => [mark.id, mark]));
    this.marks = null;
    this.backdrop.invalidate();
    this.forgetAttention();
  }

  setAttention(attention: Attention): void {
    this.attention = attention;
    this.forgetAttention();
  }

  setType(family: string, density: number): void {
    this.sprites.setType(family, density);
    this.labels = null;
  }

  bandHeadingsWidth(words: GraphWords): number {
    return bandHeadingsWidth(words, this.sprites);
  }

  /** The labels in the window, as they are set: for exports, which must show what the screen shows. */
  labelsIn(frame: Frame): SetLabel[] {
    const { scene, attention } = this;
    if (!scene) return [];
    const emphasis = (this.emphasis ??= emphasisOf(scene, attention));
    return this.labelsAt(frame).flatMap(({ id, x, top, onOneLine }): SetLabel[] => {
      const at = { x: x + frame.pan.x, top: top + frame.pan.y };
      if (at.x < -90 || at.x > frame.width + 90 || at.top < -40 || at.top > frame.height + 10) return [];
      const bold = this.isForced(id);
      const name = this.names.get(id)!;
      const { lines } = onOneLine
        ? this.sprites.measureOneLine(name, bold)
        : this.sprites.measure(name, bold);
      const faded = emphasis.rest < 1 && !emphasis.marks.has(id) && !bold;
      return [{ ...at, lines, widths: this.widthsOf(lines, bold), bold, faded }];
    });
  }

  private widthsOf(lines: readonly string[], bold: boolean): number[] {
    return lines.map((line) => this.sprites.widthOf(line, bold, labelFontSize));
  }

  /** Numbers for those in the window who are not named, row by row, with whom they stand for. */
  numbersIn(frame: Frame): { labels: SetLabel[]; key: { number: string; name: string }[] } {
    const { scene } = this;
    if (!scene || !this.thorough) return { labels: [], key: [] };
    const { pan } = frame;
    const placed = this.labelsAt(frame);
    const named = new Set(placed.map(({ id }) => id));
    const { requests, obstacles } = this.labelRequests(frame);
    const marks = new Set(scene.marks.map(({ id }) => id));
    const nameless = requests
      .filter(({ id, x, y }) => {
        const [left, top] = [x + pan.x, y + pan.y];
        const inSight = left > 0 && left < frame.width && top > 0 && top < frame.height;
        return inSight && marks.has(id) && !named.has(id);
      })
      .sort((a, b) => Math.round((a.y - b.y) / 12) || a.x - b.x);
    const numberOf = new Map(nameless.map(({ id }, index) => [id, String(index + 1)]));
    const set = placeLabels(
      nameless.map(({ id, x, y, halfWidth, halfHeight }): LabelRequest => {
        const { width, height } = this.sprites.measure(numberOf.get(id)!, true);
        const sides: Side[] = ['right', 'left', 'above', 'below'];
        return { id, x, y, halfWidth, halfHeight, width, height, priority: 0, sides, forced: true };
      }),
      {
        obstacles: [
          ...obstacles,
          ...placed.map(({ id, x, top, onOneLine }) => {
            const bold = this.isForced(id);
            const name = this.names.get(id)!;
            const size = onOneLine
              ? this.sprites.measureOneLine(name, bold)
              : this.sprites.measure(name, bold);
            return { left: x - size.width / 2, top, width: size.width, height: size.height };
          }),
        ],
      },
    );
    return {
      labels: set.map(({ id, x, top }) => {
        const lines = [numberOf.get(id)!];
        return {
          lines,
          widths: this.widthsOf(lines, true),
          x: x + pan.x,
          top: top + pan.y,
          bold: true,
          faded: false,
        };
      }),
      key: nameless.map(({ id }) => ({ number: numberOf.get(id)!, name: this.names.get(id)! })),
    };
  }

  private labelsAt(frame: Frame): readonly PlacedLabel[] {
    const { zoom } = frame;
    if (this.labels?.zoom !== zoom) this.labels = { zoom, placed: this.placeLabelsAt(frame) };
    return this.labels.placed;
  }

  /** Shown whatever it covers, and bold. */
  private isForced(id: string): boolean {
    const { selection, hovered, focused } = this.attention;
    return selection.has(id) || id === hovered || id === focused;
  }

  /** @param moving whether the view, or what is in it, is in motion: then haste comes before finish. */
  draw(context: CanvasRenderingContext2D, given: Frame, words: GraphWords, moving: boolean): void {
    const { scene } = this;
    const { density, width, height, zoom } = given;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.globalAlpha = 1;
    if (!scene) {
      context.clearRect(0, 0, width, height);
      return;
    }
    const whole = (length: number): number => Math.round(length * density) / density;
    const frame = { ...given, pan: { x: whole(given.pan.x), y: whole(given.pan.y) } };
    const { palette } = scene;
    const emphasis = (this.emphasis ??= emphasisOf(scene, this.attention));
    const scale = markScale(zoom);
    const hurried = moving && scene.ties.length > heavy;
    const ground = this.ground;
    if (emphasis.rest !== this.backdropRest || this.groundBatches(scene, emphasis) !== ground?.batches)
      this.backdrop.invalidate();
    this.backdropRest = emphasis.rest;
    this.backdrop.show(context, frame, {
      hurried: moving,
      draw: (target, within, asked) =>
        this.drawBackdrop(target, within, scene, asked && scene.ties.length > heavy),
    });

    setToPicture(context, frame);
    drawBatches(context, this.frontBatches(scene, emphasis, scale), { zoom, density, hairlines: hurried });
    this.drawRings(context, scene, zoom, scale);

    context.setTransform(density, 0, 0, density, 0, 0);
    this.drawCounts(context, scene, frame);
    if (scene.regions) drawStateHeadings(context, scene.regions, palette, frame, words, this.sprites);
    this.drawLabels(context, palette, frame);
    if (scene.regions) drawBandHeadings(context, scene.regions, palette, frame, words, this.sprites);
  }

  /** Ground, ties and marks: what moves only with the view. */
  private drawBackdrop(
    context: CanvasRenderingContext2D,
    frame: Frame,
    scene: Scene,
    hairlines: boolean,
  ): void {
    const { density, zoom, width, height } = frame;
    const { palette } = scene;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.globalAlpha = 1;
    context.fillStyle = palette.surface;
    context.fillRect(0, 0, width, height);
    if (scene.regions) drawRegions(context, scene.regions, palette, frame);
    setToPicture(context, frame);
    const opacity = this.backdropRest;
    drawBatches(context, this.ground?.batches ?? [], { zoom, density, hairlines });
    drawBatches(context, this.ties, { zoom, density, hairlines, opacity });
    drawBatches(context, this.markBatches(scene, markScale(zoom)), { zoom, density, hairlines, opacity });
  }

  private forgetAttention(): void {
    this.emphasis = null;
    this.front = null;
    this.labels = null;
  }

  private groundBatches(scene: Scene, emphasis: Emphasis): Batch[] {
    const lit = scene.hulls.map((hull) => (isLit(hull, emphasis) ? '1' : '0')).join('');
    if (this.ground?.lit !== lit) {
      this.ground = {
        lit,
        batches: batched([
          ...scene.hulls.flatMap((hull) => hullShapes(hull, scene.palette, { lit: isLit(hull, emphasis) })),
          ...scene.capsules.flatMap((capsule) => capsuleShapes(capsule, scene.palette)),
        ]),
      };
    }
    return this.ground.batches;
  }

  private markBatches(scene: Scene, scale: number): Batch[] {
    if (this.marks?.scale !== scale) {
      this.marks = {
        scale,
        batches: batched(flat(scene.marks, (mark) => markShapes(mark, scene.palette, scale))),
      };
    }
    return this.marks.batches;
  }

  /** What is attended to, drawn once more over all the rest: its ties, then its marks. */
  private frontBatches(scene: Scene, emphasis: Emphasis, scale: number): Batch[] {
    if (this.front?.scale === scale) return this.front.batches;
    const { palette } = scene;
    const shapes: Shape[] = [];
    for (const tie of scene.ties) {
      if (!emphasis.ties.has(tie.id)) continue;
      const drawn = tieShapes(tie, palette, true);
      if (this.attention.selection.has(tie.id)) {
        const glow = {
          layer: 'spanningTie',
          stroke: palette.accent,
          width: tie.width + 6,
          opacity: 0.35,
        } as const;
        shapes.push({ paint: glow, trace: drawn[0]!.trace });
      }
      shapes.push(...drawn);
      // The marks a line meets lie over it, whether or not they are emphasized themselves.
      for (const end of [tie.from, tie.to]) {
        const mark = this.marksById.get(end);
        if (mark && !emphasis.marks.has(end)) shapes.push(...markShapes(mark, palette, scale));
      }
    }
    for (const mark of scene.marks)
      if (emphasis.marks.has(mark.id)) shapes.push(...markShapes(mark, palette, scale));
    this.front = { scale, batches: batched(shapes) };
    return this.front.batches;
  }

  /** The accent is for this alone: what is selected, and where the keyboard stands. */
  private drawRings(context: CanvasRenderingContext2D, scene: Scene, zoom: number, scale: number): void {
    const { selection, focused, hovered } = this.attention;
    const { palette } = scene;
    const ring = (id: string, away: number, width: number, colour: string, dashes: number[] = []): void => {
      const around = this.marksById.get(id) ?? scene.capsules.find((capsule) => capsule.id === id);
      if (!around) return;
      const path = new Path2D();
      traceRing(path, around, scale, ringGapAt(away, zoom));
      context.strokeStyle = colour;
      context.lineWidth = width / zoom;
      context.setLineDash(dashes.map((length) => length / zoom));
      context.stroke(path);
      context.setLineDash([]);
    };
    if (hovered !== null && !selection.has(hovered)) ring(hovered, ringGap.hovered, 1.5, palette.mutedInk);
    for (const id of selection) {
      ring(id, ringGap.selected, 5, palette.surface);
      ring(id, ringGap.selected, 2.5, palette.accent);
    }
    if (focused !== null) {
      ring(focused, ringGap.focused, 4.5, palette.surface);
      ring(focused, ringGap.focused, 2, palette.ink, [5, 3]);
    }
  }

  private drawCounts(context: CanvasRenderingContext2D, scene: Scene, frame: Frame): void {
    if (frame.zoom < 0.55) return;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = scene.palette.ink;
    for (const { count, x, y, radius } of scene.marks) {
      if (count === null) continue;
      const text = String(count);
      const size =
        Math.min(12, (radius * 2.1) / Math.max(2, text.length * 0.62 + 0.6)) * Math.min(1.4, frame.zoom);
      context.font = this.sprites.fontOf(true, Math.round(size * 10) / 10);
      context.fillText(text, x * frame.zoom + frame.pan.x, y * frame.zoom + frame.pan.y + size * 0.06);
    }
  }

  private placeLabelsAt(frame: Frame): PlacedLabel[] {
    const { requests, obstacles } = this.labelRequests(frame);
    const overMarks = this.scene?.regions != null && frame.zoom < gridCloses;
    return placeLabels(requests, { obstacles, overMarks, thorough: this.thorough });
  }

  private labelRequests(frame: Frame): { requests: LabelRequest[]; obstacles: Obstacle[] } {
    const { scene, attention } = this;
    const { zoom } = frame;
    if (!scene) return { requests: [], obstacles: [] };
    const emphasis = (this.emphasis ??= emphasisOf(scene, attention));
    const scale = markScale(zoom);
    // In the grid of the bands a name above a mark would be read as that of the mark above.
    const sides: readonly Side[] = scene.regions ? ['below'] : ['below', 'above', 'right', 'left'];
    const mustBeNamed = whoMustBeNamed(scene, emphasis);
    const request = (
      {
        id,
        label,
        importance,
        capsule = null,
      }: { id: string; label: string; importance: number; capsule?: string | null },
      x: number,
      y: number,
      half: { width: number; height: number },
      where = sides,
    ): LabelRequest => {
      const forced = this.isForced(id);
      const insistent = mustBeNamed.has(id);
      const { lines, width, height } = this.sprites.measure(label, forced);
      const raised = emphasis.rest < 1 && emphasis.marks.has(id) ? 1e6 : 0;
      const oneLine =
        (insistent || this.thorough) && lines.length > 1 ? this.sprites.measureOneLine(label, forced) : null;
      return {
        id,
        x: x * zoom,
        y: y * zoom,
        halfWidth: half.width * zoom * scale + 1,
        halfHeight: half.height * zoom * scale + 1,
        width,
        height,
        // On its own row, beside its mark, a name cannot be mistaken either.
        sides:
          (insistent || this.thorough) && where === sides && scene.regions
            ? ['below', 'right', 'left', 'above']
            : where,
        priority: raised + importance,
        forced,
        insistent,
        ...(oneLine && oneLine.width <= widestLine && { oneLine }),
        within: capsule ?? id,
      };
    };
    const requests = [
      ...scene.marks.map((mark) =>
        request(mark, mark.x, mark.y, { width: mark.halfWidth, height: mark.halfHeight }),
      ),
      // A capsule's name stands on its upper edge: below are its sisters' names.
      ...scene.capsules.map((capsule) =>
        request(capsule, capsule.left + capsule.width / 2, capsule.top, { width: 0, height: 0 }, ['above']),
      ),
    ];
    return {
      requests,
      obstacles: [
        ...(scene.regions ? headingGround(scene.regions, zoom) : []),
        // A window can be moved; what a sheet of paper cuts off is lost.
        ...(this.thorough ? beyond(frame) : []),
        // What stands beside a capsule is not named upon it.
        ...scene.capsules.map(({ id, left, top, width, height }) => ({
          id,
          left: left * zoom,
          top: top * zoom,
          width: width * zoom,
          height: height * zoom,
        })),
      ],
    };
  }

  private drawLabels(context: CanvasRenderingContext2D, palette: Palette, frame: Frame): void {
    for (const label of [...this.labelsIn(frame), ...this.numbersIn(frame).labels]) {
      context.globalAlpha = label.faded ? 0.45 : 1;
      this.sprites.draw(context, label, palette);
    }
    context.globalAlpha = 1;
  }
}

/** The ground round the window's edge, as wide as a label, in pixels without pan. */
function beyond({ pan, width, height }: Frame): Obstacle[] {
  const wide = 240;
  const [left, top] = [-pan.x, -pan.y];
  return [
    { left: left - wide, top, width: wide, height },
    { left: left + width, top, width: wide, height },
    { left, top: top - wide, width, height: wide },
    { left, top: top + height, width, height: wide },
  ];
}

/** Pixels of the longest name set on one line. */
const widestLine = 190;

/** How many of the best tied, and of the selection's neighbours, are named even where it is crowded. */
const mostInsistent = { hubs: 12, neighbours: 24 };

/** Those a reader looks for first: the neighbours of what is attended to, else, and after them, the best tied. */
function whoMustBeNamed(scene: Scene, emphasis: Emphasis): ReadonlySet<string> {
  const ranked = [...scene.marks].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const attended =
    emphasis.rest < 1
      ? ranked.filter(({ id }) => emphasis.marks.has(id)).slice(0, mostInsistent.neighbours)
      : [];
  // With something attended to, all others give way.
  const hubs = attended.length > 0 ? [] : ranked.slice(0, Math.min(mostInsistent.hubs, ranked.length / 4));
  return new Set([...attended, ...hubs].map(({ id }) => id));
}

/** Below this zoom the rows of the bands leave no room for a line of text. */
const gridCloses = 0.25;

/** With more ties than this, motion is drawn in hairlines. */
const heavy = 800;

function setToPicture(context: CanvasRenderingContext2D, { density, zoom, pan }: Frame): void {
  context.setTransform(density * zoom, 0, 0, density * zoom, density * pan.x, density * pan.y);
}

function* flat<From>(entries: readonly From[], shapesOf: (entry: From) => Shape[]): Iterable<Shape> {
  for (const entry of entries) yield* shapesOf(entry);
}

/**
 * Where an outline is traced to. `Path2D` is one; `SvgPath` is another: so a mark is described once and
 * looks the same on the screen, in a picture and in a vector file.
 */
export type PathSink = Pick<
  CanvasPath,
  'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'arc' | 'closePath'
>;

/** Writes an outline as the `d` of an SVG path, to a hundredth of a pixel. */
export class SvgPath implements PathSink {
  private readonly commands: string[] = [];

  moveTo(x: number, y: number): void {
    this.commands.push(`M${short(x)} ${short(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.commands.push(`L${short(x)} ${short(y)}`);
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.commands.push(`Q${short(controlX)} ${short(controlY)} ${short(x)} ${short(y)}`);
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.commands.push(`C${short(ax)} ${short(ay)} ${short(bx)} ${short(by)} ${short(x)} ${short(y)}`);
  }

  /** As the canvas: from the current point a straight line to the arc's start, then clockwise unless told otherwise. */
  arc(x: number, y: number, radius: number, from: number, to: number, anticlockwise = false): void {
    const sweep = Math.abs(to - from);
    const start = { x: x + radius * Math.cos(from), y: y + radius * Math.sin(from) };
    this.commands.push(
      `${this.commands.length > 0 && !this.justMoved() ? 'L' : 'M'}${short(start.x)} ${short(start.y)}`,
    );
    const direction = anticlockwise ? 0 : 1;
    const arcTo = (angle: number, large: 0 | 1): void => {
      const end = { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
      this.commands.push(
        `A${short(radius)} ${short(radius)} 0 ${large} ${direction} ${short(end.x)} ${short(end.y)}`,
      );
    };
    if (sweep >= 2 * Math.PI - 1e-9) {
      // One SVG arc cannot close upon itself: two halves.
      const half = anticlockwise ? -Math.PI : Math.PI;
      arcTo(from + half, 0);
      arcTo(from + 2 * half, 0);
    } else {
      arcTo(to, sweep > Math.PI ? 1 : 0);
    }
  }

  closePath(): void {
    this.commands.push('Z');
  }

  toString(): string {
    return this.commands.join('');
  }

  private justMoved(): boolean {
    const last = this.commands[this.commands.length - 1];
    return last === undefined || last === 'Z';
  }
}

export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

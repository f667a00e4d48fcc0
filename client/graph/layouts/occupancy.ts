/**
 * Which parts of the plane are taken: axis-parallel boxes in a coarse grid, so that asking costs the
 * same however many there are.
 */
export class Occupancy {
  private readonly tiles = new Map<
    string,
    { x: number; y: number; halfWidth: number; halfHeight: number }[]
  >();
  private readonly tile: number;

  /** @param tile about the size of the boxes, in pixels. */
  constructor(tile = 128) {
    this.tile = tile;
  }

  add(x: number, y: number, width: number, height: number): void {
    const box = { x, y, halfWidth: width / 2, halfHeight: height / 2 };
    this.visit(x, y, width, height, (key) => {
      const boxes = this.tiles.get(key);
      if (boxes) boxes.push(box);
      else this.tiles.set(key, [box]);
      return false;
    });
  }

  /** Boxes that only touch do not overlap. */
  isTaken(x: number, y: number, width: number, height: number): boolean {
    const slack = 1e-6;
    return this.visit(
      x,
      y,
      width,
      height,
      (key) =>
        this.tiles
          .get(key)
          ?.some(
            (box) =>
              Math.abs(box.x - x) < box.halfWidth + width / 2 - slack &&
              Math.abs(box.y - y) < box.halfHeight + height / 2 - slack,
          ) ?? false,
    );
  }

  private visit(
    x: number,
    y: number,
    width: number,
    height: number,
    stop: (key: string) => boolean,
  ): boolean {
    const [left, right] = [x - width / 2, x + width / 2].map((edge) => Math.floor(edge / this.tile)) as [
      number,
      number,
    ];
    const [top, bottom] = [y - height / 2, y + height / 2].map((edge) => Math.floor(edge / this.tile)) as [
      number,
      number,
    ];
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) if (stop(`${column},${row}`)) return true;
    }
    return false;
  }
}

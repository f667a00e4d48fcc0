import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { GraphHandle, GraphProps, PictureCaption, Position, Positions, Viewport } from './contract.ts';
import { applyChange, elementChange, placeElements } from './elementSync.ts';
import { drawSheet } from './exports/png.ts';
import type { SheetPicture } from './exports/sheet.ts';
import { writeSheet } from './exports/svg.ts';
import { knownUnits, positionsOfMembers, unitGraph, type UnitGraph } from './layouts/layoutUnit.ts';
import { startLayout, type LayoutRun } from './layouts/layoutRun.ts';
import { paletteOf } from './marks/palette.ts';
import { CanvasPainter } from './painting/canvasPainter.ts';
import type { Attention } from './painting/emphasis.ts';
import type { Frame } from './painting/frame.ts';
import { buildScene, type Scene } from './scene.ts';
import { shownGraph, type ShownGraph } from './shownGraph.ts';
import { stylesheet } from './stylesheet.ts';
import { Camera, fittingClear, type Extent } from './viewing/camera.ts';
import { attachGestures } from './viewing/gestures.ts';
import { keyCommand, nextInDirection } from './viewing/keyboardCourse.ts';

const settleMs = 200;
/** Pixels of a name on the screen. */
const nameHeight = 22;
/** Above this, moving every mark at once costs more frames than the eye gains. */
const mostToAnimate = 800;

/**
 * Owns the canvas, Cytoscape and the camera, and keeps them in step with the props: what has not changed
 * is not touched. React creates one, feeds it props, and destroys it.
 */
export class GraphHost implements GraphHandle {
  private props: GraphProps;
  private readonly root: HTMLElement;
  private readonly canvas: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D;
  private readonly stage: HTMLElement;
  private readonly cy: Core;
  private readonly camera: Camera;
  private readonly painter: CanvasPainter;
  private readonly resizes: ResizeObserver;
  private readonly detach: (() => void)[] = [];

  private shown: ShownGraph | null = null;
  private units: UnitGraph = { units: [], links: [], members: new Map() };
  private scene: Scene | null = null;
  private positions: Positions = {};
  /** The layout the positions were made for; headings and boxes belong to it. */
  private arranged: GraphProps['layout'];
  /** The layout under way; `basis`: the only places it takes as given, null for wherever anyone stands. */
  private run: (LayoutRun & { basis: Positions | null }) | null = null;
  private settling: number | null = null;
  private drawRequest: number | null = null;
  private sceneIsStale = false;
  private wasFitted = false;
  private focused: string | null = null;
  private hovered: string | null = null;
  private pressedOnGround = false;
  private boxed: string[] = [];
  private size = { width: 0, height: 0 };

  constructor(root: HTMLElement, props: GraphProps) {
    this.root = root;
    this.props = props;
    this.arranged = props.layout;
    const { ownerDocument } = root;
    keepStyleSheetOut(ownerDocument);
    this.canvas = ownerDocument.createElement('canvas');
    this.stage = ownerDocument.createElement('div');
    for (const layer of [this.canvas, this.stage]) {
      Object.assign(layer.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
      layer.setAttribute('aria-hidden', 'true');
      root.append(layer);
    }
    this.stage.style.touchAction = 'none';
    const context = this.canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('This browser gives no 2d drawing context.');
    this.context = context;
    this.painter = new CanvasPainter(ownerDocument);
    this.camera = new Camera({ moved: () => this.requestDraw(), rested: () => this.rest() });
    this.cy = cytoscape({
      container: this.stage,
      style: stylesheet(paletteOf(props.theme).accent),
      elements: [],
      userZoomingEnabled: false,
      userPanningEnabled: false,
      boxSelectionEnabled: false,
      selectionType: 'additive',
      minZoom: 1e-3,
      maxZoom: 1e3,
      pixelRatio: 1,
    });
    this.listen();
    this.resizes = new ResizeObserver(() => this.resize());
    this.resizes.observe(root);
    this.resize();
    this.take(null, props);
  }

  update(props: GraphProps): void {
    const before = this.props;
    this.props = props;
    this.take(before, props);
  }

  destroy(): void {
    this.cancelLayout();
    this.resizes.disconnect();
    this.camera.dispose();
    for (const request of [this.drawRequest, this.settling])
      if (request !== null) cancelAnimationFrame(request);
    for (const undo of this.detach) undo();
    this.cy.destroy();
    this.canvas.remove();
    this.stage.remove();
  }

  // ——— What others may ask ———

  fit(ids?: readonly string[]): void {
    this.refreshScene();
    const view = this.scene && this.viewOf(this.scene, ids);
    if (view) this.camera.glideTo(view);
  }

  zoomBy(factor: number): void {
    this.camera.zoomAbout(factor, { x: this.size.width / 2, y: this.size.height / 2 });
  }

  panBy(dx: number, dy: number): void {
    this.camera.panBy(dx, dy);
  }

  cancelLayout(): void {
    if (!this.run) return;
    this.run.cancel();
    this.run = null;
    this.props.onLayoutProgress?.(null);
  }

  relayout(): void {
    this.layOut({});
  }

  focusNode(id: string): void {
    if (!this.positions[id] || !this.shown?.nodes.has(id)) return;
    this.setFocus(id);
    this.bringIntoView(id);
  }

  async exportPng({ scale = 2, ...caption }: PictureCaption & { scale?: number }): Promise<Blob> {
    const canvas = this.root.ownerDocument.createElement('canvas');
    drawSheet(canvas, this.sheetPicture(), caption, scale);
    return new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large to be encoded.'))),
        'image/png',
      );
    });
  }

  exportSvg(caption: PictureCaption): string {
    return writeSheet(this.sheetPicture(), caption);
  }

  // ——— Props ———

  private take(before: GraphProps | null, props: GraphProps): void {
    this.camera.reducedMotion = props.reducedMotion;
    const changed = <Key extends keyof GraphProps>(...keys: Key[]): boolean =>
      before === null || keys.some((key) => before[key] !== props[key]);

    const structural = changed('nodes', 'ties', 'openCapsules');
    if (structural) {
      const next = shownGraph(props.nodes, props.ties, props.openCapsules);
      applyChange(this.cy, elementChange(this.shown, next));
      this.shown = next;
      this.units = unitGraph(next);
    }
    if (changed('theme')) this.cy.style(stylesheet(paletteOf(props.theme).accent));
    const anew = before !== null && changed('picture', 'layout');
    const moved = !anew && changed('positions') && this.adopt(props.positions);
    if (anew) this.beginAnew(changed('picture', 'positions') ? props.positions : {});
    else if (structural || moved) this.placeWhatIsNew();
    if (structural || moved || changed('styles', 'theme')) this.sceneIsStale = true;
    if (this.focused !== null && !this.shown?.nodes.has(this.focused)) this.setFocus(null);
    if (structural || changed('selection', 'highlighted')) this.attend();
    this.requestDraw();
  }

  /**
   * Given positions win over ours. Those that we gave out come back rounded and are no news. What has a
   * place already travels to the new one, as when a move is undone.
   */
  private adopt(given: Positions): boolean {
    const placed: Record<string, Position> = {};
    const travelling: Record<string, Position> = {};
    for (const [id, to] of Object.entries(given)) {
      const at = this.positions[id];
      if (!at) placed[id] = to;
      else if (Math.abs(at.x - to.x) > 0.1 || Math.abs(at.y - to.y) > 0.1) travelling[id] = to;
    }
    this.positions = { ...this.positions, ...placed };
    if (Object.keys(travelling).length > 0) this.travel(travelling, () => {});
    return Object.keys(placed).length > 0;
  }

  /** Another picture, or another layout: no place counts but these. What stands stays in sight until there is a better place for it. */
  private beginAnew(basis: Positions): void {
    const known = knownUnits(this.units, basis);
    if (!this.units.units.every(({ id }) => known[id])) {
      this.layOut(basis);
      return;
    }
    this.run?.cancel();
    this.run = null;
    this.arranged = this.props.layout;
    this.settle({ ...positionsOfMembers(this.units, known), ...basis }, true, () => {});
  }

  private placeWhatIsNew(): void {
    // A layout under way that sets former places aside is begun anew with what is there now.
    const basis = this.run?.basis ?? null;
    const known = knownUnits(this.units, basis ?? this.positions);
    if (!this.units.units.every(({ id }) => known[id])) {
      this.layOut(basis);
      return;
    }
    // Sisters whose capsule has just been opened, or the capsule just closed, stand where it stood.
    const derived = positionsOfMembers(this.units, known);
    for (const id of Object.keys(derived)) if (this.positions[id]) delete derived[id];
    if (Object.keys(derived).length > 0) this.positions = { ...this.positions, ...derived };
    this.fitOnce();
  }

  // ——— Layout ———

  /** @param basis the only places that count, and then the whole is looked at; null: everyone's place does, and the view stays. */
  private layOut(basis: Positions | null): void {
    this.run?.cancel();
    this.run = null;
    const { units, links } = this.units;
    if (units.length === 0) return;
    const { layout, grownFrom = null } = this.props;
    const from = grownFrom === null ? null : (this.units.members.get(grownFrom)?.unit ?? grownFrom);
    const aspect = this.size.height > 0 ? this.size.width / this.size.height : 1.6;
    const known = knownUnits(this.units, basis ?? this.positions);
    const begins = basis !== null || Object.keys(known).length === 0;
    const run = startLayout(
      { layout, units, links, known, grownFrom: from, aspect: Math.min(2.4, Math.max(0.5, aspect)) },
      {
        progress: (progress) => this.props.onLayoutProgress?.(progress),
        done: (positions) => {
          this.run = null;
          this.arranged = layout;
          this.props.onLayoutProgress?.(null);
          const target = positionsOfMembers(this.units, positions);
          // The view stays where it is, but whoever was just looked up must not stand out of sight.
          const newcomer = this.props.selection.find((id) => target[id] && !this.positions[id]);
          this.settle(begins ? { ...target, ...basis } : target, begins, () => {
            this.props.onPositions?.(this.positionsOfShown());
            if (!begins && newcomer !== undefined) this.bringIntoView(newcomer);
          });
        },
        failed: (error) => {
          this.run = null;
          this.props.onLayoutProgress?.(null);
          this.props.onLayoutFailure?.(error);
        },
      },
    );
    this.run = { cancel: () => run.cancel(), basis: begins ? (basis ?? {}) : null };
  }

  /** Takes over places. @param begins whether they are those of a picture that begins anew: nobody else keeps one. */
  private settle(target: Positions, begins: boolean, arrived: () => void): void {
    if (begins)
      this.positions = Object.fromEntries(Object.entries(this.positions).filter(([id]) => target[id]));
    if (begins && !(this.props.initialViewport && !this.wasFitted)) {
      this.lookAt(this.sceneAt({ ...this.positions, ...target }));
    }
    this.travel(target, arrived);
  }

  /** Moves marks to new places, newcomers from the one they grow from, and then says so. */
  private travel(target: Positions, arrived: () => void): void {
    const start: Record<string, Position> = {};
    const moving: string[] = [];
    for (const [id, to] of Object.entries(target)) {
      const from = this.positions[id] ?? this.birthplace(id) ?? to;
      start[id] = from;
      if (Math.abs(from.x - to.x) > 0.5 || Math.abs(from.y - to.y) > 0.5) moving.push(id);
    }
    if (this.settling !== null) cancelAnimationFrame(this.settling);
    this.settling = null;
    const finish = (): void => {
      this.settling = null;
      this.positions = { ...this.positions, ...target };
      this.sceneIsStale = true;
      this.requestDraw();
      arrived();
    };
    if (this.props.reducedMotion || moving.length === 0 || moving.length > mostToAnimate || !this.scene) {
      finish();
      this.fitOnce();
      return;
    }
    const began = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - began) / settleMs));
      if (share === 1) {
        finish();
        return;
      }
      const eased = 1 - (1 - share) ** 3;
      const between = { ...this.positions, ...target };
      for (const id of moving) {
        const [from, to] = [start[id]!, target[id]!];
        between[id] = { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased };
      }
      this.positions = between;
      this.sceneIsStale = true;
      this.requestDraw();
      this.settling = requestAnimationFrame(step);
    };
    this.settling = requestAnimationFrame(step);
  }

  private birthplace(id: string): Position | null {
    const { grownFrom } = this.props;
    if (grownFrom && this.positions[grownFrom]) return this.positions[grownFrom];
    for (const { source, target } of this.units.links) {
      const other = source === id ? target : target === id ? source : null;
      if (other !== null && this.positions[other]) return this.positions[other];
    }
    return null;
  }

  /** Where these actors, or all, fill what is not covered of the window. */
  private viewOf(scene: Scene, ids?: readonly string[]): Viewport | null {
    if (this.size.width === 0) return null;
    const insets = { left: 0, top: 0, right: 0, bottom: 0 };
    if (scene.regions && !ids) insets.left = this.painter.bandHeadingsWidth(this.props.words);
    // Names do not shrink with the picture: above and below their marks they need room of their own.
    const covered = (this.props.covered?.() ?? []).map(({ left, top, width, height }) => ({
      left,
      top: top - nameHeight,
      width,
      height: height + 2 * nameHeight,
    }));
    return fittingClear(boxesOf(scene, ids), this.size, { covered, insets });
  }

  private lookAt(scene: Scene): void {
    const view = this.viewOf(scene);
    if (!view) return;
    if (this.wasFitted) this.camera.glideTo(view);
    else this.camera.set(view);
    this.wasFitted = true;
  }

  private fitOnce(): void {
    if (this.wasFitted || this.size.width === 0) return;
    const { initialViewport } = this.props;
    if (initialViewport) {
      this.camera.set(initialViewport);
      this.wasFitted = true;
      return;
    }
    this.refreshScene();
    if (this.scene) this.lookAt(this.scene);
  }

  private positionsOfShown(): Positions {
    const shown: Record<string, Position> = {};
    for (const id of this.shown?.nodes.keys() ?? []) {
      const at = this.positions[id];
      if (at) shown[id] = { x: Math.round(at.x * 10) / 10, y: Math.round(at.y * 10) / 10 };
    }
    return shown;
  }

  // ——— Drawing ———

  private requestDraw(): void {
    this.drawRequest ??= requestAnimationFrame(() => {
      this.drawRequest = null;
      this.refreshScene();
      if (this.size.width === 0) return;
      this.painter.draw(this.context, this.frame(), this.props.words, this.inMotion());
    });
  }

  private inMotion(): boolean {
    return this.camera.moving || this.settling !== null || this.cy.$(':grabbed').nonempty();
  }

  private refreshScene(): void {
    if (this.scene && !this.sceneIsStale) return;
    if (!this.shown) return;
    this.sceneIsStale = false;
    this.scene = this.sceneAt(this.positions);
    this.painter.setScene(this.scene);
    this.attend();
    // While marks travel or are dragged, Cytoscape need not know every step.
    if (this.settling === null && this.cy.$(':grabbed').empty()) {
      placeElements(this.cy, this.scene, this.positions);
    }
  }

  private sceneAt(positions: Positions): Scene {
    const { styles, theme } = this.props;
    return buildScene(this.shown!, this.units, positions, { styles, theme, layout: this.arranged });
  }

  private attend(): void {
    this.painter.setAttention(this.attention({ hovered: this.hovered, focused: this.focused }));
    this.requestDraw();
  }

  private attention(at: Pick<Attention, 'hovered' | 'focused'>): Attention {
    const { selection, highlighted } = this.props;
    return { ...at, selection: new Set(selection), highlighted: highlighted ? new Set(highlighted) : null };
  }

  private frame(): Frame {
    return { ...this.camera.viewport, ...this.size, density: this.density() };
  }

  private density(): number {
    return Math.min(2, this.root.ownerDocument.defaultView?.devicePixelRatio ?? 1);
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.root;
    const density = this.density();
    this.size = { width, height };
    this.canvas.width = Math.max(1, Math.round(width * density));
    this.canvas.height = Math.max(1, Math.round(height * density));
    this.painter.setType(getComputedStyle(this.root).fontFamily, density);
    this.cy.resize();
    if (width > 0 && Object.keys(this.positions).length > 0) this.fitOnce();
    this.requestDraw();
  }

  private rest(): void {
    const { zoom, pan } = this.camera.viewport;
    this.cy.viewport({ zoom, pan: { ...pan } });
    this.requestDraw();
    this.props.onViewport?.({ zoom, pan: { ...pan } });
  }

  /** What the window shows, but for where the pointer and the keyboard stand. */
  private sheetPicture(): SheetPicture {
    this.refreshScene();
    const { scene } = this;
    if (!scene) throw new Error('There is no picture yet to export.');
    const { styles, theme, words } = this.props;
    const fontFamily = getComputedStyle(this.root).fontFamily;
    const attention = this.attention({ hovered: null, focused: null });
    const frame = this.frame();
    const painter = new CanvasPainter(this.root.ownerDocument, { thorough: true });
    painter.setType(fontFamily, frame.density);
    painter.setScene(scene);
    painter.setAttention(attention);
    const numbers = painter.numbersIn(frame);
    const labels = [...painter.labelsIn(frame), ...numbers.labels];
    return { scene, styles, theme, words, frame, fontFamily, attention, labels, key: numbers.key };
  }

  // ——— Hands and keys ———

  private listen(): void {
    const { cy, root } = this;
    cy.on('tapstart', (event) => {
      const target = event.target as { isNode?: () => boolean };
      this.pressedOnGround = event.target === cy || target.isNode?.() !== true;
    });
    cy.on('tap', (event) => this.tapped(event));
    cy.on('dbltap', 'node', (event) => this.props.onOpen((event.target as cytoscape.NodeSingular).id()));
    cy.on('mouseover', 'node, edge', (event) => {
      const element = event.target as cytoscape.SingularElementReturnValue;
      if (!this.camera.moving && (element.isNode() || this.tiesCanBeTold())) this.hover(element.id());
    });
    cy.on('mouseout', 'node, edge', () => this.hover(null));
    cy.on('drag', 'node', (event) => this.dragged(event.target as cytoscape.NodeSingular));
    cy.on('dragfreeon', 'node', () => this.putDown());
    // What is selected is the app's to say: Cytoscape must not gather a selection of its own.
    cy.on('select', (event) => {
      (event.target as cytoscape.SingularElementReturnValue).unselect();
    });
    cy.on('boxstart', () => {
      this.boxed = [];
    });
    cy.on('box', 'node', (event) => {
      this.boxed.push((event.target as cytoscape.NodeSingular).id());
    });
    // Cytoscape names what is in the box just after it says that the box is done.
    cy.on('boxend', () => queueMicrotask(() => this.props.onSelect(this.boxed, 'node', true)));

    const before = (event: PointerEvent): void => {
      this.pressedOnGround = false;
      cy.boxSelectionEnabled(event.shiftKey);
      // Cytoscape must know the view of this moment to know what is under the pointer.
      if (this.camera.moving) this.rest();
    };
    root.addEventListener('pointerdown', before, { capture: true });
    const onKey = (event: KeyboardEvent): void => this.keyed(event);
    const onFocus = (): void => {
      if (root.matches(':focus-visible') && this.focused === null) this.setFocus(this.firstToFocus());
    };
    const onBlur = (): void => this.setFocus(null);
    root.addEventListener('keydown', onKey);
    root.addEventListener('focus', onFocus);
    root.addEventListener('blur', onBlur);
    this.detach.push(
      () => root.removeEventListener('pointerdown', before, { capture: true }),
      () => root.removeEventListener('keydown', onKey),
      () => root.removeEventListener('focus', onFocus),
      () => root.removeEventListener('blur', onBlur),
      attachGestures(this.stage, this.camera, {
        isOnGround: () => this.pressedOnGround,
        disabled: () => cy.boxSelectionEnabled(),
      }),
    );
  }

  private tapped(event: EventObject): void {
    const original = event.originalEvent as MouseEvent | undefined;
    const additive = original !== undefined && (original.shiftKey || original.ctrlKey || original.metaKey);
    if (event.target === this.cy) {
      if (!additive) this.props.onSelect([], 'node', false);
      return;
    }
    const element = event.target as cytoscape.SingularElementReturnValue;
    this.props.onSelect([element.id()], element.isNode() ? 'node' : 'tie', additive);
    if (element.isNode() && this.focused !== null) this.setFocus(element.id());
  }

  /** Far out, in thousands of lines, whichever is under the pointer is chance. */
  private tiesCanBeTold(): boolean {
    return this.camera.viewport.zoom > 0.5 || (this.scene?.ties.length ?? 0) < 400;
  }

  private hover(id: string | null): void {
    if (id === this.hovered) return;
    this.hovered = id;
    this.stage.style.cursor = id === null ? '' : 'pointer';
    this.attend();
    this.props.onHover?.(id === null ? null : { id, kind: this.shown?.nodes.has(id) ? 'node' : 'tie' });
  }

  /** What is selected moves together. */
  private dragged(node: cytoscape.NodeSingular): void {
    const moved = { ...this.positions };
    const carried = [node, ...node.descendants().toArray()];
    const lead = carried.find((each) => each.isChildless()) ?? node;
    const before = this.positions[lead.id()] ?? lead.position();
    const dx = lead.position().x - before.x;
    const dy = lead.position().y - before.y;
    for (const each of carried) moved[each.id()] = { ...each.position() };
    const { selection } = this.props;
    for (const id of selection.includes(node.id()) ? selection : []) {
      const at = this.positions[id];
      if (at && !carried.some((each) => each.id() === id)) moved[id] = { x: at.x + dx, y: at.y + dy };
    }
    this.positions = moved;
    this.sceneIsStale = true;
    this.requestDraw();
  }

  /** After a node was moved by a person, whichever way. */
  private putDown(): void {
    this.sceneIsStale = true;
    this.requestDraw();
    this.props.onPositions?.(this.positionsOfShown());
  }

  private nudge(id: string, dx: number, dy: number): void {
    const { zoom } = this.camera.viewport;
    const node = this.cy.getElementById(id);
    if (node.empty()) return;
    node.shift({ x: dx / zoom, y: dy / zoom });
    this.dragged(node);
    this.putDown();
    this.bringIntoView(id);
  }

  private keyed(event: KeyboardEvent): void {
    const command = keyCommand(event);
    if (!command) return;
    event.preventDefault();
    switch (command.does) {
      case 'pan':
        this.camera.panBy(command.dx, command.dy);
        return;
      case 'zoom':
        this.zoomBy(command.factor);
        return;
      case 'fit':
        this.fit();
        return;
      case 'clear':
        this.props.onSelect([], 'node', false);
        return;
      case 'move': {
        const next =
          this.focused === null
            ? this.firstToFocus()
            : nextInDirection(this.focused, command.direction, this.places());
        if (next !== null) this.focusNode(next);
        return;
      }
      case 'nudge':
        if (this.focused !== null) this.nudge(this.focused, command.dx, command.dy);
        return;
      case 'open':
        if (this.focused !== null) this.props.onOpen(this.focused);
        return;
      case 'select':
        if (this.focused !== null) this.props.onSelect([this.focused], 'node', event.shiftKey);
        return;
    }
  }

  private places(): Map<string, Position> {
    const places = new Map<string, Position>();
    for (const { id, x, y } of this.scene?.marks ?? []) places.set(id, { x, y });
    for (const { id, left, top, width } of this.scene?.capsules ?? [])
      places.set(id, { x: left + width / 2, y: top });
    return places;
  }

  /** The selected node, else the most important one in sight, else the most important of all. */
  private firstToFocus(): string | null {
    const marks = this.scene?.marks ?? [];
    const chosen = this.props.selection.find((id) => this.shown?.nodes.has(id));
    if (chosen !== undefined) return chosen;
    const { zoom, pan } = this.camera.viewport;
    const seen = marks.filter(({ x, y }) => {
      const [left, top] = [x * zoom + pan.x, y * zoom + pan.y];
      return left > 0 && left < this.size.width && top > 0 && top < this.size.height;
    });
    const candidates = seen.length > 0 ? seen : marks;
    if (candidates.length === 0) return null;
    return candidates.reduce((best, mark) => (mark.importance > best.importance ? mark : best)).id;
  }

  private setFocus(id: string | null): void {
    if (id === this.focused) return;
    this.focused = id;
    this.attend();
    this.props.onFocusNode?.(id);
  }

  private bringIntoView(id: string): void {
    const at = this.positions[id] ?? this.places().get(id);
    if (!at) return;
    const { zoom, pan } = this.camera.viewport;
    const [x, y] = [at.x * zoom + pan.x, at.y * zoom + pan.y];
    const margin = 64;
    const dx = x < margin ? margin - x : Math.min(0, this.size.width - margin - x);
    const dy = y < margin ? margin - y : Math.min(0, this.size.height - margin - y);
    if (dx !== 0 || dy !== 0) this.camera.glideTo({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } });
  }
}

/** The boxes of these actors with their labels; of all, and of the states, when none are named. */
function boxesOf(scene: Scene, ids?: readonly string[]): Extent[] {
  const wanted = ids ? new Set(ids) : null;
  const boxes: Extent[] = [];
  for (const { id, x, y, halfHeight } of scene.marks) {
    if (wanted && !wanted.has(id)) continue;
    boxes.push({ left: x - 54, right: x + 54, top: y - halfHeight - 8, bottom: y + halfHeight + 30 });
  }
  for (const { id, left, top, width, height } of scene.capsules) {
    if (wanted && !wanted.has(id)) continue;
    boxes.push({ left, top: top - 16, right: left + width, bottom: top + height });
  }
  if (!wanted) {
    for (const { left, top, width, height } of scene.regions?.states ?? [])
      boxes.push({ left, top, right: left + width, bottom: top + height });
  }
  return boxes;
}

/**
 * Cytoscape writes a `<style>` element unless one of this id is there; a strict content security policy
 * would refuse it. An inert element of that id keeps it out, and the one rule it holds, `position:
 * relative`, our stage has by itself.
 */
function keepStyleSheetOut(document: Document): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const placeholder = document.createElement('template');
  placeholder.id = id;
  document.head.append(placeholder);
}

/**
 * What the graph takes and gives back. Plain data only: the graph knows neither the server, nor the
 * app's state, nor any word of English; whatever a person reads comes in through `words`, labels and
 * readings.
 */

export type EntityKindName =
  | 'Organization'
  | 'Coalition'
  | 'Hybrid'
  | 'Cohort'
  | 'Campaign'
  | 'Programme'
  | 'Policy'
  | 'Person'
  | 'Issue'
  | 'Constituency'
  | 'Place'
  | 'Source'
  | 'Figure';

export type Level = 'national' | 'multiState' | 'state' | 'local';

/** The bands of the bands layout. Multi-state stands with national, marked; `unplaced` has no level. */
export type Band = 'national' | 'state' | 'local' | 'unplaced';

/** In a comparison of two dates: only in the later, only in the earlier, in both. */
export type Change = 'entered' | 'left' | 'unchanged';

/** Gould–Fernandez counts or shares (any scale, ≥ 0): drawn as a ring of five sectors. */
export interface Brokerage {
  coordinator: number;
  itinerant: number;
  gatekeeper: number;
  representative: number;
  liaison: number;
}

export interface GraphNode {
  id: string;
  label: string;
  kind: EntityKindName;
  level: Level | null;
  /** Postal code of the state the actor works in; groups the state and local bands. */
  stateCode: string | null;
  /** As the model writes it: '501(c)(3)', '501(c)(4)', … Any other form, or none, is drawn in outline. */
  legalForm: string | null;
  /** How many actors a cohort counts. */
  size?: number;
  /** ≥ 0, for example the number of ties: decides which labels come first, and a little the mark's size. */
  importance: number;
  /** The hybrid this sister entity belongs to, or the fiscal sponsor of this project. Ignored when absent from `nodes`. */
  parent: string | null;
  containment: 'hybrid' | 'sponsor' | null;
  /** 0–1, drawn in steps of opacity. */
  confidence: number;
  change?: Change;
  brokerage?: Brokerage;
}

export interface GraphTie {
  id: string;
  kind: string;
  source: string;
  target: string;
  directed: boolean;
  /** The tie as a sentence; shown to nobody here, kept in exports as the line's title. */
  reading: string;
  confidence: number;
  undated: boolean;
  change?: Change;
  /** Says no more than that one end is contained in the other, and is drawn only where that cannot be seen. */
  containment?: true;
}

export interface ThemedColour {
  light: string;
  dark: string;
}

export type LinePattern = 'solid' | 'dashed' | 'dotted' | 'double';
export type Arrowhead = 'none' | 'triangle' | 'vee' | 'bar' | 'dot' | 'diamond';

export interface TieStyle {
  kind: string;
  colour: ThemedColour;
  line: LinePattern;
  /** Pixels at zoom 1. */
  width: number;
  arrow: Arrowhead;
}

export type MarkShape =
  | 'circle'
  | 'doubleRing'
  | 'capsule'
  | 'dashedCircle'
  | 'flag'
  | 'lozenge'
  | 'document'
  | 'dot'
  | 'hexagon'
  | 'diamond'
  | 'square'
  | 'triangle'
  | 'pentagon';

export interface KindStyle {
  kind: string;
  shape: MarkShape;
  colour: ThemedColour;
}

export interface GraphStyles {
  kinds: KindStyle[];
  ties: TieStyle[];
}

export type GraphTheme = 'light' | 'dark' | 'highContrast';
export type GraphLayout = 'organic' | 'bands';

export interface Position {
  x: number;
  y: number;
}
export type Positions = Record<string, Position>;

export interface CoveredArea {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Viewport {
  zoom: number;
  pan: Position;
}

export type LayoutPhase = 'preparing' | 'arranging' | 'separating';
export interface LayoutProgress {
  phase: LayoutPhase;
  /** 0–1; null where the engine cannot tell. */
  share: number | null;
}

/** Every word the graph itself shows or gives to assistive technology. */
export interface GraphWords {
  /** The canvas's accessible name. */
  canvas: string;
  /** How to move about by keyboard; becomes the accessible description. */
  instructions: string;
  bands: Record<Band, string>;
  /** Heading of a state group, by postal code. */
  stateName: (stateCode: string) => string;
  /** Heading of the group of state or local actors whose state is unknown. */
  noState: string;
}

export interface GraphProps {
  nodes: readonly GraphNode[];
  ties: readonly GraphTie[];
  styles: GraphStyles;
  theme: GraphTheme;
  words: GraphWords;
  layout: GraphLayout;
  /**
   * Known positions win: these nodes keep their place, only the others are laid out. When `layout`
   * changes and the same positions are passed on, they count as the old layout's and all is laid out
   * afresh; to return to remembered places, pass those.
   */
  positions: Positions;
  /**
   * Names the picture. Under another name it begins anew: places count only where given with it, all else is
   * laid out afresh, and the whole is fitted into the window. Under the same one, whoever has a place keeps it.
   */
  picture?: string;
  /** Where to look first; without it the picture is fitted into the window once it is laid out. */
  initialViewport?: Viewport | null;
  /** Where new nodes without a placed neighbour start; usually the node a person expanded. */
  grownFrom?: string | null;
  /** What lies over the canvas, in CSS pixels from its top left corner: asked when the picture is fitted, to keep it clear. */
  covered?: () => readonly CoveredArea[];
  /** Node and tie ids. */
  selection: readonly string[];
  /** When given, everything else steps back: a path, the results of a filter, one issue's actors. */
  highlighted?: readonly string[];
  /** Hybrids shown opened, their sister entities inside. The others are one glyph that bears its sisters' ties. */
  openCapsules: readonly string[];
  reducedMotion: boolean;
  /** An empty list means that a person clicked on nothing, or pressed Escape. */
  onSelect: (ids: string[], kind: 'node' | 'tie', additive: boolean) => void;
  /** Double click or Enter. */
  onOpen: (id: string) => void;
  /** After a layout or a drag: one call with the position of every node shown. */
  onPositions?: (positions: Positions) => void;
  /** When the view comes to rest. */
  onViewport?: (viewport: Viewport) => void;
  /** null: the layout is over, or was cancelled. */
  onLayoutProgress?: (progress: LayoutProgress | null) => void;
  /** A layout could not be computed; the picture stays as it was. */
  onLayoutFailure?: (error: Error) => void;
  /** The keyboard's focus came to this node, for the app's live region to announce; null when it left. */
  onFocusNode?: (id: string | null) => void;
  /** The pointer rests on this node or tie; null when on neither. */
  onHover?: (hovered: { id: string; kind: 'node' | 'tie' } | null) => void;
  className?: string;
}

export interface LegendEntry {
  label: string;
  /** What is drawn before the label. */
  mark:
    { kind: string; legalForm?: string | null } | { tie: string } | { undated: true } | { sponsored: true };
}

export interface PictureCaption {
  title: string;
  legend: readonly LegendEntry[];
  /** Heading of the list of those who bear a number, for want of room for their name. */
  keyTitle: string;
  /** Date, scope, citation: one line each. */
  lines: readonly string[];
}

export interface GraphHandle {
  /** Brings everything, or these nodes, into view. */
  fit(ids?: readonly string[]): void;
  zoomBy(factor: number): void;
  /** Screen pixels; positive moves the picture right and down. */
  panBy(dx: number, dy: number): void;
  cancelLayout(): void;
  /** Lays out everything afresh, known positions included. */
  relayout(): void;
  focusNode(id: string): void;
  exportPng(options: PictureCaption & { scale?: number }): Promise<Blob>;
  exportSvg(options: PictureCaption): string;
}

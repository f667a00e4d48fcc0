/** The marks of the graph outside the graph: in the legend, lists and tables. Drawn by the same hand. */
import type { EntityKind, TieKind } from '../api/generated/operations.ts';
import type { MarkShape } from '../graph/contract.ts';
import { colourIn, paletteOf } from '../graph/marks/palette.ts';
import { traceHull } from '../graph/painting/groundShapes.ts';
import { glyphOf } from '../graph/marks/glyphs.ts';
import { SvgPath, type PathSink } from '../graph/marks/pathSink.ts';
import { dashesOf, isFilledArrowhead, tieCurve, traceArrowhead, traceCurve } from '../graph/marks/tieLine.ts';
import { useVocabulary } from '../messages/vocabulary.ts';
import { useTheme } from './theme.ts';
import { arrowOf, fillOf, lineOf, shapeOf } from './markStyle.ts';

/** Outlines are traced once each: lists repeat a few marks many times. */
function remembered<Key extends string, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

const traced = (trace: (sink: PathSink) => void): string => {
  const path = new SvgPath();
  trace(path);
  return path.toString();
};

const glyphPaths = remembered((shape: MarkShape) => {
  const glyph = glyphOf(shape);
  const scale = 7.4 / Math.max(glyph.halfWidth, glyph.halfHeight);
  return {
    outline: traced((sink) => glyph.outline(sink, 10, 10, scale)),
    half: traced((sink) => glyph.half(sink, 10, 10, scale)),
    detail: glyph.detail ? traced((sink) => glyph.detail?.(sink, 10, 10, scale)) : null,
    dashed: glyph.dashed === true,
  };
});

const sampleCurve = (() => {
  const end = (x: number) => ({ x, y: 7, halfWidth: 0, halfHeight: 0, round: true });
  return tieCurve(end(0), end(32), 0, false);
})();
const samplePath = traced((sink) => traceCurve(sink, sampleCurve));

export function EntityMark({ kind, legalForm = null }: { kind: EntityKind; legalForm?: string | null }) {
  const { theme } = useTheme();
  const entry = useVocabulary().entityKind(kind);
  const shape = shapeOf(entry?.shape ?? 'circle');
  const d = glyphPaths(shape);
  const colour = colourIn(theme, entry?.colour ?? { light: '#5b6470', dark: '#a9b3bf' });
  const fill = fillOf(kind, legalForm);
  return (
    <svg
      className="mark"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      stroke={colour}
      fill="none"
    >
      <path
        d={d.outline}
        {...(fill === 'solid' && { fill: colour })}
        {...(d.dashed && { strokeDasharray: '3 2.2' })}
      />
      {fill === 'tint' && <path d={d.outline} fill={colour} fillOpacity={0.22} stroke="none" />}
      {fill === 'half' && <path d={d.half} fill={colour} stroke="none" />}
      {d.detail && <path d={d.detail} />}
    </svg>
  );
}

const hullPath = traced((sink) => {
  const end = (x: number) => ({ x, y: 7, halfWidth: 3, halfHeight: 3, round: true });
  traceHull(sink, end(10), end(22), 3.4);
});

/** A project in one hull with its fiscal sponsor. */
export function SponsorshipMark() {
  const { theme } = useTheme();
  const { hull, hullEdge, mutedInk } = paletteOf(theme);
  return (
    <svg className="tie-mark" viewBox="0 0 32 14" aria-hidden="true" focusable="false" fill="none">
      <path d={hullPath} fill={hull} stroke={hullEdge} strokeWidth={1.2} strokeDasharray="3 2.4" />
      <circle cx={10} cy={7} r={3} stroke={mutedInk} strokeWidth={1.3} />
      <circle cx={22} cy={7} r={2.4} stroke={mutedInk} strokeWidth={1.3} />
    </svg>
  );
}

export function TieMark({ kind, undated = false }: { kind: TieKind; undated?: boolean }) {
  const { theme } = useTheme();
  const entry = useVocabulary().tieKind(kind);
  const line = lineOf(entry?.line ?? 'solid');
  const arrow = arrowOf(entry?.arrow ?? 'none');
  const width = entry?.width ?? 1.4;
  const head = arrow === 'none' ? null : traced((sink) => traceArrowhead(sink, sampleCurve, arrow, width));
  const colour = colourIn(theme, entry?.colour ?? { light: '#5b6470', dark: '#a9b3bf' });
  return (
    <svg
      className="tie-mark"
      viewBox="0 0 32 14"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke={colour}
    >
      <path
        d={samplePath}
        strokeWidth={line === 'double' ? width + 2.4 : width}
        strokeDasharray={dashesOf(line, width).join(' ') || undefined}
        strokeLinecap={line === 'dotted' ? 'round' : 'butt'}
      />
      {line === 'double' && <path d={samplePath} className="tie-mark-core" strokeWidth={1.3} />}
      {head && (
        <path
          d={head}
          strokeWidth={isFilledArrowhead(arrow) ? 0 : Math.max(1.2, width)}
          {...(isFilledArrowhead(arrow) && { fill: colour })}
        />
      )}
      {undated && <circle cx={16} cy={7} r={2.8} className="tie-mark-ring" strokeWidth={1.1} />}
    </svg>
  );
}

import type { PictureCaption } from '../contract.ts';
import { labelFontSize, labelLineHeight } from '../marks/footprint.ts';
import { SvgPath, short } from '../marks/pathSink.ts';
import { paletteOf, type Palette } from '../marks/palette.ts';
import { fineZoom, markScale, widthOnScreen } from '../painting/batches.ts';
import { emphasisOf, isLit } from '../painting/emphasis.ts';
import { capsuleShapes, hullShapes } from '../painting/groundShapes.ts';
import { markShapes } from '../painting/markShapes.ts';
import { ringGap, ringGapAt, traceRing } from '../painting/ringShapes.ts';
import { layers, type Shape } from '../painting/shapes.ts';
import { tieShapes } from '../painting/tieShapes.ts';
import { fullNameZoom } from '../painting/regionPainter.ts';
import { layOutSheet, legendMarkWidth, type SheetPicture } from './sheet.ts';

/**
 * The sheet as SVG: vectors and text throughout, a group per actor and per tie with its name or reading
 * as title, so that it can be read, searched and edited by hand. Drawn from the same shapes as the
 * screen.
 */
export function writeSheet(picture: SheetPicture, caption: PictureCaption): string {
  const sheet = layOutSheet(picture, caption);
  const palette = paletteOf(picture.theme);
  const text = (content: string, x: number, y: number, size: number, colour: string, weight = 400): string =>
    `<text x="${short(x)}" y="${short(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(content)}</text>`;
  const legend = sheet.legend.map(
    ({ label, x, y, shapes }) =>
      `<g>${elements(shapes, 1).join('')}${text(label, x + legendMarkWidth, y + 4, 11, palette.ink)}</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${short(sheet.width)}" height="${short(sheet.height)}" viewBox="0 0 ${short(sheet.width)} ${short(sheet.height)}" font-family="${escaped(picture.fontFamily)}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(caption.title)}</title>`,
    `<desc>${escaped(caption.lines.join('\n'))}</desc>`,
    `<rect width="100%" height="100%" fill="${palette.surface}"/>`,
    text(sheet.title.text, sheet.title.x, sheet.title.y, 17, palette.ink, 600),
    `<svg x="0" y="${sheet.picture.top}" width="${short(sheet.picture.width)}" height="${short(sheet.picture.height)}" overflow="hidden">`,
    ...pictureElements(picture, palette),
    '</svg>',
    `<g id="legend">${legend.join('\n')}</g>`,
    ...(sheet.key.length > 0
      ? [
          `<g id="key">${sheet.key.map(({ text: line, x, y }) => text(line, x, y, 11, palette.mutedInk)).join('\n')}</g>`,
        ]
      : []),
    `<g id="caption">${sheet.lines.map(({ text: line, x, y }) => text(line, x, y, 11, palette.mutedInk)).join('\n')}</g>`,
    '</svg>',
    '',
  ].join('\n');
}

function pictureElements(picture: SheetPicture, palette: Palette): string[] {
  const { scene, frame, attention } = picture;
  const { zoom, pan } = frame;
  const emphasis = emphasisOf(scene, attention);
  const scale = markScale(zoom);
  const faded = (isInFront: boolean): string =>
    isInFront || emphasis.rest === 1 ? '' : ` opacity="${emphasis.rest}"`;
  const group = (shapes: readonly Shape[], title: string, attributes = ''): string =>
    `<g${attributes}><title>${escaped(title)}</title>${elements(shapes, zoom).join('')}</g>`;

  const backToFront = <Entry extends { id: string }>(
    entries: readonly Entry[],
    front: ReadonlySet<string>,
  ): Entry[] => [...entries.filter(({ id }) => !front.has(id)), ...entries.filter(({ id }) => front.has(id))];
  const ties = [...scene.ties].sort((a, b) => Number(a.spanning) - Number(b.spanning));
  return [
    ...regionElements(picture, palette),
    `<g transform="translate(${short(pan.x)} ${short(pan.y)}) scale(${zoom})" stroke-linejoin="round">`,
    // All edges of hulls lie under all fills: see `hullShapes`.
    ...elements(
      scene.hulls.flatMap((hull) => hullShapes(hull, palette, { lit: isLit(hull, emphasis) })),
      zoom,
    ),
    ...scene.capsules.map((capsule) => group(capsuleShapes(capsule, palette), capsule.label)),
    '<g id="ties">',
    ...backToFront(ties, emphasis.ties).map((tie) => {
      const front = emphasis.ties.has(tie.id);
      return group(tieShapes(tie, palette, front), tie.reading, faded(front));
    }),
    '</g>',
    '<g id="actors">',
    ...backToFront(scene.marks, emphasis.marks).map((mark) =>
      group(markShapes(mark, palette, scale), mark.label, faded(emphasis.marks.has(mark.id))),
    ),
    '</g>',
    ...selectionRings(picture, palette),
    '</g>',
    ...countElements(picture, palette),
    ...labelElements(picture, palette),
    ...headingElements(picture, palette),
  ];
}

function selectionRings({ scene, frame: { zoom }, attention }: SheetPicture, palette: Palette): string[] {
  return [...scene.marks, ...scene.capsules].flatMap((around) => {
    if (!attention.selection.has(around.id)) return [];
    const path = new SvgPath();
    traceRing(path, around, markScale(zoom), ringGapAt(ringGap.selected, zoom));
    return [
      `<path d="${path.toString()}" fill="none" stroke="${palette.accent}" stroke-width="${short(2.5 / zoom)}"/>`,
    ];
  });
}

/** Each shape as a path, in the order of the layers. */
function elements(shapes: readonly Shape[], zoom: number): string[] {
  return [...shapes]
    .sort((a, b) => layers.indexOf(a.paint.layer) - layers.indexOf(b.paint.layer))
    .filter(({ paint }) => !paint.fine || zoom >= fineZoom)
    .map(({ paint, trace }) => {
      const path = new SvgPath();
      trace(path);
      const plain = zoom < fineZoom ? paint.plainWidth : undefined;
      const width = widthOnScreen(plain ?? paint.width ?? 1, zoom) / zoom;
      const dashes =
        paint.dashes && paint.dashes.length > 0 && zoom >= fineZoom
          ? ` stroke-dasharray="${paint.dashes.map((length) => short((length * width) / (paint.width ?? 1))).join(' ')}"`
          : '';
      const stroke = paint.stroke
        ? ` stroke="${paint.stroke}" stroke-width="${short(width)}"${dashes}${paint.round ? ' stroke-linecap="round"' : ''}`
        : '';
      const opacity = paint.opacity < 1 ? ` opacity="${short(paint.opacity)}"` : '';
      return `<path d="${path.toString()}" fill="${paint.fill ?? 'none'}"${stroke}${opacity}/>`;
    });
}

function regionElements({ scene, frame }: SheetPicture, palette: Palette): string[] {
  if (!scene.regions) return [];
  const { zoom, pan, width } = frame;
  return [
    ...scene.regions.bands.map(
      ({ top, height }, index) =>
        `<rect x="0" y="${short(top * zoom + pan.y)}" width="${short(width)}" height="${short(height * zoom)}" fill="${index % 2 === 0 ? palette.band : palette.bandAlternate}" stroke="${palette.rule}"/>`,
    ),
    ...scene.regions.states.map(
      ({ left, top, width: wide, height }) =>
        `<rect x="${short(left * zoom + pan.x)}" y="${short(top * zoom + pan.y)}" width="${short(wide * zoom)}" height="${short(height * zoom)}" rx="${short(Math.min(8, 10 * zoom))}" fill="${palette.box}" stroke="${palette.boxEdge}"/>`,
    ),
  ];
}

function headingElements({ scene, frame, words }: SheetPicture, palette: Palette): string[] {
  if (!scene.regions) return [];
  const { zoom, pan } = frame;
  const heading = (text: string, x: number, y: number, size: number): string =>
    `<text x="${short(x)}" y="${short(y)}" font-size="${size}" font-weight="600" fill="${palette.mutedInk}" stroke="${palette.surface}" stroke-width="3" paint-order="stroke">${escaped(text)}</text>`;
  return [
    ...scene.regions.states.map(({ stateCode, left, top, width }) => {
      const name = stateCode === null ? words.noState : words.stateName(stateCode);
      const fits = name.length * 6.4 < width * zoom - 12 && (zoom >= fullNameZoom || stateCode === null);
      const text = fits ? name : (stateCode ?? '');
      return heading(text, left * zoom + pan.x + 7, top * zoom + pan.y + 14, zoom < fullNameZoom ? 10 : 11);
    }),
    ...scene.regions.bands.map(({ band, left, first, top }) => {
      const beside = first * zoom + pan.x - words.bands[band].length * 6.6 - 8;
      const x = Math.max(10, Math.min(left * zoom + pan.x + 10, beside));
      return heading(words.bands[band], x, top * zoom + pan.y + 18, 12);
    }),
  ];
}

function countElements({ scene, frame }: SheetPicture, palette: Palette): string[] {
  const { zoom, pan } = frame;
  return scene.marks.flatMap(({ count, x, y }) =>
    count === null || zoom < 0.55
      ? []
      : [
          `<text x="${short(x * zoom + pan.x)}" y="${short(y * zoom + pan.y + 3.5)}" font-size="10" font-weight="600" text-anchor="middle" fill="${palette.ink}">${count}</text>`,
        ],
  );
}

/** Each line as long as it was measured: in a reader's own font, too, no name runs into the next. */
function labelElements({ labels }: SheetPicture, palette: Palette): string[] {
  return labels.map(({ lines, widths, x, top, bold, faded }) => {
    const texts = lines.map(
      (line, index) =>
        `<text x="${short(x)}" y="${short(top + (index + 0.78) * labelLineHeight)}" textLength="${short(widths[index]!)}" lengthAdjust="spacingAndGlyphs">${escaped(line)}</text>`,
    );
    return `<g font-size="${labelFontSize}" font-weight="${bold ? 600 : 400}" text-anchor="middle" fill="${palette.ink}" stroke="${palette.surface}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"${faded ? ' opacity="0.45"' : ''}>${texts.join('')}</g>`;
  });
}

/** Text for element content and attribute values. Characters XML 1.0 has no place for are left out. */
export function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- exactly these are what XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;')
  );
}

/** The drawing of a graph by the element that shows it, for whoever comes upon the element alone. */
import type { GraphHandle, PictureCaption } from './contract.ts';

const graphs = new WeakMap<Element, Pick<GraphHandle, 'exportSvg'>>();

export function hang(element: Element, graph: Pick<GraphHandle, 'exportSvg'>): void {
  graphs.set(element, graph);
}

/** As an SVG document; null where the element shows no graph. */
export const pictureOf = (element: Element, caption: PictureCaption): string | null =>
  graphs.get(element)?.exportSvg(caption) ?? null;

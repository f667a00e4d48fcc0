import type { StylesheetJson } from 'cytoscape';

/**
 * The stylesheet Cytoscape sees. Cytoscape keeps the model, finds what lies under the pointer, drags,
 * and draws the selection box; the marks are drawn by our painter, in batches, which its renderer cannot.
 * So elements have their true shape and course, and no ink: an element of opacity 0 is not drawn but is
 * still found.
 */
export function stylesheet(accent: string): StylesheetJson {
  return [
    {
      selector: 'core',
      // Cytoscape's types want every core property at once.
      style: {
        'active-bg-opacity': 0,
        'selection-box-color': accent,
        'selection-box-opacity': 0.12,
        'selection-box-border-color': accent,
        'selection-box-border-width': 1,
      } as unknown as Extract<StylesheetJson[number], { style: unknown }>['style'],
    },
    {
      selector: 'node',
      style: {
        opacity: 0,
        shape: 'ellipse',
        width: 'data(width)',
        height: 'data(height)',
        'border-width': 0,
      },
    },
    { selector: 'node[!round]', style: { shape: 'rectangle' } },
    {
      selector: ':parent',
      style: { shape: 'round-rectangle', padding: '26px', 'compound-sizing-wrt-labels': 'exclude' },
    },
    {
      selector: 'edge',
      style: { opacity: 0, width: 2, 'curve-style': 'straight', 'target-arrow-shape': 'none' },
    },
    {
      selector: 'edge[bend != 0]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
      },
    },
  ];
}

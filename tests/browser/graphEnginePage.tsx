import cytoscape, { type Core } from 'cytoscape';
import { createRef, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphCanvas } from '../../client/graph/GraphCanvas.tsx';
import type {
  GraphHandle,
  GraphLayout,
  GraphProps,
  GraphTheme,
  Positions,
} from '../../client/graph/contract.ts';
import { computeLayout } from '../../client/graph/layouts/layoutRequest.ts';
import { positionsOfMembers, unitGraph } from '../../client/graph/layouts/layoutUnit.ts';
import { shownGraph } from '../../client/graph/shownGraph.ts';
import { alliances, styles } from './graphEngineNetwork.ts';
import './graphEnginePage.css';

/**
 * The graph by itself, on made-up data: for browser tests, for the panning bench, and to look at.
 * `?actors=400&ties=900&layout=bands&theme=dark&engine=ours`; `engine=bare` draws the same elements at
 * the same places by Cytoscape alone.
 */
export interface GraphEnginePage {
  handle: GraphHandle | null;
  bare: Core | null;
  ready: boolean;
  events: [string, ...unknown[]][];
  props: GraphProps | null;
  change: ((change: Partial<GraphProps>) => void) | null;
}
declare global {
  interface Window {
    graphEngine: GraphEnginePage;
  }
}

const query = new URLSearchParams(location.search);
const actors = Number(query.get('actors') ?? 60);
const network = alliances(actors, Number(query.get('ties') ?? actors * 2.5));
const layout = (query.get('layout') ?? 'bands') as GraphLayout;
const theme = (query.get('theme') ?? 'light') as GraphTheme;
const page: GraphEnginePage = {
  handle: null,
  bare: null,
  ready: false,
  events: [],
  props: null,
  change: null,
};
window.graphEngine = page;

const stateNames: Record<string, string> = {
  AZ: 'Arizona',
  CO: 'Colorado',
  OH: 'Ohio',
  NV: 'Nevada',
  CA: 'California',
};

function Ours() {
  const [changes, setChanges] = useState<Partial<GraphProps>>({});
  const [positions, setPositions] = useState<Positions>({});
  const handle = useMemo(() => createRef<GraphHandle>(), []);
  const tell =
    (name: string) =>
    (...values: unknown[]): void => {
      page.events.push([name, ...values]);
    };
  const props: GraphProps = {
    nodes: network.nodes,
    ties: network.ties,
    styles,
    theme,
    layout,
    positions,
    selection: [],
    openCapsules: [network.nodes[0]!.id],
    reducedMotion: query.has('still'),
    words,
    onSelect: (ids, kind, additive) => {
      tell('select')(ids, kind, additive);
      setChanges((before) => ({
        ...before,
        selection: additive ? [...(before.selection ?? []), ...ids] : ids,
      }));
    },
    onOpen: (id) => {
      tell('open')(id);
      setChanges((before) => {
        const open = before.openCapsules ?? props.openCapsules;
        return {
          ...before,
          openCapsules: open.includes(id) ? open.filter((each) => each !== id) : [...open, id],
        };
      });
    },
    onPositions: (next) => {
      tell('positions')(next);
      setPositions(next);
      page.ready = true;
    },
    onViewport: tell('viewport'),
    onLayoutProgress: tell('progress'),
    onLayoutFailure: (error) => tell('failure')(error.message),
    onFocusNode: tell('focus'),
    onHover: tell('hover'),
    className: 'graph',
    ...changes,
  };
  page.props = props;
  page.change = (change) => setChanges((before) => ({ ...before, ...change }));
  return (
    <GraphCanvas
      {...props}
      ref={(current) => {
        handle.current = current;
        page.handle = current;
      }}
    />
  );
}

const words: GraphProps['words'] = {
  canvas: 'Alliance network',
  instructions: 'Arrow keys move between actors, Enter opens, Space selects.',
  bands: { national: 'National', state: 'State', local: 'Local', unplaced: 'No level' },
  stateName: (code) => stateNames[code] ?? code,
  noState: 'State unknown',
};

/** Cytoscape by itself, with the default renderer and a plain stylesheet: what ours is measured against. */
function drawBare(container: HTMLElement): void {
  const shown = shownGraph(network.nodes, network.ties, [network.nodes[0]!.id]);
  const units = unitGraph(shown);
  const aspect = innerWidth / innerHeight;
  const placed = computeLayout(
    { layout, units: units.units, links: units.links, known: {}, grownFrom: null, aspect },
    () => {},
  );
  const positions = positionsOfMembers(units, placed);
  const colours = new Map(styles.kinds.map(({ kind, colour }) => [kind, colour.light]));
  page.bare = cytoscape({
    container,
    elements: {
      nodes: [...shown.nodes.values()].map(({ node, capsule }) => ({
        data: {
          id: node.id,
          label: node.label,
          colour: colours.get(node.kind) ?? '#666666',
          ...(capsule !== null && { parent: capsule }),
        },
        position: positions[node.id]!,
      })),
      edges: [...shown.ties.values()].map(({ tie, from, to }) => ({
        data: { id: tie.id, source: from, target: to },
      })),
    },
    style: [
      {
        selector: 'node',
        style: {
          width: 20,
          height: 20,
          'background-color': 'data(colour)',
          label: 'data(label)',
          'font-size': 11,
        },
      },
      {
        selector: 'edge',
        style: {
          width: 1.3,
          'line-color': '#8d939c',
          'curve-style': 'bezier',
          'target-arrow-shape': 'triangle',
        },
      },
    ],
    layout: { name: 'preset', fit: true, padding: 36 },
  });
  page.ready = true;
}

const root = document.getElementById('graph')!;
if (query.get('engine') === 'bare') drawBare(root);
else createRoot(root).render(<Ours />);

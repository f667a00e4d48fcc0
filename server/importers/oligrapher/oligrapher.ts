import { tell, type Message } from '../../model/message.ts';
import type { TieKindName } from '../../model/vocabulary.ts';
import { ImportError } from '../errors.ts';
import { leavesOf } from '../fieldTable.ts';
import type { ImportFormat, ImportRow, ReadContext, RowStatement } from '../importRows.ts';
import type { InputFile } from '../inputFile.ts';
import { isObject, objectOf, textOf, wholeJson, type Json, type JsonObject } from '../json.ts';
import { sourceRow } from '../sourceRow.ts';

/**
 * Oligrapher: a map drawn from LittleSis. A node's link says whether it is a person or an organization, and is its identity: a
 * map may show one of them several times. An edge says what it is by its label alone, and its arrow which way it goes.
 */
export const oligrapher: ImportFormat = {
  name: 'oligrapher',
  label: 'Oligrapher map (JSON)',
  extensions: ['json'],
  keeps:
    'Nodes that link to LittleSis, one for each entity; edges by their label: positions of people, parents and owners, money between organizations where an arrow says who gave it, other edges between organizations as partnerships.',
  cannotHold:
    'Nodes without a link are neither person nor organization and are rejected, as is money given by or to persons. Captions, positions and looks are counted; a dashed line says that a tie is over, but not since when.',
  recognizes: ({ headText }) =>
    /"node1_id"|"nodes"\s*:\s*\{[\s\S]{0,200}"display"\s*:/.test(headText) ? 0.95 : 0,
  read,
};

/** What a label says of an edge between two organizations, and at which end of its arrow the tie starts. Without an arrow an edge reads from its first node. */
const labels: readonly {
  readonly says: RegExp;
  readonly tie: TieKindName;
  readonly from: 'arrow start' | 'arrow end';
}[] = [
  { says: /^(parent( company| organization)?|owner|owns)$/i, tie: 'AFFILIATE_OF', from: 'arrow end' },
  {
    says: /^(subsidiary|chapter|affiliate|division|child org(anization)?)$/i,
    tie: 'AFFILIATE_OF',
    from: 'arrow start',
  },
  { says: /^member( of)?$/i, tie: 'AFFILIATE_OF', from: 'arrow start' },
];

/** `$12,700`, `$1.5 million`; null for what is no amount. */
function dollars(label: string): string | null {
  const [, number, scale] = /^\$\s*([\d,]+(?:\.\d+)?)\s*(k|m|million|b|billion)?\b/i.exec(label) ?? [];
  if (number === undefined) return null;
  const times = { k: 1e3, m: 1e6, million: 1e6, b: 1e9, billion: 1e9 }[scale?.toLowerCase() ?? ''] ?? 1;
  return String(Math.round(Number(number.replaceAll(',', '')) * times));
}

interface Node {
  readonly key: string;
  readonly isPerson: boolean;
  readonly name: string;
  readonly at: string;
}

const LINK = /^https?:\/\/(?:www\.)?littlesis\.org\/(person|org)\/(\d+)/;

/** Maps hold nodes and edges under their ids, older ones in lists. */
function entriesOf(value: Json | undefined, name: string): [string, JsonObject][] {
  return Object.entries(typeof value === 'object' && value !== null ? value : {}).map(([id, one]) => [
    `${name}[${id}]`,
    objectOf(one),
  ]);
}

async function* read(files: readonly InputFile[], context: ReadContext): AsyncIterable<ImportRow> {
  for (const file of files) {
    const document = await wholeJson(file);
    if (!isObject(document) || !document.nodes || !document.edges)
      throw new ImportError(tell('a map of Oligrapher has nodes and edges; this file lacks one of them.'), {
        file: file.name,
      });
    yield sourceRow(file, {
      title: textOf(document.title)
        ? `Oligrapher map: ${textOf(document.title)}`
        : `Oligrapher map: ${file.name}`,
      publisher: 'LittleSis',
      licence: 'CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)',
      url: 'https://littlesis.org',
      confidence: 0.7,
    });
    for (const [field, value] of Object.entries(document))
      if (!['nodes', 'edges', 'title'].includes(field))
        for (const leaf of leavesOf(value, field)) context.unknownField(leaf);
    yield* mapRows(document, file, context);
  }
}

function* mapRows(document: JsonObject, file: InputFile, context: ReadContext): Generator<ImportRow> {
  const nodes = new Map<string, Node>();
  const edges = entriesOf(document.edges, 'edges');
  for (const [at, node] of entriesOf(document.nodes, 'nodes')) {
    const display = objectOf(node.display ?? node);
    const name = textOf(display.name);
    const [, sort, id] = LINK.exec(textOf(display.url)) ?? [];
    for (const field of Object.keys(display))
      if (!['name', 'url', 'id'].includes(field) && display[field] !== null && display[field] !== '')
        context.unknownField(`nodes: ${field}`);
    if (nodes.has(textOf(node.id)))
      yield {
        row: 'rejected',
        about: 'entity',
        source: file.sha256,
        locator: at,
        field: 'id',
        value: textOf(node.id),
        reason: tell('Another node of the map has this id already, and edges mean that one.'),
      };
    else if (sort && id && name !== '')
      nodes.set(textOf(node.id), { key: `littlesis:${id}`, isPerson: sort === 'person', name, at });
    else
      yield {
        row: 'rejected',
        about: 'entity',
        source: file.sha256,
        locator: at,
        field: 'url',
        value: name,
        reason: tell(
          'The node has no link to LittleSis, so that nothing says whether it is a person or an organization.',
        ),
      };
  }
  const ties = edges.map(([at, edge]) => edgeRow(at, edge, nodes, file, context));
  const inOffice = new Set(
    ties.flatMap((tie) => (tie.row === 'tie' && tie.kind === 'HOLDS_POSITION_IN' ? [tie.from] : [])),
  );
  const said = new Set<string>();
  for (const { key, isPerson, name, at } of nodes.values()) {
    const placed = { source: file.sha256, locator: at };
    if (isPerson && !inOffice.has(key)) {
      const reason = tell('A person is kept for a position in an organization, and the map gives none.');
      yield { row: 'rejected', about: 'entity', ...placed, field: 'name', value: name, reason };
    } else if (said.has(key)) context.unknownField('nodes: shown once more');
    else {
      said.add(key);
      yield {
        row: 'entity',
        ...placed,
        key,
        kind: isPerson ? 'Person' : 'Organization',
        statements: [
          { property: 'name', value: name },
          ...(isPerson ? [] : [{ property: 'externalIds', value: key }]),
        ],
      };
    }
  }
  yield* ties;
}

function edgeRow(
  at: string,
  edge: JsonObject,
  nodes: ReadonlyMap<string, Node>,
  file: InputFile,
  context: ReadContext,
): Extract<ImportRow, { row: 'tie' | 'rejected' }> {
  const display = objectOf(edge.display ?? edge);
  const label = textOf(display.label);
  const placed = { source: file.sha256, locator: at };
  const refuse = (
    field: string,
    value: string,
    reason: Message,
  ): Extract<ImportRow, { row: 'rejected' }> => ({
    row: 'rejected',
    about: 'tie',
    ...placed,
    field,
    value,
    reason,
  });
  const drawn = ['node1_id', 'node2_id'].map((field) => nodes.get(textOf(edge[field])));
  const [one, two] = drawn;
  if (!one || !two)
    return refuse(one ? 'node2_id' : 'node1_id', label, tell('The node that it ties was not taken.'));
  if (one.key === two.key) return refuse('node2_id', label, tell('It ties an entity to itself.'));
  if (display.dash === true) context.unknownField('edges: dash');
  const arrow = textOf(display.arrow);
  const [start, end] = arrow === '2->1' ? [two, one] : [one, two];
  const hasArrow = arrow === '1->2' || arrow === '2->1';
  const tie = (
    kind: TieKindName,
    from: Node,
    to: Node,
    statements: RowStatement[],
  ): Extract<ImportRow, { row: 'tie' }> => ({
    row: 'tie',
    ...placed,
    kind,
    from: from.key,
    to: to.key,
    parallel: /relationships\/(\d+)/.test(textOf(display.url))
      ? `littlesis:${/relationships\/(\d+)/.exec(textOf(display.url))![1]}`
      : textOf(edge.id),
    statements,
  });
  const amount = dollars(label);
  if (one.isPerson || two.isPerson) {
    const [person, organization] = one.isPerson ? [one, two] : [two, one];
    if (organization.isPerson || amount !== null || label === '')
      return refuse(
        'label',
        label,
        tell('Of a person only positions in organizations are kept, and the label names none.'),
      );
    return tie('HOLDS_POSITION_IN', person, organization, [{ property: 'title', value: label }]);
  }
  if (amount !== null)
    return hasArrow
      ? tie('FUNDS', start, end, [{ property: 'amountUsd', value: amount }])
      : refuse('arrow', label, tell('The edge has no arrow, so that nothing says who gave the money.'));
  const named = labels.find(({ says }) => says.test(label));
  if (named)
    return named.from === 'arrow start' ? tie(named.tie, start, end, []) : tie(named.tie, end, start, []);
  if (label !== '') context.unknownField('edges: label');
  if (hasArrow) context.unknownField('edges: arrow');
  return tie('PARTNERS_WITH', start, end, []);
}

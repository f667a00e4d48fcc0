import { actorKinds, labelOf, type EntityKindName, type TieKindName } from '../model/vocabulary.ts';
import { attribution, citation, counted } from './attribution.ts';
import type { ExportEntity, ExportFormat, ExportGraph, ExportProperties, ExportTie } from './exportGraph.ts';

type Properties = Record<string, readonly string[]>;

/** FollowTheMoney: actors, people in positions and programmes, and the ties between them, an entity a line. */
export const followthemoney: ExportFormat = {
  name: 'followthemoney',
  label: 'FollowTheMoney (JSON lines)',
  extension: 'ftm.json',
  mediaType: 'application/x-ndjson',
  cannotHold:
    'Issues, places, policies, campaigns, constituencies and figures, and ties with them; approximate dates; confidence and strength; level, NTEE code and ids elsewhere but of Wikidata and LEI.',
  write,
  losses,
};

const schemata: Partial<Record<EntityKindName, string>> = {
  ...Object.fromEntries(actorKinds.map((kind) => [kind, 'Organization'])),
  Person: 'Person',
  Programme: 'Project',
};

interface Edge {
  readonly schema: string;
  readonly source: string;
  readonly target: string;
}

const edges: Partial<Record<TieKindName, Edge>> = {
  MEMBER_OF: { schema: 'Membership', source: 'member', target: 'organization' },
  FUNDS: { schema: 'Payment', source: 'payer', target: 'beneficiary' },
  SUCCEEDED_BY: { schema: 'Succession', source: 'predecessor', target: 'successor' },
  RUNS: { schema: 'ProjectParticipant', source: 'participant', target: 'project' },
};
const link: Edge = { schema: 'UnknownLink', source: 'subject', target: 'object' };
const employment: Edge = { schema: 'Employment', source: 'employee', target: 'employer' };
const directorship: Edge = { schema: 'Directorship', source: 'director', target: 'organization' };

/** A tie that has no schema of its own is a link that bears the name of its kind as its role. */
function edgeOf({ kind, properties }: ExportTie): Edge {
  if (kind === 'HOLDS_POSITION_IN')
    return /\b(director|board|trustee|chair\w*)\b/i.test(textOf(properties.title))
      ? directorship
      : employment;
  return edges[kind] ?? link;
}

const textOf = (value: ExportProperties[string] | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const listOf = (value: ExportProperties[string] | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : value === undefined ? [] : [String(value)];
/** Dates are prefixes of ISO dates: no sign for “about”, nothing for “some time between”. */
const isHeld = (date: string): boolean => /^[\d-]+$/.test(date);
const dates = (values: readonly (string | null)[]): string[] =>
  values.filter((date) => date !== null).filter(isHeld);

function writableIn(graph: ExportGraph): { entities: ExportEntity[]; ties: ExportTie[] } {
  const entities = graph.entities.filter(({ kind }) => schemata[kind] !== undefined);
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  // A link ties legal entities; a project is tied by taking part in it alone, or by money to it.
  const ties = graph.ties.filter(
    ({ kind, from, to }) =>
      kindOf.has(from) && kindOf.has(to) && (kind === 'RUNS' || kindOf.get(to) !== 'Programme'),
  );
  return { entities, ties };
}

function* write(graph: ExportGraph): Generator<string> {
  const { entities, ties } = writableIn(graph);
  const sources = new Map(graph.sources.map((source) => [source.id, source]));
  const cited = (ids: readonly string[]): Properties => {
    const own = ids.flatMap((id) => sources.get(id) ?? []);
    return filled({ publisher: own.map(citation), sourceUrl: own.flatMap(({ url }) => url ?? []) });
  };
  // The format has no place for what goes with the whole file, so it is the note of its first entity.
  const whole = attribution(graph);
  for (const [index, entity] of entities.entries())
    yield line(`crosstie-${entity.id}`, schemata[entity.kind]!, {
      ...thingOf(entity),
      ...cited(entity.sources),
      ...(index === 0 && { notes: whole }),
    });
  for (const tie of ties) {
    const edge = edgeOf(tie);
    yield line(`crosstie-${tie.id}`, edge.schema, {
      [edge.source]: [`crosstie-${tie.from}`],
      [edge.target]: [`crosstie-${tie.to}`],
      ...filled({
        startDate: dates([tie.start]),
        endDate: dates([tie.end]),
        role: roleOf(tie, edge),
        amountUsd: tie.kind === 'FUNDS' ? listOf(tie.properties.amountUsd) : [],
        purpose: tie.kind === 'FUNDS' ? listOf(tie.properties.purpose) : [],
      }),
      ...cited(tie.sources),
    });
  }
}

function line(id: string, schema: string, properties: Properties): string {
  return `${JSON.stringify({ id, schema, properties })}\n`;
}

function filled(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));
}

function thingOf({ kind, name, properties }: ExportEntity): Properties {
  const isActor = schemata[kind] === 'Organization';
  const identified = (scheme: string): string[] =>
    listOf(properties.externalIds).flatMap((id) =>
      id.startsWith(`${scheme}:`) ? [id.slice(scheme.length + 1)] : [],
    );
  return filled({
    name: [name],
    alias: listOf(properties.aliases),
    description: listOf(properties.description),
    startDate: kind === 'Programme' ? dates(listOf(properties.start)) : [],
    endDate: kind === 'Programme' ? dates(listOf(properties.end)) : [],
    ...(isActor && {
      classification: kind === 'Organization' ? [] : [kind],
      website: listOf(properties.website),
      incorporationDate: dates(listOf(properties.founded)),
      dissolutionDate: dates(listOf(properties.dissolved)),
      taxNumber: listOf(properties.ein),
      // An EIN is given out in the United States alone, and read as one there alone.
      jurisdiction: properties.ein === undefined ? [] : ['us'],
      legalForm: listOf(properties.legalForm).map((code) => labelOf('LegalForm', code)),
      sector: listOf(properties.sector).map((code) => labelOf('Sector', code)),
      wikidataId: identified('wikidata'),
      leiCode: identified('lei'),
    }),
  });
}

function roleOf({ kind, properties }: ExportTie, edge: Edge): readonly string[] {
  if (edge === link) return [kind];
  if (kind === 'HOLDS_POSITION_IN') return listOf(properties.title);
  return kind === 'MEMBER_OF' ? listOf(properties.roles).map((code) => labelOf('Role', code)) : [];
}

/** What of actors, programmes and ties is written; anything else is lost. */
const WRITTEN_OF_ENTITIES = new Set(
  'name aliases description start end website founded dissolved ein legalForm sector externalIds'.split(' '),
);
const WRITTEN_OF_TIES: Partial<Record<TieKindName, readonly string[]>> = {
  MEMBER_OF: ['roles'],
  FUNDS: ['amountUsd', 'purpose'],
  HOLDS_POSITION_IN: ['title'],
};

function losses(graph: ExportGraph): string[] {
  const { entities, ties } = writableIn(graph);
  const found: string[] = [];
  const tell = (count: number, sentence: string): void => {
    if (count > 0) found.push(sentence);
  };
  const without = graph.entities.length - entities.length;
  tell(without, `${counted(without, 'entity', 'entities')} of kinds that it has no schema for.`);
  const untied = graph.ties.length - ties.length;
  tell(untied, `${counted(untied, 'tie')} whose ends or kind it has no schema for.`);
  const approximate = [
    ...entities.flatMap(({ properties }) =>
      ['founded', 'dissolved', 'start', 'end'].map((p) => properties[p]),
    ),
    ...ties.flatMap(({ start, end }) => [start, end]),
  ].filter((date) => typeof date === 'string' && !isHeld(date)).length;
  tell(approximate, `Approximate dates, and those that lie between two others: ${approximate}.`);
  const lost = new Map<string, number>();
  const lose = (name: string): void => void lost.set(name, (lost.get(name) ?? 0) + 1);
  for (const { properties } of entities)
    for (const name of Object.keys(properties)) if (!WRITTEN_OF_ENTITIES.has(name)) lose(name);
  for (const { kind, properties } of ties)
    for (const name of Object.keys(properties)) if (!WRITTEN_OF_TIES[kind]?.includes(name)) lose(name);
  for (const [name, count] of lost) found.push(`${counted(count, 'value')} of “${name}”.`);
  const foreign = entities.flatMap(({ properties }) =>
    listOf(properties.externalIds).filter((id) => !/^(wikidata|lei):/.test(id)),
  ).length;
  tell(foreign, `${counted(foreign, 'id')} elsewhere than at Wikidata and LEI.`);
  tell(ties.length, `Confidence and strength of ${counted(ties.length, 'tie')}.`);
  return found;
}

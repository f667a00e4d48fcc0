import { actorKinds, type EntityKindName } from '../model/vocabulary.ts';
import { citation } from './attribution.ts';
import type { ExportEntity, ExportFormat, ExportGraph, ExportSource, ExportTie } from './exportGraph.ts';

/** Terms of our own, where the vocabularies of the W3C have none: kinds of ties and their properties. */
const OWN = 'https://crosstie.example/vocabulary#';

/** Written into every file: nothing has to be fetched to read it. Properties of our own fall to the default vocabulary. */
const context = {
  '@vocab': OWN,
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  id: '@id',
  type: '@type',
  name: 'skos:prefLabel',
  aliases: 'skos:altLabel',
  description: 'dct:description',
  website: { '@id': 'foaf:homepage', '@type': '@id' },
  title: 'dct:title',
  publisher: 'dct:publisher',
  published: 'dct:issued',
  licence: 'dct:rights',
  url: { '@id': 'foaf:page', '@type': '@id' },
  sources: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  from: { '@type': '@id' },
  to: { '@type': '@id' },
  member: { '@id': 'org:member', '@type': '@id' },
  organization: { '@id': 'org:organization', '@type': '@id' },
  originalOrganization: { '@id': 'org:originalOrganization', '@type': '@id' },
  resultingOrganization: { '@id': 'org:resultingOrganization', '@type': '@id' },
} as const;

/** What an entity is in the vocabularies of the W3C, besides its kind in ours. */
const types: Partial<Record<EntityKindName, readonly string[]>> = {
  ...Object.fromEntries(actorKinds.map((kind) => [kind, ['org:Organization']])),
  Coalition: ['org:OrganizationalCollaboration'],
  Person: ['foaf:Person'],
  Issue: ['skos:Concept'],
  Source: ['prov:Entity'],
};

/**
 * JSON-LD: actors in the W3C's Organization Ontology, sources in PROV. Every tie is a thing of its own, with its ends, dates
 * and sources, so that it can be spoken of: memberships and positions are `org:Membership`, successions `org:ChangeEvent`.
 */
export const jsonLd: ExportFormat = {
  name: 'json-ld',
  label: 'JSON-LD (W3C ORG and PROV)',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  cannotHold: 'Which statement rests on which source: each entity and tie lists the sources it rests on.',
  write,
  losses: ({ entities, sources }) => [
    ...(entities.some((entity) => entity.drawn) ? ['Where entities were drawn, and in which colours.'] : []),
    ...(sources.length > 0 ? ['Which statement rests on which source.'] : []),
  ],
};

const iri = (id: string): string => `urn:uuid:${id}`;

function* write(graph: ExportGraph): Generator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[\n`;
  yield JSON.stringify({
    type: ['prov:Bundle'],
    title: graph.title,
    'prov:generatedAtTime': { '@value': graph.madeAt, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
    ...(graph.asOf !== null && { 'dct:temporal': graph.asOf }),
    sources: graph.sources.map(({ id }) => iri(id)),
  });
  for (const source of graph.sources) yield `,\n${JSON.stringify(sourceNode(source))}`;
  for (const entity of graph.entities) yield `,\n${JSON.stringify(entityNode(entity))}`;
  for (const tie of graph.ties) yield `,\n${JSON.stringify(tieNode(tie))}`;
  yield '\n]}\n';
}

function sourceNode(source: ExportSource): object {
  const { id, title, publisher, published, url, licence } = source;
  return {
    id: iri(id),
    type: ['prov:Entity', 'Source'],
    title,
    ...(publisher !== null && { publisher }),
    ...(published !== null && { published }),
    ...(isIri(url) && { url }),
    ...(licence !== null && { licence }),
    'dct:bibliographicCitation': citation(source),
  };
}

function entityNode({ id, kind, name, properties, sources }: ExportEntity): object {
  return {
    ...properties,
    ...(typeof properties.website === 'string' && !isIri(properties.website) && { website: undefined }),
    id: iri(id),
    type: [...(types[kind] ?? []), kind],
    name,
    ...(sources.length > 0 && { sources: sources.map(iri) }),
  };
}

function tieNode(tie: ExportTie): object {
  const { id, kind, from, to, start, end, confidence, strength, properties, sources } = tie;
  const { title, ...others } = properties;
  return {
    ...others,
    ...(title !== undefined && { 'org:role': title }),
    id: iri(id),
    from: iri(from),
    to: iri(to),
    ...(start !== null && { start }),
    ...(end !== null && { end }),
    confidence,
    strength,
    ...ontology(tie),
    ...(kind === 'MEMBER_OF' || kind === 'HOLDS_POSITION_IN' || kind === 'SUCCEEDED_BY'
      ? {}
      : { type: [kind] }),
    ...(sources.length > 0 && { sources: sources.map(iri) }),
  };
}

function ontology({ kind, from, to }: ExportTie): object {
  switch (kind) {
    case 'MEMBER_OF':
    case 'HOLDS_POSITION_IN':
      return { type: ['org:Membership', kind], member: iri(from), organization: iri(to) };
    case 'SUCCEEDED_BY':
      return {
        type: ['org:ChangeEvent', kind],
        originalOrganization: iri(from),
        resultingOrganization: iri(to),
      };
    default:
      return {};
  }
}

const isIri = (url: string | null): boolean =>
  url !== null && URL.canParse(url) && !/[\s<>"{}|\\^`]/.test(url);

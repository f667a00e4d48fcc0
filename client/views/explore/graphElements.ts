/** From what is shown to what the graph draws: levels, states, sister entities and sponsored projects. */
import type { GraphNode, GraphStyles, GraphTie, Level } from '../../graph/contract.ts';
import { arrowOf, lineOf, shapeOf } from '../../components/markStyle.ts';
import type { Vocabulary } from '../../messages/vocabulary.ts';
import type { EntityRecord, TieRecord } from '../../state/dataset.ts';
import type { Shown } from '../../state/shown.ts';
import { graphLevels } from './graphLevels.ts';

interface Containment {
  readonly parent: string;
  readonly containment: 'hybrid' | 'sponsor';
  readonly tie: string;
}

/**
 * Who stands inside whom. A sister entity belongs to its hybrid; a project to its fiscal sponsor while the
 * sponsorship lasts. What would put an entity inside itself is drawn as a line instead.
 */
function containments(ties: readonly TieRecord[]): Map<string, Containment> {
  const inside = new Map<string, Containment>();
  const holds = (outer: string, inner: string): boolean => {
    for (let at: string | undefined = outer, steps = 0; at !== undefined && steps < 10; steps += 1) {
      if (at === inner) return true;
      at = inside.get(at)?.parent;
    }
    return false;
  };
  for (const tie of ties) {
    if (tie.kind === 'COMPONENT_OF' && !inside.has(tie.from) && !holds(tie.to, tie.from)) {
      inside.set(tie.from, { parent: tie.to, containment: 'hybrid', tie: tie.id });
    }
  }
  for (const tie of ties) {
    if (tie.kind === 'FISCALLY_SPONSORS' && !tie.over && !inside.has(tie.to) && !holds(tie.from, tie.to)) {
      inside.set(tie.to, { parent: tie.from, containment: 'sponsor', tie: tie.id });
    }
  }
  return inside;
}

/** Where bands group by state: only someone who works in exactly one. */
function stateOf({ level, states }: EntityRecord): string | null {
  return states.length === 1 && (level === 'STATE' || level === 'LOCAL' || level === null)
    ? states[0]!
    : null;
}

/**
 * Which band an entity stands in. A hybrid without a level of its own stands with its sister entities when
 * those that have one agree, and groups that a source counts within one state stand with that state.
 */
function levelOf(entity: EntityRecord, sisters: readonly EntityRecord[]): Level | null {
  if (entity.level !== null) return graphLevels[entity.level];
  if (entity.kind === 'Cohort' && entity.states.length === 1) return 'state';
  const [first, ...others] = new Set(sisters.flatMap(({ level }) => level ?? []));
  return first !== undefined && others.length === 0 ? graphLevels[first] : null;
}

export function graphElements(
  shown: Shown,
  vocabulary: Vocabulary,
  /** Whether nobody stands inside another: sister entities and projects are tied by lines like all others. */
  { apart = false }: { apart?: boolean } = {},
): { nodes: GraphNode[]; ties: GraphTie[] } {
  const inside = apart ? new Map<string, Containment>() : containments(shown.ties);
  const containing = new Map([...inside.values()].map(({ tie, containment }) => [tie, containment]));
  const names = new Map(shown.entities.map(({ id, name }) => [id, name]));
  const sisters = new Map<string, EntityRecord[]>();
  for (const entity of shown.entities) {
    const place = inside.get(entity.id);
    if (place?.containment === 'hybrid')
      sisters.set(place.parent, [...(sisters.get(place.parent) ?? []), entity]);
  }

  const nodes = shown.entities.map((entity): GraphNode => {
    const place = inside.get(entity.id);
    return {
      id: entity.id,
      label: labelOf(entity),
      kind: entity.kind,
      level: levelOf(entity, sisters.get(entity.id) ?? []),
      stateCode: stateOf(entity),
      legalForm: entity.legalForm === null ? null : vocabulary.valueLabel('LegalForm', entity.legalForm),
      ...(entity.size !== null && { size: entity.size }),
      importance: entity.tieCount,
      parent: place?.parent ?? null,
      containment: place?.containment ?? null,
      confidence: 1,
    };
  });

  const ties = shown.ties
    .filter(({ id }) => containing.get(id) !== 'hybrid')
    .map((tie): GraphTie => ({
      id: tie.id,
      kind: tie.kind,
      source: tie.from,
      target: tie.to,
      directed: vocabulary.tieKind(tie.kind)?.symmetric !== true,
      reading: `${names.get(tie.from)} ${vocabulary.reading(tie, 'forward')} ${names.get(tie.to)}`,
      confidence: tie.confidence,
      undated: tie.undated,
      ...(containing.has(tie.id) && { containment: true as const }),
    }));

  return { nodes, ties };
}

/** A short form that sources use reads better beside a mark than a long name. */
function labelOf({ name, aliases }: EntityRecord): string {
  const acronym = aliases.find(
    (alias) => /^[A-Z][A-Za-z0-9&]{1,9}$/.test(alias) && alias.replace(/[^A-Z]/g, '').length >= 2,
  );
  return name.length > 22 && acronym !== undefined ? acronym : name;
}

export function graphStyles(vocabulary: Vocabulary): GraphStyles {
  return {
    kinds: vocabulary.entityKinds.map(({ name, shape, colour }) => ({
      kind: name,
      shape: shapeOf(shape),
      colour,
    })),
    ties: vocabulary.tieKinds.map(({ name, colour, line, width, arrow }) => ({
      kind: name,
      colour,
      line: lineOf(line),
      width,
      arrow: arrowOf(arrow),
    })),
  };
}

import type { EntityKindName, GraphNode, GraphStyles, GraphTie, Level } from '../../client/graph/contract.ts';
import { seededChance } from '../../client/graph/layouts/seededChance.ts';

/** A made-up alliance network of a wanted size, the same for the same seed: hubs, coalitions, states, sister entities, sponsored projects. */
export function alliances(actors: number, ties: number, seed = 7): { nodes: GraphNode[]; ties: GraphTie[] } {
  const chance = seededChance(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)]!;
  const nodes: (GraphNode & { importance: number })[] = [];
  const statesUsed = states.slice(0, Math.min(states.length, Math.max(4, Math.round(actors / 10))));
  for (let index = 0; index < actors; index++) {
    const kind = kindAt(chance(), actors, index);
    const level = levelOf(kind, chance());
    const stateCode = level === 'state' || level === 'local' ? pick(statesUsed) : null;
    nodes.push({
      id: `actor ${String(index).padStart(5, '0')}`,
      label: nameOf(kind, stateCode, index, pick),
      kind,
      level,
      stateCode,
      legalForm: kind === 'Organization' || kind === 'Coalition' ? pick(forms) : null,
      ...(kind === 'Cohort' && { size: 5 + Math.floor(chance() * 60) }),
      importance: 0,
      parent: null,
      containment: null,
      confidence: pick([1, 1, 1, 0.8, 0.6, 0.3]),
    });
  }
  contain(nodes, chance);
  const made: GraphTie[] = [];
  const weights: number[] = [];
  nodes.forEach((node, index) => {
    const weight = node.level === 'national' ? 6 : node.kind === 'Coalition' ? 5 : 1;
    for (let copy = 0; copy < weight; copy++) weights.push(index);
  });
  for (let index = 0; index < ties; index++) {
    const from = nodes[index < actors ? index : Math.floor(chance() * actors)]!;
    const sameState = chance() < 0.45 && from.stateCode !== null;
    const circle = sameState ? nodes.filter((node) => node.stateCode === from.stateCode) : null;
    const to = circle ? pick(circle) : nodes[weights[Math.floor(chance() * weights.length)]!]!;
    if (from === to) continue;
    const style = tieKindFor(to, chance);
    const tie = {
      id: `tie ${String(index).padStart(5, '0')}`,
      kind: style,
      source: from.id,
      target: to.id,
      directed: style !== 'PARTNERS_WITH',
      reading: `${from.label} — ${style.toLowerCase().replaceAll('_', ' ')} — ${to.label}`,
      confidence: pick([1, 1, 0.8, 0.5]),
      undated: chance() < 0.12,
    };
    made.push(tie);
    from.importance += 1;
    to.importance += 1;
    // Two grants between the same two are two ties.
    if (chance() < 0.04) made.push({ ...tie, id: `${tie.id} again`, kind: 'FUNDS', directed: true });
  }
  return { nodes, ties: made };
}

const forms = ['501(c)(3)', '501(c)(3)', '501(c)(4)', '501(c)(5)', 'unincorporated', null] as const;

const states =
  'AZ CO OH NV CA TX FL NY PA MI GA NC VA WA IL MN WI NM OR MA NJ CT MD TN AL LA MO IN KY SC AR OK KS IA NE UT ID MT ME NH'.split(
    ' ',
  );

function kindAt(roll: number, actors: number, index: number): EntityKindName {
  if (index < 2) return 'Hybrid';
  if (actors > 30 && roll > 0.97) return 'Person';
  if (roll > 0.95) return 'Issue';
  if (roll > 0.93) return 'Campaign';
  if (roll > 0.92) return 'Policy';
  if (roll > 0.91) return 'Programme';
  if (roll > 0.9) return 'Cohort';
  if (roll > 0.78) return 'Coalition';
  return 'Organization';
}

function levelOf(kind: EntityKindName, roll: number): Level | null {
  if (kind === 'Person' || kind === 'Issue' || kind === 'Policy') return null;
  if (kind === 'Hybrid') return 'national';
  if (roll < 0.13) return 'national';
  if (roll < 0.16) return 'multiState';
  return roll < 0.55 ? 'state' : 'local';
}

function nameOf(
  kind: EntityKindName,
  state: string | null,
  index: number,
  pick: <Item>(items: readonly Item[]) => Item,
): string {
  const place = state ?? 'National';
  switch (kind) {
    case 'Person':
      return `${pick(['Ana', 'Deepak', 'Maria', 'James', 'Lucia', 'Grace'])} ${pick(['Reyes', 'Cole', 'Okafor', 'Lind', 'Park'])}`;
    case 'Issue':
      return pick(['Immigration reform', 'Housing', 'Health care', 'Voting rights', 'Wages', 'Climate']);
    case 'Campaign':
      return `${pick(['Keep Families Together', 'Fair Wage', 'Cover All', 'Count Every Voice'])} ${2006 + (index % 12)}`;
    case 'Policy':
      return pick(['S. 744', 'DACA', 'Proposition 204', 'AB 60', 'Medicaid expansion']);
    case 'Programme':
      return pick(['Organizer Academy', 'Movement Fellows', 'Data Commons']);
    case 'Cohort':
      return `Field partners in ${place}`;
    case 'Hybrid':
      return index === 0 ? 'Centre for Change (both)' : 'Union of Neighbours (both)';
    case 'Coalition':
      return `${place} ${pick(['Table for Immigrant Rights', 'Civic Engagement Alliance', 'Fair Housing Coalition', 'Unity Network'])}`;
    default:
      return `${pick(['Promise', 'Make the Road', 'Workers United of', 'Somos', 'People’s Action', 'Interfaith Voices of', 'Community Voices Heard'])} ${place}${index % 3 === 0 ? ' Action Fund' : ''}`;
  }
}

/** The first two hybrids get two sisters each; some projects get a sponsor, one of whom is itself a sister. */
function contain(nodes: GraphNode[], chance: () => number): void {
  const [first, second] = nodes as [GraphNode, GraphNode];
  const organizations = nodes.filter(({ kind }) => kind === 'Organization');
  const names = ['Centre for Change', 'Centre for Change Action', 'Union of Neighbours', 'Neighbours Action'];
  organizations.slice(0, 4).forEach((sister, index) => {
    sister.label = names[index]!;
    sister.level = 'national';
    sister.stateCode = null;
    sister.legalForm = index % 2 === 0 ? '501(c)(3)' : '501(c)(4)';
    sister.parent = index < 2 ? first.id : second.id;
    sister.containment = 'hybrid';
  });
  const sponsors = [organizations[0]!, organizations[5]!];
  organizations
    .slice(6, 6 + Math.max(2, Math.min(8, Math.round(nodes.length / 60))))
    .forEach((project, index) => {
      const sponsor = sponsors[index % 2]!;
      project.parent = sponsor.id;
      project.containment = 'sponsor';
      project.legalForm = 'fiscally sponsored project';
      if (chance() < 0.7) {
        project.level = sponsor.level;
        project.stateCode = sponsor.stateCode;
      }
    });
}

function tieKindFor(to: GraphNode, chance: () => number): string {
  if (to.kind === 'Coalition') return 'MEMBER_OF';
  if (to.kind === 'Issue') return 'WORKS_ON';
  const kinds = ['FUNDS', 'BUILDS_CAPACITY_OF', 'PARTNERS_WITH', 'AFFILIATE_OF', 'FUNDS', 'MEMBER_OF'];
  if (chance() < 0.04) return 'FISCALLY_SPONSORS';
  return kinds[Math.floor(chance() * kinds.length)]!;
}

const colour = (light: string, dark: string): { light: string; dark: string } => ({ light, dark });

/** Okabe–Ito (2008), darkened for white and lightened for black where contrast asks for it. */
export const styles: GraphStyles = {
  kinds: [
    { kind: 'Organization', shape: 'circle', colour: colour('#0072b2', '#56b4e9') },
    { kind: 'Coalition', shape: 'doubleRing', colour: colour('#b3550a', '#e69f00') },
    { kind: 'Hybrid', shape: 'capsule', colour: colour('#0072b2', '#56b4e9') },
    { kind: 'Cohort', shape: 'dashedCircle', colour: colour('#5f636b', '#a3a8b0') },
    { kind: 'Campaign', shape: 'flag', colour: colour('#a8487d', '#dd9bc1') },
    { kind: 'Programme', shape: 'lozenge', colour: colour('#00785a', '#2fc29a') },
    { kind: 'Policy', shape: 'document', colour: colour('#5f636b', '#a3a8b0') },
    { kind: 'Person', shape: 'dot', colour: colour('#33363b', '#d8d8d6') },
    { kind: 'Issue', shape: 'hexagon', colour: colour('#00785a', '#2fc29a') },
    { kind: 'Constituency', shape: 'pentagon', colour: colour('#a8487d', '#dd9bc1') },
    { kind: 'Place', shape: 'square', colour: colour('#5f636b', '#a3a8b0') },
    { kind: 'Source', shape: 'triangle', colour: colour('#5f636b', '#a3a8b0') },
    { kind: 'Figure', shape: 'diamond', colour: colour('#5f636b', '#a3a8b0') },
  ],
  ties: [
    { kind: 'MEMBER_OF', colour: colour('#6b7079', '#8d939c'), line: 'solid', width: 1.3, arrow: 'dot' },
    { kind: 'FUNDS', colour: colour('#00785a', '#2fc29a'), line: 'double', width: 1, arrow: 'triangle' },
    {
      kind: 'BUILDS_CAPACITY_OF',
      colour: colour('#a8487d', '#dd9bc1'),
      line: 'dotted',
      width: 1.8,
      arrow: 'triangle',
    },
    { kind: 'PARTNERS_WITH', colour: colour('#0072b2', '#56b4e9'), line: 'solid', width: 1.3, arrow: 'none' },
    { kind: 'AFFILIATE_OF', colour: colour('#6b7079', '#8d939c'), line: 'solid', width: 0.9, arrow: 'bar' },
    {
      kind: 'FISCALLY_SPONSORS',
      colour: colour('#8a6d1c', '#d2b45a'),
      line: 'solid',
      width: 3,
      arrow: 'vee',
    },
    { kind: 'WORKS_ON', colour: colour('#6b7079', '#8d939c'), line: 'dashed', width: 1, arrow: 'none' },
  ],
};

import {
  Kind,
  type ASTVisitor,
  type FieldNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { graphqlError } from './errors.ts';
import { LARGEST_PAGE } from './pagination.ts';

/** The deepest a question may nest, and the most objects it may ask for at the sizes of page it names. */
export const DEEPEST_QUERY = 12;
export const DEAREST_QUERY = 400_000;

/** What a list without a page argument is taken to hold, for the estimate of cost. */
const USUAL_LIST = 10;
const PAGED: Readonly<Record<string, number>> = {
  search: 20,
  ties: 50,
  sources: 50,
  facts: 50,
  startingPoints: 6,
  batches: 50,
  new: 20,
  partners: 20,
  unnamed: 20,
  neighborhood: 200,
  listed: 50,
  places: 60,
  coalitions: 50,
  campaigns: 50,
  cohorts: 50,
  members: 50,
  nationalPartners: 50,
  coalitionsThroughMembers: 20,
  overlaps: 20,
  hubs: 6,
  changes: 100,
  bars: 500,
};

/** What asking the database costs by itself, however little comes back: fields of `Query`, which are not gathered with others. */
const PRICES: Readonly<Record<string, number>> = {
  search: 10_000,
  neighborhood: 10_000,
  allies: 20_000,
  startingPoints: 5_000,
  dataset: 5_000,
  sources: 1_000,
  tie: 1_000,
  analysis: 20_000,
  paths: 20_000,
  connection: 20_000,
  batches: 1_000,
  entities: 1_000,
  placeOverview: 10_000,
  statePage: 1_000,
  issuePage: 1_000,
  coalitionPage: 5_000,
  changes: 10_000,
  yearsOfChanges: 10_000,
  timeline: 10_000,
};

/** The same for the parts of pages, each of which asks the database by itself. */
const PRICES_OF_PARTS: Readonly<Record<string, number>> = {
  hubs: 1_000,
  missingHubRoles: 1_000,
  coalitions: 2_000,
  coalitionsThroughMembers: 2_000,
  campaigns: 2_000,
  cohorts: 2_000,
  nationalPartners: 5_000,
  overlaps: 2_000,
};
const LISTS = new Set([
  'claims',
  'figures',
  'disagreements',
  'nationals',
  'shared',
  'nationwide',
  'through',
  'reasons',
  'selves',
]);

/** The most a field may be asked for at once, where that is not the largest page. */
const LARGEST: Readonly<Record<string, number>> = { neighborhood: 2_000 };

/** The ties of a neighborhood are no pages: there are about this many for each of its entities. */
const TIES_PER_NEIGHBOUR = 3;
/** Neither are those that a reason rests on. */
const TIES_PER_REASON = 3;

/** How many objects a field may answer with; a size in a variable counts as the largest. */
function breadth(field: FieldNode, parent: string | null): number {
  const name = field.name.value;
  if (parent === 'reasons') return name === 'ties' ? TIES_PER_REASON : 1;
  if (parent === 'neighborhood') return name === 'ties' ? TIES_PER_NEIGHBOUR : 1;
  const usual = PAGED[name];
  if (usual === undefined) return LISTS.has(name) ? USUAL_LIST : 1;
  const given = field.arguments?.find((argument) => ['first', 'limit'].includes(argument.name.value))?.value;
  if (!given) return usual;
  return given.kind === Kind.INT ? Math.max(0, Number(given.value)) : (LARGEST[name] ?? LARGEST_PAGE);
}

/**
 * Refuses questions that nest too deep or could ask for too much, before anything is read. Introspection is left out:
 * the schema is public and small.
 */
export const limitRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const measure = (
    set: SelectionSetNode,
    parent: string | null,
    path: ReadonlySet<string>,
  ): { depth: number; cost: number } => {
    let depth = 0;
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith('__')) continue;
        const inner = selection.selectionSet
          ? measure(selection.selectionSet, selection.name.value, path)
          : { depth: 0, cost: 0 };
        depth = Math.max(depth, inner.depth + 1);
        const price = (parent === null ? PRICES : PRICES_OF_PARTS)[selection.name.value] ?? 0;
        cost += price + breadth(selection, parent) * Math.max(1, inner.cost);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
      if (fragment !== null && path.has(fragment)) continue;
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : context.getFragment(fragment!)?.selectionSet;
      if (!inner) continue;
      const found = measure(inner, parent, fragment === null ? path : new Set([...path, fragment]));
      depth = Math.max(depth, found.depth);
      cost += found.cost;
    }
    return { depth, cost };
  };
  const report = (message: string, node: SelectionSetNode): void =>
    context.reportError(graphqlError('LIMIT_EXCEEDED', message, node));
  return {
    OperationDefinition(operation) {
      const { depth, cost } = measure(operation.selectionSet, null, new Set());
      if (depth > DEEPEST_QUERY)
        report(
          `This question nests ${depth} deep; at most ${DEEPEST_QUERY} are answered.`,
          operation.selectionSet,
        );
      if (cost > DEAREST_QUERY)
        report(
          'This question could ask for too much at once. Ask for smaller pages or fewer nested lists.',
          operation.selectionSet,
        );
    },
  };
};

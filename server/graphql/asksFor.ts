import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/**
 * Whether the question asks for a field of the answer, or for one of a field of it: what is dear to find out is found out
 * only then.
 * @param path names from the answer's own field inwards.
 */
export function asksFor(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  const within = (set: SelectionSetNode | undefined, [name, ...inner]: readonly string[]): boolean =>
    name === undefined ||
    (set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.name.value === name && within(selection.selectionSet, inner);
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet, [name, ...inner]);
      return within(info.fragments[selection.name.value]?.selectionSet, [name, ...inner]);
    }) ??
      false);
  return info.fieldNodes.some((node) => within(node.selectionSet, path));
}

/**
 * Labels that tell nodes apart in formats that have no ids: what `fit` makes of each name, and where two would be the same to
 * `fold`, a number behind it.
 */
export function uniqueLabels(
  names: readonly string[],
  fit: (name: string) => string,
  {
    fold = (label) => label,
    longest = Infinity,
  }: { fold?: (label: string) => string; longest?: number } = {},
): readonly string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return names.map((name) => {
    const plain = fit(name).slice(0, longest);
    let label = plain;
    for (let number = next.get(fold(plain)) ?? 2; taken.has(fold(label)); number++) {
      const behind = `_${number}`;
      label = `${plain.slice(0, longest - behind.length)}${behind}`;
      next.set(fold(plain), number + 1);
    }
    taken.add(fold(label));
    return label;
  });
}

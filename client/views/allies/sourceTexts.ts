/** Who says so, in one cell: each source once, with the places in it and its date. */
interface CitedClaim {
  readonly locator?: string | null;
  readonly retractedAt?: string | null;
  readonly source: { readonly id: string; readonly name: string; readonly published?: string | null };
}

export function sourceTexts(claims: readonly CitedClaim[]): readonly string[] {
  const bySource = new Map<string, { name: string; published: string | null; locators: Set<string> }>();
  for (const { source, locator, retractedAt } of claims) {
    if (retractedAt) continue;
    const known = bySource.get(source.id) ?? {
      name: source.name,
      published: source.published ?? null,
      locators: new Set<string>(),
    };
    if (locator) known.locators.add(locator);
    bySource.set(source.id, known);
  }
  return [...bySource.values()].map(({ name, published, locators }) =>
    [published === null ? name : `${name} (${published})`, ...locators].join(', '),
  );
}

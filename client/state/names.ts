/** Names as a person takes them: another spelling of an apostrophe, a case or an accent is no other name. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** The aliases that tell more than the name does, each once. */
export function otherNames({ name, aliases }: { name: string; aliases: readonly string[] }): string[] {
  const known = new Set([folded(name)]);
  return aliases.filter((alias) => {
    const key = folded(alias);
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** What an address or a file name may be made of. */
export const slug = (name: string): string =>
  folded(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * Line 1 of Part V of Schedule R: what passed between a filer and an organization related to it. Gifts and transfers of cash or
 * property are money given; leases, services, shared staff and the like are figures about both, since no gift is in them.
 */
interface TransactionType {
  readonly label: string;
  /** Who gave the money; absent where it was no gift. */
  readonly giver?: 'filer' | 'related';
  readonly fundingKind?: 'GRANT';
}

const TYPES: Readonly<Record<string, TransactionType>> = {
  A: { label: 'interest, annuities, royalties or rent from a controlled entity' },
  B: {
    label: 'gift, grant or capital contribution to the related organization',
    giver: 'filer',
    fundingKind: 'GRANT',
  },
  C: {
    label: 'gift, grant or capital contribution from the related organization',
    giver: 'related',
    fundingKind: 'GRANT',
  },
  D: { label: 'loans or loan guarantees to or for the related organization' },
  E: { label: 'loans or loan guarantees by the related organization' },
  F: { label: 'dividends from the related organization' },
  G: { label: 'sale of assets to the related organization' },
  H: { label: 'purchase of assets from the related organization' },
  I: { label: 'exchange of assets with the related organization' },
  J: { label: 'lease of facilities, equipment or other assets to the related organization' },
  K: { label: 'lease of facilities, equipment or other assets from the related organization' },
  L: { label: 'services, membership or fundraising solicitations for the related organization' },
  M: { label: 'services, membership or fundraising solicitations by the related organization' },
  N: { label: 'sharing of facilities, equipment, mailing lists or other assets' },
  O: { label: 'sharing of paid employees' },
  P: { label: 'reimbursement paid to the related organization for expenses' },
  Q: { label: 'reimbursement paid by the related organization for expenses' },
  R: { label: 'other transfer of cash or property to the related organization', giver: 'filer' },
  S: { label: 'other transfer of cash or property from the related organization', giver: 'related' },
};

/** What a transaction is, by the type a filer wrote: `r`, `N,O,P`, `1 B`, `a-iii`, or words such as `Facil`. */
export function transactionType(text: string): TransactionType {
  const letters = text
    .trim()
    .toUpperCase()
    .replace(/^A-I{1,3}V?$/, 'A');
  const found = /^\W*1?\W*[A-S](?:[\s,;/&]+(?:AND\s+)?[A-S])*\W*$/.test(letters)
    ? [...new Set(letters.match(/[A-S]/g))].map((letter) => TYPES[letter]!)
    : [];
  const [first] = found;
  if (!first)
    return {
      label: /^(?:NA)?$/.test(letters) ? 'transaction of a type not stated' : `transaction “${text.trim()}”`,
    };
  if (found.length === 1) return first;
  const givers = new Set(found.map(({ giver }) => giver));
  return {
    label: found.map(({ label }) => label).join('; '),
    ...(givers.size === 1 && first.giver ? { giver: first.giver } : {}),
  };
}

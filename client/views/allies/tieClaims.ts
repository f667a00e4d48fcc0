/** The claims behind the ties of an answer, asked for only where they are written down. */
import { useEffect, useState } from 'react';
import type { Client } from '@urql/core';
import { useClient } from 'urql';
import { ask } from '../../api/client.ts';
import { TieClaimsDocument, type ClaimTextFragment } from '../../api/generated/operations.ts';
import type { FoundAlly } from './reasonWords.ts';

/** Ties that are asked for at once. */
const AT_ONCE = 200;

export type TieClaims = ReadonlyMap<string, readonly ClaimTextFragment[]>;

export const tiesOf = ({ reasons }: FoundAlly): string[] =>
  reasons.flatMap(({ ties }) => ties.map(({ id }) => id));

export async function loadTieClaims(client: Client, allies: readonly FoundAlly[]): Promise<TieClaims> {
  const ids = [...new Set(allies.flatMap(tiesOf))];
  const claims = new Map<string, readonly ClaimTextFragment[]>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const answer = await ask(client, TieClaimsDocument, { ids: ids.slice(at, at + AT_ONCE) });
    for (const tie of answer.ties) if (tie) claims.set(tie.id, tie.claims);
  }
  return claims;
}

/** Null until they are there. */
export function useTieClaims(allies: readonly FoundAlly[]): TieClaims | null {
  const client = useClient();
  const [found, setFound] = useState<{ claims: TieClaims; of: readonly FoundAlly[] } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadTieClaims(client, allies)
      // Without them the answer still stands: its citation counts all sources, its table names none.
      .catch(() => null)
      .then((claims) => isCurrent && claims && setFound({ claims, of: allies }));
    return () => {
      isCurrent = false;
    };
  }, [client, allies]);
  return found?.of === allies ? found.claims : null;
}

import { tell } from '../model/message.ts';
import { analyze, type Feature } from './compare.ts';
import type { Described } from './described.ts';

/** An actor as it is looked at for sisters: by what it is known by. */
export interface PossibleSister extends Described {
  readonly id: string;
}

/** Two actors that may be sister entities: a claim of low confidence to be reviewed, never a tie by itself. */
export interface SisterCandidate {
  readonly a: string;
  readonly b: string;
  /** Sum of the features' weights, 0 to 1: how much of what sisters share these two share. Not a probability. */
  readonly score: number;
  readonly features: readonly Feature[];
}

/** What each shared trait adds. Together they make 1. */
const SHARES = { stem: 0.4, website: 0.3, address: 0.2, city: 0.1 } as const;
/** The name's stem and one thing more. */
const LEAST = 0.5;
/** A stem of more bearers than this is the name of a movement or a town, not of a body. */
const MOST_BEARERS = 12;

const folded = (text: string | null | undefined): string =>
  (text ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '');

/**
 * Pairs of actors whose names are one stem with different markers (Clean Water Action, Clean Water Fund) or whose tax forms differ,
 * and which share a website, an address or a city. The best first; each pair once, the smaller id first. Time O(n) but for
 * stems with several bearers.
 */
export function sisterCandidates(actors: Iterable<PossibleSister>): SisterCandidate[] {
  const byStem = new Map<string, { actor: PossibleSister; analyzed: ReturnType<typeof analyze> }[]>();
  for (const actor of actors) {
    const analyzed = analyze(actor);
    const [{ compact, numbers, states }] = analyzed.names as [(typeof analyzed.names)[0]];
    const stem = [compact, ...numbers, ...states].join('|');
    const bearers = byStem.get(stem);
    if (bearers) bearers.push({ actor, analyzed });
    else byStem.set(stem, [{ actor, analyzed }]);
  }
  const found: SisterCandidate[] = [];
  for (const bearers of byStem.values()) {
    if (bearers.length < 2 || bearers.length > MOST_BEARERS) continue;
    for (const [index, one] of bearers.entries())
      for (const other of bearers.slice(index + 1)) {
        const [a, b] = one.actor.id < other.actor.id ? [one, other] : [other, one];
        const features = sharedBy(a, b);
        const score = features.reduce((sum, { weight }) => sum + weight, 0);
        if (features.length > 0 && score >= LEAST - 1e-9)
          found.push({ a: a.actor.id, b: b.actor.id, score, features });
      }
  }
  return found.sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1));
}

type Bearer = { actor: PossibleSister; analyzed: ReturnType<typeof analyze> };

function sharedBy({ actor: a, analyzed: first }: Bearer, { actor: b, analyzed: second }: Bearer): Feature[] {
  const [markersA, markersB] = [first.names[0]!.markers.join(), second.names[0]!.markers.join()];
  const differInForm = a.legalForm !== null && b.legalForm !== null && a.legalForm !== b.legalForm;
  if (a.id === b.id || (a.ein !== null && a.ein === b.ein)) return [];
  if (markersA === markersB && !differInForm) return [];
  const features: Feature[] = [
    {
      feature: 'stem',
      weight: SHARES.stem,
      words: tell('The names {names} have one stem.', { names: [`“${a.name}”`, `“${b.name}”`] }),
    },
  ];
  if (first.host !== null && first.host === second.host)
    features.push({
      feature: 'website',
      weight: SHARES.website,
      words: tell('Both have the website {host}.', { host: first.host ?? '' }),
    });
  const isSameCity = first.city !== '' && first.city === second.city && a.state === b.state;
  if (isSameCity)
    features.push({
      feature: 'city',
      weight: SHARES.city,
      words: tell('Both are in {place}.', { place: [a.city, a.state].filter(Boolean).join(', ') }),
    });
  const isSamePlace =
    isSameCity || (folded(a.postalCode) !== '' && folded(a.postalCode) === folded(b.postalCode));
  if (isSamePlace && folded(a.street) !== '' && folded(a.street) === folded(b.street))
    features.push({
      feature: 'address',
      weight: SHARES.address,
      words: tell('Both have the address {address}.', { address: a.street ?? '' }),
    });
  return features;
}

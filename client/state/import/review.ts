/**
 * Doubtful matches, one after the other: whether a row is an actor that is known, or a new one. Decisions are kept by the doubt, so
 * that they outlive another look at the files.
 */

/** The id of the actor that a row is, or null for a new one. */
export type Decision = string | null;

/** What is asked about: as the server lists it. */
export interface Asked {
  readonly id: string;
  readonly candidates: readonly { readonly id: string }[];
  /** Whether somebody has decided before, and what. */
  readonly decided: boolean;
  readonly actor?: string | null | undefined;
}

export interface Review {
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Which of the doubts is looked at; as many as there are once the last one is passed. */
  readonly at: number;
  /** Which candidate is held beside the row. */
  readonly candidate: number;
  /** What came before, the last first to be undone. */
  readonly past: readonly Pick<Review, 'decisions' | 'at' | 'candidate'>[];
}

export const emptyReview: Review = { decisions: {}, at: 0, candidate: 0, past: [] };

const step = (review: Review, change: Partial<Omit<Review, 'past'>>): Review => {
  const { decisions, at, candidate, past } = review;
  return { ...review, candidate: 0, ...change, past: [...past, { decisions, at, candidate }] };
};

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

/** What was decided on a doubt, now or in an earlier import; undefined while nobody has said. */
export function decisionOn({ decisions }: Review, doubt: Asked): Decision | undefined {
  const said = decisions[doubt.id];
  if (said !== undefined) return said;
  return doubt.decided ? (doubt.actor ?? null) : undefined;
}

/** Decides on the doubt that is looked at, and goes on to the next one that is open. */
export function decide(review: Review, doubts: readonly Asked[], decision: Decision): Review {
  const doubt = doubts[review.at];
  if (!doubt) return review;
  const decided = { ...review, decisions: { ...review.decisions, [doubt.id]: decision } };
  return step(review, { decisions: decided.decisions, at: nextOpen(decided, doubts, review.at) });
}

/** The row is the candidate that is held beside it. */
export function decideSame(review: Review, doubts: readonly Asked[]): Review {
  const candidate = doubts[review.at]?.candidates[review.candidate];
  return candidate ? decide(review, doubts, candidate.id) : review;
}

/** The next doubt that nobody has decided on, from the top again if need be; past the end when there is none. */
function nextOpen(review: Review, doubts: readonly Asked[], after: number): number {
  const isOpen = (doubt: Asked): boolean => decisionOn(review, doubt) === undefined;
  const later = doubts.findIndex((doubt, at) => at > after && isOpen(doubt));
  if (later >= 0) return later;
  const earlier = doubts.findIndex(isOpen);
  return earlier >= 0 ? earlier : doubts.length;
}

/** Looks at another doubt, decided or not: 1 for the next, −1 for the one before. */
export function move(review: Review, doubts: readonly Asked[], by: number): Review {
  return goTo(review, doubts, review.at + by);
}

export function goTo(review: Review, doubts: readonly Asked[], at: number): Review {
  const next = clamp(at, doubts.length);
  return next === review.at ? review : { ...review, at: next, candidate: 0 };
}

/** Holds another candidate beside the row. */
export function hold(review: Review, doubts: readonly Asked[], candidate: number): Review {
  const most = (doubts[review.at]?.candidates.length ?? 1) - 1;
  return { ...review, candidate: clamp(candidate, most) };
}

export function undo(review: Review): Review {
  const before = review.past.at(-1);
  return before ? { ...before, past: review.past.slice(0, -1) } : review;
}

/** How many of the doubts are decided, as whom. */
export function tally(
  review: Review,
  doubts: readonly Asked[],
): { same: number; new: number; open: number; decided: number } {
  const decisions = doubts.map((doubt) => decisionOn(review, doubt));
  const open = decisions.filter((decision) => decision === undefined).length;
  const isNew = decisions.filter((decision) => decision === null).length;
  return { same: doubts.length - open - isNew, new: isNew, open, decided: doubts.length - open };
}

/** What the server is told: decisions made here, on doubts that are still asked about. */
export function toDecisions(
  { decisions }: Review,
  doubts: readonly Asked[],
): { doubt: string; actor: Decision }[] {
  return doubts.flatMap(({ id }) => {
    const actor = decisions[id];
    return actor === undefined ? [] : [{ doubt: id, actor }];
  });
}

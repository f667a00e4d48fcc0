/**
 * Lengths of ties as exact numbers, so that two ways of equal length are known to be equal: 1/6 + 1/30 is 1/5, but not in
 * doubles, and programs that add doubles lose one of the two ways or both.
 *
 * A strength is taken as the fraction that whoever wrote it meant: the decimal it prints as where that has at most 15 digits
 * (0.1 is 1/10), else the first fraction with a denominator up to 2^26 that rounds to it (0.3333333333333333 is 1/3), else
 * the decimal. Lengths are the strengths themselves or one over them.
 */
export type LengthOf = 'reciprocal' | 'strength';

export interface Lengths {
  /** For each tie, its length to the nearest double. */
  readonly near: Float64Array;
  /** For each tie, its length in a common unit of which all are whole multiples; `null` where that passes 2^53 − 1. */
  readonly whole: Float64Array | null;
  /** For each tie, which of the distinct lengths it has. */
  readonly kinds: Int32Array;
  /** The distinct lengths as fractions. */
  readonly numerators: readonly bigint[];
  readonly denominators: readonly bigint[];
}

/** Up to it, doubles hold every whole number, and a sum beyond it shows. */
export const LARGEST_WHOLE = 2 ** 53 - 1;

export function exactLengths(strengths: Float64Array, lengthOf: LengthOf): Lengths {
  const kindOf = new Map<number, number>();
  const kinds = new Int32Array(strengths.length);
  const near = new Float64Array(strengths.length);
  strengths.forEach((strength, i) => {
    let kind = kindOf.get(strength);
    if (kind === undefined) kindOf.set(strength, (kind = kindOf.size));
    kinds[i] = kind;
    near[i] = lengthOf === 'strength' ? strength : 1 / strength;
  });
  const numerators: bigint[] = [];
  const denominators: bigint[] = [];
  for (const strength of kindOf.keys()) {
    const [above, below] = fractionOf(strength);
    numerators.push(lengthOf === 'strength' ? above : below);
    denominators.push(lengthOf === 'strength' ? below : above);
  }
  const units = wholeLengths(numerators, denominators);
  return {
    near,
    whole: units && near.map((_, i) => units[kinds[i]!]!),
    kinds,
    numerators,
    denominators,
  };
}

function wholeLengths(numerators: readonly bigint[], denominators: readonly bigint[]): number[] | null {
  const largest = BigInt(LARGEST_WHOLE);
  let unit = 1n;
  for (const below of denominators) {
    unit = (unit / commonDivisor(unit, below)) * below;
    if (unit > largest) return null;
  }
  const whole = numerators.map((above, kind) => (above * unit) / denominators[kind]!);
  return whole.some((length) => length > largest) ? null : whole.map(Number);
}

/** A positive finite number as the fraction it stands for, in lowest terms. */
export function fractionOf(value: number): readonly [bigint, bigint] {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const figures = digits.replace('.', '');
  return (figures.length > 15 ? plainFraction(value) : null) ?? decimalFraction(figures, Number(exponent));
}

function decimalFraction(figures: string, exponent: number): readonly [bigint, bigint] {
  const power = exponent - (figures.length - 1);
  const above = BigInt(figures) * 10n ** BigInt(Math.max(0, power));
  const below = 10n ** BigInt(Math.max(0, -power));
  const common = commonDivisor(above, below);
  return [above / common, below / common];
}

/** The first convergent of the continued fraction that rounds to the value; `null` where its denominator would pass 2^26. */
function plainFraction(value: number): readonly [bigint, bigint] | null {
  let [above, aboveBefore] = [1, 0];
  let [below, belowBefore] = [0, 1];
  let rest = value;
  for (;;) {
    const part = Math.floor(rest);
    [above, aboveBefore] = [part * above + aboveBefore, above];
    [below, belowBefore] = [part * below + belowBefore, below];
    if (!(below <= 2 ** 26 && above <= LARGEST_WHOLE)) return null;
    if (above / below === value) return [BigInt(above), BigInt(below)];
    if (rest === part) return null;
    rest = 1 / (rest - part);
  }
}

export function commonDivisor(a: bigint, b: bigint): bigint {
  while (b) [a, b] = [b, a % b];
  return a;
}

/** A row of what is known of a case: values of the signals, and whether the case is positive. */
export interface Case {
  readonly values: readonly number[];
  readonly isPositive: boolean;
}

/**
 * Coefficients that make the cases most likely, the intercept last; by Newton's method, with a ridge penalty on what each but
 * the intercept departs from its prior (Hosmer, Lemeshow & Sturdivant 2013). Time O(steps · cases · signals²).
 */
export function logisticRegression(
  cases: readonly Case[],
  { ridge = 1, steps = 30, priors = [] as readonly number[] } = {},
): number[] {
  const size = cases[0]!.values.length + 1;
  let coefficients = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step++) {
    const gradient = coefficients.map((value, i) =>
      i === size - 1 ? 0 : -ridge * (value - (priors[i] ?? 0)),
    );
    const hessian = coefficients.map((_value, i) =>
      new Array<number>(size).fill(0).map((_zero, j) => (i === j ? (i === size - 1 ? 1e-9 : ridge) : 0)),
    );
    for (const { values, isPositive } of cases) {
      const given = [...values, 1];
      const logit = given.reduce((sum, value, i) => sum + value * coefficients[i]!, 0);
      const probability = 1 / (1 + Math.exp(-logit));
      const slope = probability * (1 - probability);
      for (let i = 0; i < size; i++) {
        if (given[i] === 0) continue;
        gradient[i]! += given[i]! * ((isPositive ? 1 : 0) - probability);
        for (let j = 0; j < size; j++) hessian[i]![j]! += given[i]! * given[j]! * slope;
      }
    }
    const move = solved(hessian, gradient);
    coefficients = coefficients.map((value, i) => value + move[i]!);
    if (Math.max(...move.map(Math.abs)) < 1e-6) break;
  }
  return coefficients;
}

/** x of A·x = b by elimination with pivots. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++)
      if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let i = 0; i < size; i++) {
      if (i === column) continue;
      const factor = rows[i]![column]! / rows[column]![column]!;
      for (let j = column; j <= size; j++) rows[i]![j]! -= factor * rows[column]![j]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}

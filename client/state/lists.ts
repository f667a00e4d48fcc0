/** Lists of ids and codes as the slices keep them: each value once, in the order it came. */
export type Values = readonly string[];

export function including(values: Values, added: Values): Values {
  const missing = added.filter((value, at) => !values.includes(value) && added.indexOf(value) === at);
  return missing.length === 0 ? values : [...values, ...missing];
}

export function excluding(values: Values, removed: Values): Values {
  return values.some((value) => removed.includes(value))
    ? values.filter((value) => !removed.includes(value))
    : values;
}

export function toggled(values: Values, value: string): Values {
  return values.includes(value) ? excluding(values, [value]) : including(values, [value]);
}

export function sameValues(a: Values, b: Values): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}

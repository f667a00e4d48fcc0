import { stated, type GraphAttributes } from './graphItems.ts';

/** What JSON says of a node or an edge as attributes; objects within are told to `unknownField` by their name. */
export function jsonAttributes(
  values: Readonly<Record<string, unknown>>,
  unknownField: (field: string) => void,
  without: readonly string[] = [],
): GraphAttributes {
  const isPlain = (value: unknown): value is string | number | boolean =>
    ['string', 'number', 'boolean'].includes(typeof value);
  return stated(
    Object.entries(values).flatMap(([name, value]): [string, string | readonly string[]][] => {
      if (without.includes(name) || value === null || value === undefined) return [];
      if (isPlain(value)) return [[name, String(value)]];
      if (Array.isArray(value) && value.every(isPlain)) return [[name, value.map(String)]];
      unknownField(name);
      return [];
    }),
  );
}

/** An id as JSON writes it, text or number; empty where there is none. */
export function jsonId(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

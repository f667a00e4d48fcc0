import { z } from 'zod';
import { ImportError } from '../errors.ts';
import type { InputFile } from '../inputFile.ts';
import type { GraphFileRecord } from './graphFileRecord.ts';

/**
 * `alliance-golden/1`: a network and what other programs computed on it. Undefined is `null`; `"Infinity"` is written as text
 * since JSON has no number for it.
 */
const number = z.union([
  z.number(),
  z.null().transform(() => NaN),
  z.literal('Infinity').transform(() => Infinity),
  z.literal('-Infinity').transform(() => -Infinity),
  z.boolean().transform(Number),
]);
const values = z.record(z.string(), number);

const expectation = z.object({
  id: z.string(),
  kind: z.enum(['node', 'edge', 'graph']),
  reference: z.string().optional(),
  confirmedBy: z.array(z.string()).optional(),
  status: z.string().optional(),
  values: z.union([values, number]),
});

const published = z.object({
  measure: z.string(),
  published: values,
  tolerance: z.number(),
  source: z.string().default(''),
});

const id = z.union([z.string(), z.number().transform(String)]);
const golden = z.object({
  format: z.literal('alliance-golden/1'),
  id: z.string().default('network'),
  title: z.string().optional(),
  directed: z.boolean(),
  nodes: z.array(
    z.object({
      id,
      mode: z.string().optional(),
      attrs: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
  edges: z.array(z.object({ source: id, target: id, weight: z.number().optional() })),
  groupings: z.array(z.string()).default([]),
  measures: z.array(expectation).default([]),
  published: z.array(published).default([]),
});

/** What another program computed: by the ids of nodes, by `a->b` or `a--b`, or for the whole network. */
export interface Expectation {
  /** `measure|convention`. */
  readonly id: string;
  readonly kind: 'node' | 'edge' | 'graph';
  /** The program the values are from, and those that agreed with it. */
  readonly reference: string;
  readonly status: string;
  readonly values: number | Readonly<Record<string, number>>;
}

export interface GoldenFile extends GraphFileRecord {
  readonly expectations: readonly Expectation[];
  /** What a publication prints of some nodes, or of the network as `value`, and how exactly it prints. */
  readonly published: readonly {
    readonly measure: string;
    readonly published: Readonly<Record<string, number>>;
    readonly tolerance: number;
    readonly source: string;
  }[];
  /** The whole document, for sections of it that have a shape of their own. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** Whether a file says that it is of this format, or is JSON that says of no other that it is. */
export function isAllianceGolden({ name, headText }: InputFile): boolean {
  return (
    /"format"\s*:\s*"alliance-golden\//.test(headText) ||
    (/\.json$/i.test(name) && !/"(elements|data|CXVersion)"\s*:/.test(headText))
  );
}

/** @throws ImportError where the text is not JSON, or not of the format, with the place in it. */
export function readAllianceGolden(text: string, file: string): GoldenFile {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new ImportError(`not JSON: ${(error as Error).message}`, { file });
  }
  const read = golden.safeParse(document);
  if (!read.success) {
    const { path, message } = read.error.issues[0]!;
    throw new ImportError(`not in the format alliance-golden/1: ${message}`, {
      file,
      field: path.join('.') || 'format',
    });
  }
  const { data } = read;
  return {
    name: data.title ?? data.id,
    directed: data.directed,
    nodes: data.nodes.map(({ id, mode, attrs }) => ({
      id,
      ...(mode !== undefined && { mode }),
      attributes: Object.fromEntries(
        Object.entries(attrs)
          .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
          .map(([name, value]) => [name, String(value)]),
      ),
    })),
    ties: data.edges.map(({ source, target, weight }) => ({
      source,
      target,
      ...(weight !== undefined && { strength: weight }),
    })),
    groupings: data.groupings,
    expectations: data.measures.map(({ id, kind, reference, confirmedBy, status, values }) => ({
      id,
      kind,
      reference: [reference ?? 'not named', ...(confirmedBy ?? [])].join(', '),
      status: status ?? '',
      values,
    })),
    published: data.published,
    document: document as Readonly<Record<string, unknown>>,
  };
}

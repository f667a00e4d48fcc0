import { loadavg } from 'node:os';
import { AnalysisPool } from '../../server/analysis/pool.ts';
import { defaultScope } from '../../server/analysis/scope.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../../server/model/partialDate.ts';
import { Analyses, measureChoice } from '../../server/services/analysis.ts';
import type { Reader } from '../../server/services/reader.ts';
import { allianceGraph } from './allianceGraph.ts';

/** The measures of the table as it opens. */
const MEASURES = [
  'degree',
  'betweenness',
  'constraint',
  'effective_size',
  'national_to_local.span',
  'national_to_local.sole_bridge',
  'brokerage.raw',
];
const KINDS = ['FUNDS', 'PARTNERS_WITH', 'BUILDS_CAPACITY_OF', 'AFFILIATE_OF'];
const CHANGES = 40;
const WARMING_UP = 8;

interface Taken {
  readonly openMs: number;
  readonly openCpuMs: number;
  readonly wholeMs: number;
  readonly wholeCpuMs: number;
}

/**
 * How long it takes from another date, every other time with other states, to new numbers for every actor, the rows of the store being read
 * already: in the service, without the way to a browser. Each change is a scope that nobody has asked for.
 */
export async function benchChange(order: number, size: number): Promise<void> {
  const { reader, states } = madeUpStore(order, size);
  const analyses = new Analyses(new AnalysisPool());
  const taken: Taken[] = [];
  for (let change = 0; change < CHANGES; change++) {
    const month = `${2008 + Math.floor(change / 12)}-${String(1 + (change % 12)).padStart(2, '0')}`;
    const some = change % 2 === 0 ? [] : states.filter((_, at) => at !== change % states.length);
    const scope = { ...defaultScope, asOf: month, states: some };
    const [begun, cpu] = [performance.now(), process.cpuUsage()];
    const cpuMs = () => process.cpuUsage(cpu).user / 1000;
    const analysis = await analyses.open(reader, scope, new Date());
    const [openMs, openCpuMs] = [performance.now() - begun, cpuMs()];
    await Promise.all(
      MEASURES.map((measure) =>
        analyses.measure(analysis, measureChoice(analysis, { measure, convention: null, partition: null })),
      ),
    );
    taken.push({ openMs, openCpuMs, wholeMs: performance.now() - begun, wholeCpuMs: cpuMs() });
  }
  await analyses.close();
  console.log(
    `${order} actors, ${size} ties, ${MEASURES.length} measures; load ${loadavg()[0]!.toFixed(1)}. Milliseconds:`,
  );
  const told = (read: (one: Taken) => number) => {
    const sorted = taken
      .slice(WARMING_UP)
      .map(read)
      .sort((a, b) => a - b);
    const at = (share: number) => Number(sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1));
    return { least: at(0), median: at(0.5), 'of 20, the 19th': at(0.95) };
  };
  console.table({
    'opening the scope': told(({ openMs }) => openMs),
    'opening the scope, processor': told(({ openCpuMs }) => openCpuMs),
    'new numbers': told(({ wholeMs }) => wholeMs),
    'new numbers, processor of all threads': told(({ wholeCpuMs }) => wholeCpuMs),
  });
}

/** Answers with the rows of a made-up alliance as the store would: objects of their own for each row. */
function madeUpStore(order: number, size: number): { reader: Reader; states: string[] } {
  const graph = allianceGraph('change', order, size, 3);
  const always = { from: BEGINNING_OF_TIME, to: END_OF_TIME };
  const idOf = (at: number) => `actor-${String(at).padStart(12, '0')}`;
  const levelOf = (at: number) => (at < 0.03 * order ? 'NATIONAL' : at < 0.2 * order ? 'STATE' : 'LOCAL');
  const rows: Readonly<Record<string, () => object[]>> = {
    storeStatus: () => [{ version: '1' }],
    analysisActors: () =>
      Array.from(graph.states, (state, at) => ({
        id: idOf(at),
        name: `Actor ${at}`,
        kind: 'Organization',
        sector: 'ADVOCACY',
        level: levelOf(at),
        legalForm: 'C501C3',
        dated: [],
        states: [{ code: `S${state}`, ...always }],
        issues: [{ id: `issue-${at % 12}`, name: `Issue ${at % 12}`, isBroadest: true, ...always }],
      })),
    analysisTies: () =>
      Array.from(graph.from, (from, tie) => ({
        id: `tie-${tie}`,
        kind: KINDS[tie % KINDS.length],
        source: idOf(from),
        target: idOf(graph.to[tie]!),
        confidence: 0.9,
        from: 20000101 + 10000 * (tie % 12) + 100 * (tie % 7),
        to: END_OF_TIME,
        undated: false,
        roles: null,
        roleFroms: null,
        roleTos: null,
        amountUsd: 1000,
        fundingKind: 'GRANT',
        forms: ['TRAINING'],
      })),
  };
  const reader: Reader = {
    audience: 'PUBLIC',
    read: <R>(query: string) => Promise.resolve((rows[query]?.() ?? []) as R[]),
    readEach: (query, _parameters, begin) => {
      const taking = begin();
      for (const row of rows[query]?.() ?? []) taking.take(row as never);
      return Promise.resolve(taking.result());
    },
  };
  return { reader, states: [...new Set(graph.states)].map((state) => `S${state}`) };
}

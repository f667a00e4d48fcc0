/** A process of its own, so that nothing else counts: 10,000 names against 300,000 organizations, as one line of JSON. */
import { Recognizer } from '../../server/recognition/recognizer.ts';
import { moreNames, querySets, registerRows } from './matchData.ts';

export interface MatchSpeed {
  readonly rows: number;
  readonly register: number;
  readonly addSeconds: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly addedMegabytes: number;
  readonly indexedMegabytes: number;
}

const ROWS = 10_000;
const REGISTER = 300_000;

/** Heap and buffers, once what is garbage is gone. */
function megabytes(): number {
  globalThis.gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

const names = querySets(new Map()).flatMap(({ queries }) => queries.map(({ described }) => described));
const rows = Array.from({ length: ROWS }, (_none, i) => names[i % names.length]!);
const before = megabytes();
const register = registerRows().map(({ ein, described }) => ({ id: ein, described }));
const more = moreNames();
for (let i = 0; register.length < REGISTER && i < more.length; i++)
  register.push({
    id: `littlesis:${i}`,
    described: {
      ...rows[0]!,
      name: more[i]!,
      aliases: [],
      website: null,
      city: null,
      state: null,
      street: null,
      postalCode: null,
    },
  });
const size = register.length;
const recognizer = new Recognizer();
const adding = performance.now();
for (const { id, described } of register) recognizer.add(id, described);
const addSeconds = (performance.now() - adding) / 1000;
// What is left of the register is what the recognizer keeps of it.
register.length = 0;
more.length = 0;
const addedMegabytes = megabytes() - before;

const [searching, cpu] = [performance.now(), process.cpuUsage()];
for (const row of rows) recognizer.recognize(row);
const seconds = (performance.now() - searching) / 1000;
const { user, system } = process.cpuUsage(cpu);
const told: MatchSpeed = {
  rows: rows.length,
  register: size,
  addSeconds,
  seconds,
  cpuSeconds: (user + system) / 1e6,
  addedMegabytes,
  indexedMegabytes: megabytes() - before,
};
console.log(JSON.stringify(told));

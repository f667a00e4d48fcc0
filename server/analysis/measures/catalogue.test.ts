import { describe, expect, it } from 'vitest';
import { computing } from '../computeMeasure.ts';
import { buildGraph } from '../kernels/csr.ts';
import { isLongStep } from '../longSteps.ts';
import { partitionBy } from '../network.ts';
import { measures } from './catalogue.ts';
import { shortLabel, type Background } from './measure.ts';

const nothingKnown: Background = { states: null, support: null };

describe('the catalogue', () => {
  it.each([
    ['with', ['directed', 'symmetrised']],
    ['without', ['undirected']],
  ] as const)('tells apart by short labels what is offered for ties %s directions', (_, offered) => {
    for (const about of ['actor', 'tie', 'graph'] as const) {
      const labels = measures
        .filter((measure) => measure.about === about)
        .flatMap((measure) =>
          measure.conventions
            .filter(({ views }) => offered.some((view) => views.includes(view)))
            .map((convention) => shortLabel(measure, convention)),
        );
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
      expect(labels.filter((label) => label.length > 48)).toEqual([]);
    }
  });

  it('says what every convention costs that takes a step shared among threads', () => {
    const partition = partitionBy('level', ['NATIONAL', 'LOCAL', 'NATIONAL', 'LOCAL']);
    for (const directed of [true, false]) {
      const graph = buildGraph({
        order: 4,
        directed,
        from: Int32Array.of(0, 1, 2),
        to: Int32Array.of(1, 2, 3),
      });
      const view = directed ? 'directed' : 'undirected';
      for (const measure of measures)
        for (const convention of measure.conventions.filter(({ views }) => views.includes(view))) {
          const taken: string[] = [];
          computing(graph, nothingKnown, (name, work) => {
            taken.push(name);
            return work();
          })(convention, convention.partition ? partition : null);
          if (taken.some(isLongStep)) expect([measure.name, convention.cost?.what]).not.toContain(undefined);
        }
    }
  });
});

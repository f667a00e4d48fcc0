import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { es } from '../../client/messages/es.ts';
import { measures } from '../../server/analysis/measures/catalogue.ts';
import { shortLabel } from '../../server/analysis/measures/measure.ts';
import { scopePresets } from '../../server/analysis/scope.ts';
import { exportFormats } from '../../server/exporters/formats.ts';
import { importFormats } from '../../server/importers/formats.ts';
import {
  entityKinds,
  propertiesOf,
  tieFamilies,
  tieKind,
  tieKinds,
  valueSets,
} from '../../server/model/vocabulary.ts';
import { argumentsOf } from '../support/messageArguments.ts';
import { toldSentences } from './sentences.ts';

const spanish: Readonly<Record<string, string | undefined>> = es;
const lacking = (keys: Iterable<string>): string[] => [...new Set(keys)].filter((key) => !spanish[key]);

/** As the page words it: as a whole, or part by part. */
const isTold = (english: string): boolean =>
  [[english], english.split(', ')].some((parts) => parts.every((part) => spanish[`told.${part}`]));
/** Formulas have symbols that are read alike in every language, and words that are not. */
const hasWords = (formula: string): boolean => /\p{L}{3,}/u.test(formula);

const sentences = toldSentences();

describe('what the server tells people', () => {
  it('is written out where it is told, so that it can be found', () => {
    expect(sentences.length).toBeGreaterThan(40);
    expect(sentences.flatMap(({ at, message }) => (message === null ? [at] : []))).toEqual([]);
  });

  it('is in Spanish, every sentence of it, with all that it is told with', () => {
    const wrong = sentences.flatMap(({ at, message }) => {
      const told = spanish[`told.${message}`];
      if (message === null) return [];
      if (!told) return [`${at}: ${message}`];
      const [here, there] = [message, told].map((text) =>
        argumentsOf(parse(text, { ignoreTag: true })).join(),
      );
      return here === there ? [] : [`${at}: ${here} / ${there}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('Spanish', () => {
  it('names every kind of entity, one and many', () => {
    expect(lacking(entityKinds.flatMap(({ name }) => [`kind.${name}`, `kind.${name}.plural`]))).toEqual([]);
  });

  it('names every kind and family of ties, and reads each from either end, lasting and over, in each role', () => {
    const tenses = ['forward', 'backward', 'pastForward', 'pastBackward'];
    const kinds = tieKinds.map(({ name }) => tieKind(name));
    const keys = kinds.flatMap(({ name, readBy }) => [
      `tie.${name}`,
      ...[`tie.${name}`, ...Object.keys(readBy?.readings ?? {}).map((role) => `tie.${name}.${role}`)].flatMap(
        (read) => tenses.map((tense) => `${read}.${tense}`),
      ),
    ]);
    expect(lacking([...keys, ...tieFamilies.map(({ name }) => `family.${name}`)])).toEqual([]);
  });

  it('names every property and every value of the closed sets', () => {
    const properties = [
      ...entityKinds.flatMap(({ name }) => propertiesOf(name)),
      ...tieKinds.flatMap(({ properties: own }) => own),
    ];
    expect(lacking(properties.map(({ name }) => `property.${name}`))).toEqual([]);
    const values = Object.entries(valueSets).flatMap(([set, list]) =>
      list.map(({ code }) => `value.${set}.${code}`),
    );
    expect(lacking(values)).toEqual([]);
  });

  it('says of every measure of actors what it is, how it is computed and when it is undefined', () => {
    const missing = measures
      .filter(({ about }) => about === 'actor')
      .flatMap((measure) => [
        ...[measure.label, measure.meaning, measure.unit, measure.treatment],
        ...measure.conventions.flatMap((convention) => [
          convention.label,
          shortLabel(measure, convention),
          ...(convention.undefinedWhen === undefined ? [] : [convention.undefinedWhen]),
        ]),
      ])
      .filter((english) => !isTold(english));
    expect([...new Set(missing)]).toEqual([]);
    const formulas = measures.filter(({ about, formula }) => about === 'actor' && hasWords(formula));
    expect(lacking(formulas.map(({ formula }) => `formula.${formula}`))).toEqual([]);
  });

  it('says what every format keeps and cannot hold', () => {
    const told = [
      ...importFormats.flatMap(({ keeps, cannotHold }) => [keeps, cannotHold]),
      ...exportFormats.map(({ cannotHold }) => cannotHold),
    ];
    expect(told.filter((english) => !isTold(english))).toEqual([]);
  });

  it('says what every scope that is offered selects', () => {
    const told = scopePresets.flatMap(({ label, description }) => [label, description]);
    expect(told.filter((english) => !isTold(english))).toEqual([]);
  });
});

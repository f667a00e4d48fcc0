/** How measures, conventions and their numbers are told. */
import { useMemo } from 'react';
import { useWords, type Words } from '../../messages/words.ts';
import {
  roleOf,
  type Column,
  type ConventionEntry,
  type MeasureEntry,
} from '../../state/analysis/columns.ts';
import { vanishes, type Value } from '../../state/analysis/numbers.ts';

export interface MeasureWords {
  readonly words: Words;
  readonly measureLabel: (measure: Pick<MeasureEntry, 'name' | 'label'>) => string;
  readonly conventionLabel: (convention: Pick<ConventionEntry, 'label'>) => string;
  readonly partitionLabel: (partition: string) => string;
  readonly roleLabel: (role: string) => string;
  /** Two lines for a heading: the measure, and what sets this column apart. */
  readonly heading: (column: Column) => { readonly title: string; readonly detail: string };
  /** The heading in one line. */
  readonly name: (column: Column) => string;
  /** A number as its column writes numbers; “—” where it is undefined. */
  readonly value: (value: Value, digits: number) => string;
  /** A difference with its sign; nothing where it is undefined. */
  readonly change: (value: Value, digits: number) => string;
}

const formats = new Map<number, Intl.NumberFormat>();
function formatOf(digits: number): Intl.NumberFormat {
  const known = formats.get(digits);
  if (known) return known;
  const made = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(digits, made);
  return made;
}

export function measureWordsFrom(words: Words): MeasureWords {
  const { say, sayOr } = words;
  const measureLabel: MeasureWords['measureLabel'] = ({ name, label }) => sayOr(`measure.${name}`, label);
  const conventionLabel: MeasureWords['conventionLabel'] = ({ label }) => label;
  const partitionLabel = (partition: string) => sayOr(`measure.partition.${partition}`, partition);
  const roleLabel = (role: string) => sayOr(`measure.role.${role}`, role);
  const heading: MeasureWords['heading'] = ({ measure, convention, partition }) => {
    const role = roleOf(convention);
    const detail = role === null ? conventionLabel(convention) : roleLabel(role);
    return {
      title: measureLabel(measure),
      detail:
        partition === null
          ? detail
          : say('measure.byPartition', { what: detail, by: partitionLabel(partition) }),
    };
  };
  const value: MeasureWords['value'] = (told, digits) => {
    if (told === null) return '—';
    if (vanishes(told, digits)) {
      const least = formatOf(digits).format(10 ** -digits);
      return told > 0 ? `< ${least}` : `> −${least}`;
    }
    return formatOf(digits).format(told).replace('-', '−');
  };
  return {
    words,
    measureLabel,
    conventionLabel,
    partitionLabel,
    roleLabel,
    heading,
    name: (column) => {
      const { title, detail } = heading(column);
      return column.measure.conventions.length === 1 ? title : `${title}, ${detail}`;
    },
    value,
    change: (told, digits) =>
      told === null ? '' : `${told > 0 && !vanishes(told, digits) ? '+' : ''}${value(told, digits)}`,
  };
}

export function useMeasureWords(): MeasureWords {
  const words = useWords();
  return useMemo(() => measureWordsFrom(words), [words]);
}

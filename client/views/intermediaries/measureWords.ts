/** How measures, conventions and their numbers are told. */
import { useMemo } from 'react';
import { useWords, type Words } from '../../messages/words.ts';
import type { Column, ConventionEntry, MeasureEntry } from '../../state/analysis/columns.ts';
import { vanishes, type Value } from '../../state/analysis/numbers.ts';

export interface MeasureWords {
  readonly words: Words;
  readonly measureLabel: (measure: Pick<MeasureEntry, 'name' | 'label'>) => string;
  readonly conventionLabel: (convention: Pick<ConventionEntry, 'label'>) => string;
  readonly partitionLabel: (partition: string) => string;
  readonly roleLabel: (role: string) => string;
  /** For a heading: the measure with what sets the convention apart, and by what it groups actors where that was chosen. */
  readonly heading: (column: Column) => { readonly title: string; readonly detail: string | null };
  /** The heading in one line. */
  readonly name: (column: Column) => string;
  /** A number as its column writes numbers; “—” where it is undefined. */
  readonly value: (value: Value, digits: number) => string;
  /** A difference with its sign; nothing where it is undefined. */
  readonly change: (value: Value, digits: number) => string;
}

export function measureWordsFrom(words: Words): MeasureWords {
  const { say, sayOr, fixed } = words;
  const measureLabel: MeasureWords['measureLabel'] = ({ name, label }) => sayOr(`measure.${name}`, label);
  const conventionLabel: MeasureWords['conventionLabel'] = ({ label }) => label;
  const partitionLabel = (partition: string) => sayOr(`measure.partition.${partition}`, partition);
  const roleLabel = (role: string) => sayOr(`measure.role.${role}`, role);
  const heading: MeasureWords['heading'] = ({ convention: { shortLabel }, partition }) => ({
    title: shortLabel,
    detail: partition === null ? null : say('measure.byPartition', { by: partitionLabel(partition) }),
  });
  const value: MeasureWords['value'] = (told, digits) => {
    if (told === null) return '—';
    if (vanishes(told, digits)) {
      const least = fixed(10 ** -digits, digits);
      return told > 0 ? `< ${least}` : `> −${least}`;
    }
    return fixed(told, digits);
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
      return detail === null ? title : `${title} ${detail}`;
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

import { useMemo } from 'react';
import { FacetsDocument } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import type { ChoiceOption } from '../../components/Choice.tsx';
import { useWords } from '../../messages/words.ts';

/** The issues and states that actors work on and in, by name; none until they are there. */
export function useFacetOptions(): Readonly<Record<'issues' | 'states', readonly ChoiceOption[]>> {
  const { compare, stateName } = useWords();
  const { data } = useAnswer(FacetsDocument, {});
  return useMemo(() => {
    const optionsOf = (facet: 'ISSUE' | 'STATE'): ChoiceOption[] =>
      (data?.search.facets.find(({ name }) => name === facet)?.values ?? [])
        .map(({ value, label }) => ({ id: value, label: facet === 'STATE' ? stateName(value) : label }))
        .sort((a, b) => compare(a.label, b.label));
    return { issues: optionsOf('ISSUE'), states: optionsOf('STATE') };
  }, [data, compare, stateName]);
}

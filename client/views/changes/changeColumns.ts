/** Changes as rows: as a spreadsheet, and as a saved story takes them along. */
import { useWords } from '../../messages/words.ts';
import type { CsvColumn } from '../explore/tables/csv.ts';
import { useSentence } from './changeWords.ts';
import type { Change } from './useChanges.ts';

export function useChangeColumns(): readonly CsvColumn<Change>[] {
  const { say } = useWords();
  const sentence = useSentence();
  return [
    { heading: say('changes.column.what'), text: sentence },
    { heading: say('changes.column.kind'), text: ({ topic }) => say(`changes.topic.${topic}`) },
    { heading: say('changes.column.edge'), text: ({ edge }) => say(`changes.edge.${edge}`) },
    { heading: say('changes.column.date'), text: ({ date }) => date },
    {
      heading: say('changes.column.certainty'),
      text: ({ certainty }) => say(`changes.certainty.${certainty}`),
    },
    {
      heading: say('changes.column.from'),
      text: ({ tie, entity }) => (tie ? tie.from.name : (entity?.name ?? '')),
    },
    { heading: say('changes.column.to'), text: ({ tie }) => tie?.to.name ?? '' },
    {
      heading: say('changes.column.sources'),
      text: ({ claims }) =>
        [...new Set(claims.map(({ source, locator }) => `${source.name} (${locator})`))].join('; '),
    },
    { heading: say('table.id'), text: ({ tie, entity }) => tie?.id ?? entity?.id ?? '' },
  ];
}

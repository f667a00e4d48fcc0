/** All changes asked for as a spreadsheet, with who says so. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useClient } from 'urql';
import { useAnnounce } from '../../components/Announcer.tsx';
import { saveFile } from '../../components/download.ts';
import { Icon } from '../../components/Icon.tsx';
import { useWords } from '../../messages/words.ts';
import { toCsv, type CsvColumn } from '../explore/tables/csv.ts';
import { useSentence } from './changeWords.ts';
import { useChangesSession } from './changesSession.ts';
import { inputOf, loadChanges, MOST_SAVED, type Change } from './useChanges.ts';

const FILE = 'crosstie-changes.csv';

export function ChangesExport() {
  const { say } = useWords();
  const sentence = useSentence();
  const announce = useAnnounce();
  const client = useClient();
  const session = useChangesSession();
  const [isSaving, setSaving] = useState(false);
  const columns: CsvColumn<Change>[] = [
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
    { heading: say('table.id'), text: ({ tie, entity }) => tie?.id ?? entity?.id ?? '' },
    {
      heading: say('changes.column.sources'),
      text: ({ claims }) =>
        [...new Set(claims.map(({ source, locator }) => `${source.name} (${locator})`))].join('; '),
    },
  ];
  const save = async () => {
    setSaving(true);
    try {
      const { changes } = await loadChanges(client, inputOf(session.state()), MOST_SAVED);
      saveFile(FILE, toCsv(columns, changes));
      announce(say('export.done', { file: FILE }));
    } catch {
      announce(say('changes.saveFailed'));
    } finally {
      setSaving(false);
    }
  };
  return (
    <Button className="button button-small" isDisabled={isSaving} onPress={() => void save()}>
      <Icon name="download" />
      {say(isSaving ? 'changes.saving' : 'changes.save')}
    </Button>
  );
}

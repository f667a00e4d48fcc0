/** All changes asked for as a spreadsheet, with who says so. */
import { Button } from 'react-aria-components';
import { useClient } from 'urql';
import { Icon } from '../../components/Icon.tsx';
import { useSave } from '../../components/useSave.ts';
import { useWords } from '../../messages/words.ts';
import { toCsv } from '../explore/tables/csv.ts';
import { useChangeColumns } from './changeColumns.ts';
import { useChangesSession } from './changesSession.ts';
import { inputOf, loadChanges, MOST_SAVED } from './useChanges.ts';

const FILE = 'crosstie-changes.csv';

export function ChangesExport() {
  const { say } = useWords();
  const client = useClient();
  const session = useChangesSession();
  const columns = useChangeColumns();
  const { save, isSaving, failure } = useSave();
  const csv = async () =>
    toCsv(columns, (await loadChanges(client, inputOf(session.state()), MOST_SAVED)).changes);
  return (
    <>
      {failure !== null && <span role="alert">{failure}</span>}
      <Button className="button button-small" isDisabled={isSaving} onPress={() => void save(FILE, csv)}>
        <Icon name="download" />
        {say(isSaving ? 'changes.saving' : 'changes.save')}
      </Button>
    </>
  );
}

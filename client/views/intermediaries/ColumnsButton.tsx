/** Which measures the table shows, each by which convention and grouping, and in which order. */
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { Choice } from '../../components/Choice.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useWords } from '../../messages/words.ts';
import { showColumns } from '../../state/analysis/analysis.ts';
import {
  columnKey,
  conventionsOffered,
  usualColumns,
  type ColumnChoice,
} from '../../state/analysis/columns.ts';
import { useAnalysis, useAnalysisSession } from './analysisSession.ts';
import { useMeasureWords } from './measureWords.ts';
import { useCatalogue, useResults, USUAL_PARTITION } from './results.ts';

export function ColumnsButton() {
  const { say } = useWords();
  return (
    <DialogTrigger>
      <Button className="button button-small">
        <Icon name="table" />
        {say('intermediaries.columns')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="columns-dialog" aria-label={say('intermediaries.columns')}>
          <Columns />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Columns() {
  const { say } = useWords();
  const words = useMeasureWords();
  const session = useAnalysisSession();
  const { measures } = useCatalogue();
  const { columns, measured } = useResults();
  const isChosen = useAnalysis((state) => state.columns !== null);
  const network = measured.network;
  if (!network) return null;
  const choices = columns.map(({ column }) => column.choice);
  const become = (next: readonly ColumnChoice[] | null) => session.do('deed.columns', showColumns(next));
  const replace = (at: number, choice: ColumnChoice) =>
    become(choices.map((one, place) => (place === at ? choice : one)));
  const move = (at: number, by: number) => {
    const next = [...choices];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    become(next);
  };
  const offered = measures.filter(
    (measure) => measure.about === 'ACTOR' && conventionsOffered(measure, network).length > 0,
  );
  return (
    <>
      <Heading slot="title">{say('intermediaries.columns')}</Heading>
      <ol className="columns-list">
        {columns.map(({ column }, at) => (
          <li key={columnKey(column.choice)}>
            <div className="columns-name">
              <span>{words.measureLabel(column.measure)}</span>
              <Button
                className="icon-button icon-button-small"
                aria-label={say('intermediaries.columnEarlier', { name: words.name(column) })}
                isDisabled={at === 0}
                onPress={() => move(at, -1)}
              >
                <Icon name="chevronDown" />
              </Button>
              <Button
                className="icon-button icon-button-small"
                aria-label={say('find.remove', { label: words.name(column) })}
                isDisabled={columns.length === 1}
                onPress={() => become(choices.filter((_, place) => place !== at))}
              >
                <Icon name="close" />
              </Button>
            </div>
            <div className="columns-how">
              <Choice
                label={say('measure.conventionOf', { measure: words.measureLabel(column.measure) })}
                isLabelHidden
                selected={column.convention.id}
                options={column.measure.conventions
                  .filter(
                    (one) =>
                      one === column.convention || conventionsOffered(column.measure, network).includes(one),
                  )
                  .map(({ id, label }) => ({ id, label }))}
                onSelect={(convention) => replace(at, { ...column.choice, convention })}
              />
              {column.convention.needsPartition && (
                <Choice
                  label={say('measure.groupsOf', { measure: words.measureLabel(column.measure) })}
                  isLabelHidden
                  selected={column.partition}
                  options={network.partitions.map((name) => ({
                    id: name,
                    label: say('measure.byPartition', { by: words.partitionLabel(name) }),
                  }))}
                  onSelect={(partition) => replace(at, { ...column.choice, partition })}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
      <Choice
        label={say('intermediaries.addColumn')}
        selected={null}
        placeholder={say('intermediaries.addColumnHint')}
        options={offered.map((measure) => ({
          id: measure.name,
          label: words.measureLabel(measure),
          description: measure.meaning,
        }))}
        onSelect={(name) => {
          const measure = offered.find((one) => one.name === name);
          const fitting = measure && conventionsOffered(measure, network);
          // Where one convention is shown already, the next one is meant.
          const convention =
            fitting?.find(
              ({ id }) =>
                !columns.some(({ column }) => column.measure.name === name && column.convention.id === id),
            ) ?? fitting?.[0];
          if (convention)
            become([
              ...choices,
              {
                measure: name,
                convention: convention.id,
                partition: convention.needsPartition ? USUAL_PARTITION : null,
              },
            ]);
        }}
      />
      {isChosen && (
        <Button className="button button-small button-quiet" onPress={() => become(null)}>
          {say('intermediaries.usualColumns', { count: usualColumns.length })}
        </Button>
      )}
    </>
  );
}

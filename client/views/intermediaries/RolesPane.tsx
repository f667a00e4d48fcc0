/** Brokerage as a small matrix: each role by level and by state, for the chosen actor or for the whole network. */
import { Fragment, useCallback, useMemo } from 'react';
import type { MeasureChoice } from '../../api/generated/operations.ts';
import { useMeasured } from '../../api/useMeasured.ts';
import { Skeleton } from '../../components/Notice.tsx';
import { useWords } from '../../messages/words.ts';
import {
  questionOf,
  roleColumns,
  roles,
  type BrokerRole,
  type MeasureEntry,
} from '../../state/analysis/columns.ts';
import type { Network } from '../../state/analysis/results.ts';
import { toScopeInput } from '../../state/analysis/scope.ts';
import { useAnalysis } from './analysisSession.ts';
import { useMeasureWords } from './measureWords.ts';
import { numbersOf, useCatalogue, type Numbers } from './results.ts';
import { ActorLink } from './Why.tsx';

/** By these, where the network has them. */
const groupings = ['level', 'state'];

const measureNames = ({ directed }: Pick<Network, 'directed'>) => ({
  raw: 'brokerage.raw',
  expected: 'brokerage.expected',
  z: directed ? 'brokerage.z' : 'brokerage.z(exact, UNDIRECTED Bernoulli)',
});
type Aspect = keyof ReturnType<typeof measureNames>;
const aspects: readonly Aspect[] = ['raw', 'expected', 'z'];

type Matrix = Readonly<Record<string, Readonly<Record<Aspect, Partial<Record<BrokerRole, Numbers>>>>>>;

const partitionsOf = ({ partitions }: Network): string[] =>
  groupings.filter((name) => partitions.includes(name));

const columnsOf = (network: Network, measures: readonly MeasureEntry[], partition: string, aspect: Aspect) =>
  roleColumns(measureNames(network)[aspect], measures, network, partition);

export function RolesPane() {
  const { say } = useWords();
  const words = useMeasureWords();
  const { measures } = useCatalogue();
  const scope = useAnalysis((state) => state.scope);
  const actor = useAnalysis((state) => state.actor);
  const input = useMemo(() => toScopeInput(scope), [scope]);
  const questionsOf = useCallback(
    (network: Network): MeasureChoice[] =>
      partitionsOf(network).flatMap((partition) =>
        aspects.flatMap((aspect) =>
          Object.values(columnsOf(network, measures, partition, aspect)).map(questionOf),
        ),
      ),
    [measures],
  );
  const { network, outcomes } = useMeasured(input, questionsOf);
  const matrix = useMemo((): Matrix | null => {
    if (!network) return null;
    return Object.fromEntries(
      partitionsOf(network).map((partition) => [
        partition,
        Object.fromEntries(
          aspects.map((aspect) => [
            aspect,
            Object.fromEntries(
              Object.entries(columnsOf(network, measures, partition, aspect)).map(([role, column]) => [
                role,
                numbersOf(column, outcomes),
              ]),
            ),
          ]),
        ) as Matrix[string],
      ]),
    );
  }, [network, outcomes, measures]);
  if (!network || !matrix) return <Skeleton lines={4} label={say('intermediaries.loading')} />;

  const at = network.actors.findIndex(({ id }) => id === actor);
  const partitions = Object.keys(matrix);
  const name = network.actors[at]?.name;
  return (
    <div className="roles">
      <h2>
        {name === undefined ? say('intermediaries.rolesOfAll') : say('intermediaries.rolesOf', { name })}
      </h2>
      <table className="roles-table">
        <thead>
          <tr>
            <td />
            {partitions.map((partition) => (
              <th key={partition} scope="colgroup" colSpan={name === undefined ? 2 : 3}>
                {say('intermediaries.byGroup', { by: words.partitionLabel(partition) })}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{say('intermediaries.role')}</th>
            {partitions.map((partition) => (
              <Fragment key={partition}>
                <th scope="col">{say('intermediaries.rolesCount')}</th>
                {name === undefined ? (
                  <th scope="col" className="roles-who">
                    {say('intermediaries.rolesMost')}
                  </th>
                ) : (
                  <>
                    <th scope="col">{say('intermediaries.rolesChance')}</th>
                    <th scope="col">z</th>
                  </>
                )}
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role} data-total={role === 'total' ? '' : undefined}>
              <th scope="row">
                {words.roleLabel(role)}
                {role !== 'total' && (
                  <span className="muted role-pattern">{say(`intermediaries.pattern.${role}`)}</span>
                )}
              </th>
              {partitions.map((partition) => {
                const cells = matrix[partition]!;
                const numbers = (aspect: Aspect) => cells[aspect][role];
                return name === undefined ? (
                  <NetworkCells key={partition} numbers={numbers('raw')} network={network} />
                ) : (
                  <Fragment key={partition}>
                    <NumberCell numbers={numbers('raw')} at={at} digits={0} />
                    <NumberCell numbers={numbers('expected')} at={at} digits={1} />
                    <NumberCell numbers={numbers('z')} at={at} digits={1} isSigned />
                  </Fragment>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted roles-note">
        {say(network.directed ? 'intermediaries.rolesNoteDirected' : 'intermediaries.rolesNote')}
      </p>
    </div>
  );
}

function NumberCell({
  numbers,
  at,
  digits,
  isSigned = false,
}: {
  numbers: Numbers | undefined;
  at: number;
  digits: number;
  isSigned?: boolean;
}) {
  const { say } = useWords();
  const words = useMeasureWords();
  const value = numbers?.values?.[at] ?? null;
  const isStrong = isSigned && value !== null && Math.abs(value) >= 2;
  return (
    <td data-strong={isStrong ? '' : undefined}>
      {numbers?.values == null
        ? '…'
        : `${isSigned && value !== null && value > 0 ? '+' : ''}${words.value(value, digits)}`}
      {numbers?.values != null && value === null && (
        <span className="visually-hidden">
          {say('measure.undefined', {
            reason: numbers.column.convention.undefinedWhen ?? say('measure.undefinedSomehow'),
          })}
        </span>
      )}
    </td>
  );
}

function NetworkCells({ numbers, network }: { numbers: Numbers | undefined; network: Network }) {
  const words = useMeasureWords();
  const values = numbers?.values ?? null;
  if (values === null)
    return (
      <>
        <td>…</td>
        <td />
      </>
    );
  const sum = values.reduce<number>((so, value) => so + (value ?? 0), 0);
  const most = values.reduce<number>(
    (best, value, at) => ((value ?? 0) > (values[best] ?? 0) ? at : best),
    0,
  );
  return (
    <>
      <td>{words.value(sum, 0)}</td>
      <td className="roles-who">
        {(values[most] ?? 0) > 0 && (
          <>
            <ActorLink id={network.actors[most]!.id} />{' '}
            <span className="muted">{words.value(values[most]!, 0)}</span>
          </>
        )}
      </td>
    </>
  );
}

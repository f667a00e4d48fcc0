/** Brokerage as a small matrix: each role by level and by state, for the chosen actor or for the whole network. */
import { useCallback, useMemo } from 'react';
import type { MeasureChoice } from '../../api/generated/operations.ts';
import { useMeasured } from '../../api/useMeasured.ts';
import { Icon } from '../../components/Icon.tsx';
import { Skeleton } from '../../components/Notice.tsx';
import { useWords } from '../../messages/words.ts';
import {
  conventionFor,
  questionKey,
  questionOf,
  roleColumns,
  roles,
  type BrokerRole,
  type MeasureEntry,
} from '../../state/analysis/columns.ts';
import type { Value } from '../../state/analysis/numbers.ts';
import { outcomeOf, type Network, type Outcomes } from '../../state/analysis/results.ts';
import { smallGroups, type RoleCells } from '../../state/analysis/roles.ts';
import { toScopeInput } from '../../state/analysis/scope.ts';
import { useAnalysis } from './analysisSession.ts';
import { useMeasureWords } from './measureWords.ts';
import { useCatalogue } from './results.ts';
import { ActorLink } from './Why.tsx';

/** By these, where the network has them. */
const groupings = ['level', 'state'];
const partitionsOf = ({ partitions }: Network): string[] =>
  groupings.filter((name) => partitions.includes(name));

/** The null model of z is another where ties have no direction. */
const ofActors = ({ directed }: Network) => ({
  raw: 'brokerage.raw',
  expected: 'brokerage.expected',
  z: directed ? 'brokerage.z' : 'brokerage.z(exact, UNDIRECTED Bernoulli)',
});
const ofNetwork = ({ directed }: Network) => ({
  raw: 'brokerage.global.raw',
  expected: 'brokerage.global.expected',
  z: directed ? 'brokerage.global.z(exact)' : 'brokerage.global.z(exact, UNDIRECTED Bernoulli)',
});
const aspects = ['raw', 'expected', 'z'] as const satisfies readonly (keyof RoleCells)[];

interface Asked {
  readonly network: Network;
  readonly measures: readonly MeasureEntry[];
  readonly partition: string;
}

const columnsOf = ({ network, measures, partition }: Asked, aspect: keyof RoleCells) =>
  roleColumns(ofActors(network)[aspect], measures, network, partition);

/** One measure of the whole network gives a number for each role. */
function wholeOf({ network, measures, partition }: Asked, aspect: keyof RoleCells): MeasureChoice | null {
  const measure = measures.find(({ name }) => name === ofNetwork(network)[aspect]);
  const convention = measure && conventionFor(measure, null, network.directed);
  return convention ? { measure: measure.name, convention: convention.id, partition } : null;
}

const questionsOf = (asked: Asked): MeasureChoice[] =>
  aspects.flatMap((aspect) => {
    const whole = wholeOf(asked, aspect);
    return [...Object.values(columnsOf(asked, aspect)).map(questionOf), ...(whole ? [whole] : [])];
  });

/** The numbers of one role: of an actor, or of the whole network where it is null. Undefined while they are computed. */
function cellsOf(asked: Asked, outcomes: Outcomes, role: BrokerRole, at: number | null): RoleCells {
  const value = (aspect: keyof RoleCells): Value | undefined => {
    if (at !== null) {
      const column = columnsOf(asked, aspect)[role];
      return column && outcomeOf(outcomes, column)?.values[at];
    }
    const whole = wholeOf(asked, aspect);
    const outcome = whole && outcomes.get(questionKey(whole));
    const place = outcome?.names.findIndex((name) => name.startsWith(role)) ?? -1;
    return outcome?.state === 'DONE' ? (outcome.values[place] ?? null) : undefined;
  };
  return { raw: value('raw'), expected: value('expected'), z: value('z') };
}

export function RolesPane() {
  const { say } = useWords();
  const { measures } = useCatalogue();
  const scope = useAnalysis((state) => state.scope);
  const actor = useAnalysis((state) => state.actor);
  const input = useMemo(() => toScopeInput(scope), [scope]);
  const questions = useCallback(
    (network: Network) =>
      partitionsOf(network).flatMap((partition) => questionsOf({ network, measures, partition })),
    [measures],
  );
  const { network, outcomes } = useMeasured(input, questions);
  if (!network) return <Skeleton lines={4} label={say('intermediaries.loading')} />;

  const place = network.actors.findIndex(({ id }) => id === actor);
  const at = place === -1 ? null : place;
  return (
    // It may hold nothing to come to, and is scrolled with the keyboard all the same.
    <div className="roles" role="group" aria-label={say('intermediaries.pane.roles')} tabIndex={0}>
      <h2>
        {at === null
          ? say('intermediaries.rolesOfAll')
          : say('intermediaries.rolesOf', { name: network.actors[at]!.name })}
      </h2>
      <div className="roles-tables">
        {partitionsOf(network).map((partition) => (
          <RolesTable key={partition} asked={{ network, measures, partition }} outcomes={outcomes} at={at} />
        ))}
      </div>
      <p className="muted roles-note">
        {say(network.directed ? 'intermediaries.rolesNoteDirected' : 'intermediaries.rolesNote')}
      </p>
    </div>
  );
}

interface RolesTableProps {
  asked: Asked;
  outcomes: Outcomes;
  /** The actor's place; null for the whole network. */
  at: number | null;
}

function RolesTable({ asked, outcomes, at }: RolesTableProps) {
  const { say, list } = useWords();
  const words = useMeasureWords();
  const told = roles.map((role) => ({ role, cells: cellsOf(asked, outcomes, role, at) }));
  const { rare, impossible } = smallGroups(told);
  // The sum of all roles stands for them all.
  const named = (few: readonly BrokerRole[]) =>
    list((few.includes('total') ? (['total'] as const) : few).map((role) => words.roleLabel(role)));
  const by = words.partitionLabel(asked.partition);
  return (
    <div className="roles-grouping">
      <table className="roles-table">
        <caption>{say('intermediaries.byGroup', { by })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('intermediaries.role')}</th>
            <th scope="col">{say('intermediaries.rolesCount')}</th>
            <th scope="col">{say('intermediaries.rolesChance')}</th>
            <th scope="col">z</th>
            {at === null && (
              <th scope="col" className="roles-who">
                {say('intermediaries.rolesMost')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {told.map(({ role, cells }) => (
            <tr key={role} data-total={role === 'total' ? '' : undefined}>
              <th scope="row">
                {words.roleLabel(role)}
                {role !== 'total' && (
                  <span className="muted role-pattern">{say(`intermediaries.pattern.${role}`)}</span>
                )}
              </th>
              <NumberCell value={cells.raw} digits={0} />
              <NumberCell value={cells.expected} digits={1} />
              <NumberCell value={cells.z} digits={1} isScore isRare={rare.includes(role)} />
              {at === null && <MostCell asked={asked} outcomes={outcomes} role={role} />}
            </tr>
          ))}
        </tbody>
      </table>
      {rare.length + impossible.length > 0 && (
        <p className="roles-warning">
          <Icon name="warning" />
          <span>
            {rare.length > 0 && say('intermediaries.rolesRare', { roles: named(rare), by })}{' '}
            {impossible.length > 0 && say('intermediaries.rolesImpossible', { roles: named(impossible), by })}
          </span>
        </p>
      )}
    </div>
  );
}

/** A score beyond this is rare by chance. */
const STRONG = 2;

interface NumberCellProps {
  /** Undefined while it is computed. */
  value: Value | undefined;
  digits: number;
  isScore?: boolean;
  isRare?: boolean;
}

function NumberCell({ value, digits, isScore = false, isRare = false }: NumberCellProps) {
  const { say } = useWords();
  const words = useMeasureWords();
  if (value === undefined) return <td>…</td>;
  const isStrong = isScore && !isRare && value !== null && Math.abs(value) >= STRONG;
  return (
    <td data-strong={isStrong ? '' : undefined} data-rare={isRare ? '' : undefined}>
      {isScore && value !== null ? words.change(value, digits) : words.value(value, digits)}
      {value === null && (
        <span className="visually-hidden">
          {say('measure.undefined', { reason: say('measure.undefinedSomehow') })}
        </span>
      )}
    </td>
  );
}

/** Who plays the role most, and between how many pairs. */
function MostCell({
  asked,
  outcomes,
  role,
}: Pick<RolesTableProps, 'asked' | 'outcomes'> & { role: BrokerRole }) {
  const words = useMeasureWords();
  const column = columnsOf(asked, 'raw')[role];
  const values = (column && outcomeOf(outcomes, column)?.values) ?? [];
  const most = values.reduce<number>(
    (best, value, at) => ((value ?? 0) > (values[best] ?? 0) ? at : best),
    0,
  );
  const value = values[most] ?? 0;
  return (
    <td className="roles-who">
      {value > 0 && (
        <>
          <ActorLink id={asked.network.actors[most]!.id} />{' '}
          <span className="muted">{words.value(value, 0)}</span>
        </>
      )}
    </td>
  );
}

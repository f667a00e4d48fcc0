/** The same measure at another date, for another issue, or on another scope: what rose and fell, beyond what missing ties could make. */
import { useMemo, useState } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { ComparisonDocument, type ComparisonQuery } from '../../api/generated/operations.ts';
import { useComputed } from '../../api/useComputed.ts';
import { Choice } from '../../components/Choice.tsx';
import { FailureNotice, Skeleton } from '../../components/Notice.tsx';
import { useWords } from '../../messages/words.ts';
import { comparedScope, compareWith, orderBy, type Doubt } from '../../state/analysis/analysis.ts';
import { descendsAtFirst, isRanked, questionOf, type Column } from '../../state/analysis/columns.ts';
import { extentOf, fractionDigits } from '../../state/analysis/numbers.ts';
import {
  readTime,
  sameScope,
  toScopeInput,
  withPreset,
  type ScopeChoice,
} from '../../state/analysis/scope.ts';
import { useAnalysis, useAnalysisSession } from './analysisSession.ts';
import { IntervalBar } from './IntervalBar.tsx';
import { useMeasureWords } from './measureWords.ts';
import { useResults } from './results.ts';
import { useSavedScopes } from './savedScopesStore.ts';
import { useFacetOptions } from './useFacetOptions.ts';
import { usePresets } from './usePresets.ts';
import { useSides, type Sides } from './useSides.ts';
import { ActorLink } from './Why.tsx';

type Comparison = ComparisonQuery['analysis']['comparison'];
type Compared = Comparison['actors'][number];

const FIRST = 40;
const NAMED = 12;
const comparisonIn = (data: ComparisonQuery): readonly Comparison[] => [data.analysis.comparison];

export function ComparePane() {
  const { say, list, toldAll } = useWords();
  const named = useMeasureWords();
  const session = useAnalysisSession();
  const { measured, columns, sorted } = useResults();
  const scope = useAnalysis((state) => state.scope);
  const compare = useAnalysis((state) => state.compare);
  const doubt = useAnalysis((state) => state.doubt);
  const comparable = columns.flatMap(({ column }) => (isRanked(column) ? [column] : []));
  const column = comparable.find((one) => one === sorted?.column) ?? comparable[0];
  const other = useMemo(() => comparedScope({ scope, compare }), [scope, compare]);
  const version = measured.network?.graphVersion;
  const question =
    column && other !== null && version !== undefined
      ? comparing({ scope, other, column, doubt }, version)
      : null;
  const { results, running, failure } = useComputed(ComparisonDocument, question, comparisonIn);
  const comparison = question && results.get(question.keys[0]!);

  const sidesOf = useSides();
  const sides = useMemo(() => sidesOf({ scope, compare }), [sidesOf, scope, compare]);

  return (
    <div className="compare">
      <div className="pane-tools">
        <OtherTime />
        <OtherIssue />
        <OtherScope />
        <Choice
          label={say('intermediaries.compareMeasure')}
          options={comparable.map((one) => ({ id: one.key, label: named.name(one) }))}
          selected={column?.key ?? null}
          onSelect={(key) => {
            const chosen = comparable.find((one) => one.key === key);
            if (chosen) session.do('deed.sort', orderBy(key, descendsAtFirst(chosen)));
          }}
        />
        {compare !== null && (
          <Button
            className="button button-small button-quiet"
            onPress={() => session.do('deed.compare', compareWith(null))}
          >
            {say('intermediaries.compareEnd')}
          </Button>
        )}
      </div>
      {sides === null ? (
        <p className="pane-hint muted">{say('intermediaries.compareHint')}</p>
      ) : failure && !failure.passes ? (
        <FailureNotice failure={failure} />
      ) : !comparison || !column ? (
        <>
          {running && (
            <p className="pane-hint muted" role="status">
              {say('intermediaries.drawing', { share: running.progress ?? 0 })}
            </p>
          )}
          <Skeleton lines={4} label={say('intermediaries.loading')} />
        </>
      ) : (
        <>
          <p className="compare-sum">
            {say('intermediaries.compareSum', {
              measure: named.name(column),
              ...sides,
              changed: comparison.actors.filter(isChanged).length,
              beyond: comparison.actors.filter(({ beyondNoise }) => beyondNoise).length,
              entered: comparison.entered.length,
              left: comparison.left.length,
            })}
          </p>
          <ComparedTable comparison={comparison} {...sides} />
          {(
            [
              ['intermediaries.entered', comparison.entered],
              ['intermediaries.left', comparison.left],
            ] as const
          ).map(
            ([key, actors]) =>
              actors.length > 0 && (
                <p key={key} className="compare-news">
                  {say(key, {
                    ...sides,
                    names: list([
                      ...actors.slice(0, NAMED).map(({ name }) => name),
                      ...(actors.length > NAMED
                        ? [say('intermediaries.andMore', { count: actors.length - NAMED })]
                        : []),
                    ]),
                  })}
                </p>
              ),
          )}
          <p className="compare-news muted">
            {toldAll(comparison.sentences)} {say('intermediaries.compareNoise')}
          </p>
          <p className="compare-news muted">
            {say('intermediaries.compareMethod', {
              side: sides.there,
              statement: toldAll(comparison.other.sentences),
            })}
          </p>
        </>
      )}
    </div>
  );
}

interface Asked {
  readonly scope: ScopeChoice;
  readonly other: ScopeChoice;
  readonly column: Column;
  readonly doubt: Doubt;
}

function comparing({ scope, other, column, doubt }: Asked, version: string) {
  const sides = { scope: toScopeInput(scope), with: toScopeInput(other) };
  const variables = { ...sides, of: questionOf(column), draws: doubt };
  return { keys: [`${version} ${JSON.stringify(variables)}`], variables: () => variables };
}

const isChanged = ({ difference }: Compared): boolean => difference != null && difference !== 0;

function ComparedTable({ comparison, here, there }: Sides & { comparison: Comparison }) {
  const { say } = useWords();
  const named = useMeasureWords();
  const [isWhole, setWhole] = useState(false);
  const { rows, digits, extent } = useMemo(() => {
    const weight = ({ difference, beyondNoise }: Compared): number =>
      difference == null ? -1 : Math.abs(difference) + (beyondNoise ? 1e9 : 0);
    const all = comparison.actors;
    return {
      rows: [...all].sort((a, b) => weight(b) - weight(a)),
      digits: fractionDigits(all.flatMap(({ before, after }) => [before ?? null, after ?? null])),
      extent: extentOf(
        all.flatMap(({ low, high, difference }) => [low ?? null, high ?? null, difference ?? null]),
      ),
    };
  }, [comparison]);
  const shown = isWhole ? rows : rows.filter(isChanged).slice(0, FIRST);
  return (
    <>
      {shown.length === 0 ? (
        <p className="pane-hint">{say('intermediaries.compareSame')}</p>
      ) : (
        <table className="compare-table" aria-label={say('intermediaries.pane.compare')}>
          <thead>
            <tr>
              <th scope="col">{say('intermediaries.actor')}</th>
              <th scope="col">{here}</th>
              <th scope="col">{there}</th>
              <th scope="col">{say('intermediaries.difference')}</th>
              <th scope="col">{say('intermediaries.interval')}</th>
              <th scope="col">{say('intermediaries.beyond')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(
              ({ id, before, after, difference, low, high, rankBefore, rankAfter, climb, beyondNoise }) => (
                <tr key={id}>
                  <th scope="row">
                    <ActorLink id={id} />
                  </th>
                  <Side value={before} rank={rankBefore} digits={digits} />
                  <Side value={after} rank={rankAfter} digits={digits} />
                  <td>
                    {named.change(difference ?? null, digits)}
                    {climb != null && climb !== 0 && (
                      <span className="value-between">
                        {say(climb > 0 ? 'intermediaries.climbed' : 'intermediaries.fell', {
                          places: Math.abs(climb),
                        })}
                      </span>
                    )}
                  </td>
                  <td>
                    {low != null && high != null && extent && (
                      <IntervalBar
                        low={low}
                        high={high}
                        value={difference ?? null}
                        extent={extent}
                        label={say('intermediaries.between', {
                          low: named.value(low, digits),
                          high: named.value(high, digits),
                        })}
                        isZeroMarked
                      />
                    )}
                  </td>
                  <td>{say(beyondNoise ? 'intermediaries.beyondYes' : 'intermediaries.beyondNo')}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
      {!isWhole && shown.length < rows.length && (
        <p className="compare-news">
          <Button className="button button-small" onPress={() => setWhole(true)}>
            {say('intermediaries.compareAll', { count: rows.length })}
          </Button>
        </p>
      )}
    </>
  );
}

/** A value with its rank among all actors of its side. */
function Side({
  value,
  rank,
  digits,
}: {
  value: number | null | undefined;
  rank: number | null | undefined;
  digits: number;
}) {
  const { say } = useWords();
  const named = useMeasureWords();
  return (
    <td>
      {named.value(value ?? null, digits)}
      {rank != null && <span className="value-between">{say('intermediaries.rankShort', { rank })}</span>}
    </td>
  );
}

function OtherTime() {
  const { say } = useWords();
  const session = useAnalysisSession();
  const compare = useAnalysis((state) => state.compare);
  const asOf = compare?.by === 'date' ? (compare.asOf ?? '') : '';
  const [{ typed, of }, setTyped] = useState({ typed: asOf, of: asOf });
  if (of !== asOf) setTyped({ typed: asOf, of: asOf });
  const read = readTime(typed);
  const isInvalid = typed.trim() !== '' && read === null;
  const tell = () => {
    if (read !== null && read !== asOf) session.do('deed.compare', compareWith({ by: 'date', asOf: read }));
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        tell();
      }}
    >
      <TextField
        className="field"
        value={typed}
        onChange={(text) => setTyped({ typed: text, of: asOf })}
        isInvalid={isInvalid}
      >
        <Label>{say('intermediaries.compareDate')}</Label>
        <Input placeholder="2016" autoComplete="off" onBlur={tell} />
        <FieldError>{say('scope.timeInvalid')}</FieldError>
      </TextField>
    </Form>
  );
}

const EVERY_ISSUE = 'every issue';

/** The same ties among the actors of another issue. */
function OtherIssue() {
  const { say } = useWords();
  const session = useAnalysisSession();
  const compare = useAnalysis((state) => state.compare);
  const issues = useAnalysis((state) => state.scope.issues);
  const { issues: all } = useFacetOptions();
  const chosen = compare?.by === 'issues' ? (compare.issues[0] ?? EVERY_ISSUE) : null;
  return (
    <Choice
      label={say('intermediaries.compareIssue')}
      placeholder={say('intermediaries.compareIssueHint')}
      selected={chosen}
      options={[
        ...(issues.length === 0 ? [] : [{ id: EVERY_ISSUE, label: say('scope.everyIssue') }]),
        ...all.filter(({ id }) => issues.length !== 1 || issues[0] !== id),
      ]}
      onSelect={(id) =>
        session.do('deed.compare', compareWith({ by: 'issues', issues: id === EVERY_ISSUE ? [] : [id] }))
      }
    />
  );
}

/** The same time and place by other ties, or one of the scopes that were kept. */
function OtherScope() {
  const { say } = useWords();
  const session = useAnalysisSession();
  const presets = usePresets();
  const { saved } = useSavedScopes();
  const scope = useAnalysis((state) => state.scope);
  const compare = useAnalysis((state) => state.compare);
  const options = [
    ...saved.map(({ name, scope: kept }) => ({ id: `saved ${name}`, label: name, scope: kept })),
    ...presets.map(({ name, label, scope: preset }) => ({
      id: `preset ${name}`,
      label,
      scope: withPreset(scope, preset),
    })),
  ].filter((option) => !sameScope(option.scope, scope));
  const chosen =
    compare?.by === 'scope' ? options.find((option) => sameScope(option.scope, compare.scope)) : undefined;
  return (
    <Choice
      label={say('intermediaries.compareScope')}
      placeholder={say('intermediaries.compareScopeHint')}
      selected={chosen?.id ?? null}
      options={options}
      onSelect={(id) => {
        const next = options.find((option) => option.id === id);
        if (next) session.do('deed.compare', compareWith({ by: 'scope', scope: next.scope }));
      }}
    />
  );
}

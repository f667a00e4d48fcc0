/** How much of an actor's number hangs on one other: each left out in turn, those that change it most told first. */
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { InfluenceDocument, type InfluenceQuery } from '../../api/generated/operations.ts';
import { useComputed } from '../../api/useComputed.ts';
import { useWords } from '../../messages/words.ts';
import { leaveOthersOut } from '../../state/analysis/analysis.ts';
import { isRanked, questionKey, questionOf } from '../../state/analysis/columns.ts';
import { extentOf } from '../../state/analysis/numbers.ts';
import { toScopeInput } from '../../state/analysis/scope.ts';
import { useAnalysis, useAnalysisSession } from './analysisSession.ts';
import { IntervalBar } from './IntervalBar.tsx';
import { useMeasureWords } from './measureWords.ts';
import { useExplained, useResults } from './results.ts';
import { ActorLink } from './Why.tsx';

const FIRST = 8;

const influenceIn = (data: InfluenceQuery) => [data.analysis.influence];

interface LeaveOneOutProps {
  id: string;
  /** Its place among the network's actors. */
  at: number;
  name: string;
}

/** It is a computation for each actor, and so is begun by a person; the address tells that it was. */
export function LeaveOneOut({ id, at, name }: LeaveOneOutProps) {
  const { say, answered } = useWords();
  const words = useMeasureWords();
  const session = useAnalysisSession();
  const { measured } = useResults();
  const numbers = useExplained();
  const isAsked = useAnalysis((state) => state.leavesOut);
  const scope = useAnalysis((state) => state.scope);
  const { network, isPrevious } = measured;
  const question = useMemo(() => {
    if (!isAsked || !numbers || !network || isPrevious) return null;
    const of = questionOf(numbers.column);
    const variables = { scope: toScopeInput(scope), actor: id, of, first: FIRST };
    const key = [network.key, network.graphVersion, id, questionKey(of)].join(' ');
    return { keys: [key], variables: () => variables };
  }, [isAsked, numbers, network, isPrevious, scope, id]);
  const { results, running, failure } = useComputed(
    InfluenceDocument,
    question,
    influenceIn,
    measured.isStopped || measured.running !== null,
  );
  const influence = question && results.get(question.keys[0]!);
  const value = numbers?.values?.[at] ?? null;
  if (!numbers || value === null || !isRanked(numbers.column)) return null;
  const measure = words.name(numbers.column);
  const ask = (isWanted: boolean) => session.do('deed.explain', leaveOthersOut(isWanted));
  return (
    <section className="panel-section why without" aria-label={say('intermediaries.without')}>
      <h3>{say('intermediaries.without')}</h3>
      {!isAsked ? (
        <>
          <p className="muted scope-hint">{say('intermediaries.withoutHint', { measure, name })}</p>
          <Button className="button button-small" onPress={() => ask(true)}>
            {say('intermediaries.withoutAsk')}
          </Button>
        </>
      ) : failure ? (
        <p className="muted">{failure.passes ? say('intermediaries.whyAway') : answered(failure)}</p>
      ) : !influence ? (
        <div className="without-running" role="status">
          <span className="running-sign" aria-hidden="true" />
          <p>{say('intermediaries.withoutProgress', { share: running?.progress ?? 0 })}</p>
          <Button className="button button-small" onPress={() => ask(false)}>
            {say('intermediaries.stop')}
          </Button>
        </div>
      ) : influence.actors.length === 0 ? (
        <p>{say('intermediaries.withoutNone')}</p>
      ) : (
        <>
          <p className="why-sum">
            {say('intermediaries.withoutSum', {
              measure,
              name,
              value: words.value(value, numbers.digits),
              count: influence.actors.length,
            })}
          </p>
          <Removals actors={influence.actors} digits={numbers.digits} />
        </>
      )}
    </section>
  );
}

type Removal = InfluenceQuery['analysis']['influence']['actors'][number];

function Removals({ actors, digits }: { actors: readonly Removal[]; digits: number }) {
  const { say } = useWords();
  const words = useMeasureWords();
  const extent = extentOf([0, ...actors.map(({ change }) => change)])!;
  return (
    <table className="actor-values">
      <thead>
        <tr>
          <th scope="col">{say('intermediaries.withoutActor')}</th>
          <th scope="col">{say('intermediaries.value')}</th>
          <th scope="col">{say('intermediaries.withoutChange')}</th>
        </tr>
      </thead>
      <tbody>
        {actors.map(({ id, value, change }) => {
          const told = words.change(change, digits);
          return (
            <tr key={id}>
              <th scope="row">
                <ActorLink id={id} />
              </th>
              <td>{words.value(value, digits)}</td>
              <td>
                <span className="value-with-interval">
                  {told}
                  <IntervalBar
                    low={Math.min(0, change)}
                    high={Math.max(0, change)}
                    value={change}
                    extent={extent}
                    label={told}
                    isZeroMarked
                  />
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

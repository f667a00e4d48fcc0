/** The chosen actor: its numbers, its rank by each, and why. */
import { useEffect } from 'react';
import { IconButton } from '../../components/IconButton.tsx';
import { Choice } from '../../components/Choice.tsx';
import { EntityMark } from '../../components/Mark.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { chooseActor, explain } from '../../state/analysis/analysis.ts';
import { isRanked, isYesOrNo } from '../../state/analysis/columns.ts';
import { useAnalysisSession } from './analysisSession.ts';
import { LeaveOneOut } from './LeaveOneOut.tsx';
import { useMeasureWords } from './measureWords.ts';
import { keptAt, useExplained, useResults } from './results.ts';
import { ShareDot } from './ShareDot.tsx';
import { Why } from './Why.tsx';

/** How many states are named before they are counted. */
const NAMED_STATES = 3;

interface ActorPanelProps {
  id: string;
  /** Its place among the network's actors; −1 where it is not among them. */
  at: number;
  asSheet: boolean;
}

export function ActorPanel({ id, at, asSheet }: ActorPanelProps) {
  const { say, list, stateName } = useWords();
  const words = useMeasureWords();
  const vocabulary = useVocabulary();
  const session = useAnalysisSession();
  const { measured, columns } = useResults();
  const explained = useExplained();
  const actor = measured.network?.actors[at];
  const lowFirst = [
    ...new Set(
      columns.flatMap(({ column: { measure } }) =>
        measure.brokersScore === 'LOW' ? [words.measureLabel(measure)] : [],
      ),
    ),
  ];
  const close = () => session.do('deed.select', chooseActor(null));

  useEffect(() => {
    if (!asSheet) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      session.do('deed.select', chooseActor(null));
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [asSheet, session]);

  return (
    <aside
      className="panel actor-panel"
      aria-label={say('panel.label')}
      tabIndex={-1}
      id="details"
      data-sheet={asSheet ? 'open' : undefined}
    >
      <IconButton icon="close" label={say('panel.close')} className="panel-close" onPress={close} />
      <div className="panel-body">
        {actor ? (
          <>
            <header className="panel-header">
              <p className="panel-kind">
                <EntityMark kind={actor.kind} legalForm={actor.legalForm ?? null} />
                <span>
                  {[
                    vocabulary.kindLabel(actor.kind),
                    ...(actor.level ? [vocabulary.valueLabel('Level', actor.level)] : []),
                  ].join(' · ')}
                </span>
              </p>
              <h2>{actor.name}</h2>
              <p className="panel-aliases">
                {[
                  ...(actor.states.length === 0
                    ? []
                    : [
                        actor.states.length > NAMED_STATES
                          ? say('panel.states', { count: actor.states.length })
                          : list(actor.states.map(stateName)),
                      ]),
                  ...(actor.parts.length > 1
                    ? [say('intermediaries.parts', { count: actor.parts.length })]
                    : []),
                ].join(' · ')}
              </p>
              <p className="panel-links">
                <a href={`?from=${encodeURIComponent(id)}.1&entity=${encodeURIComponent(id)}`}>
                  {say('intermediaries.openInExplore')}
                </a>
              </p>
            </header>
            <section className="panel-section">
              <h3>{say('intermediaries.values')}</h3>
              <table className="actor-values">
                <thead>
                  <tr>
                    <th scope="col">{say('intermediaries.measure')}</th>
                    <th scope="col">{say('intermediaries.value')}</th>
                    <th scope="col">{say('intermediaries.rank')}</th>
                  </tr>
                </thead>
                <tbody>
                  {columns.map((numbers) => {
                    const { column, values, digits, outcome, intervals } = numbers;
                    const kept = keptAt(numbers, at);
                    const { title, detail } = words.heading(column);
                    const value = values?.[at] ?? null;
                    const low = intervals?.low[at] ?? null;
                    const high = intervals?.high[at] ?? null;
                    const best = intervals?.bestRank[at] ?? null;
                    const worst = intervals?.worstRank[at] ?? null;
                    const rank = outcome?.ranks[at] ?? null;
                    return (
                      <tr key={column.key}>
                        <th scope="row">
                          {title} {detail !== null && <span className="muted">{detail}</span>}
                        </th>
                        <td>
                          {values === null ? '…' : words.value(value, digits)}
                          {values !== null && value === null && (
                            <span className="undefined-reason">
                              {column.convention.undefinedWhen ?? say('measure.undefinedSomehow')}
                            </span>
                          )}
                          {!isYesOrNo(column) && low !== null && high !== null && (
                            <span className="value-between">
                              {words.value(low, digits)} – {words.value(high, digits)}
                            </span>
                          )}
                          {kept !== null && (
                            <span className="value-between value-kept">
                              {say('intermediaries.keptShort', { share: kept })}
                            </span>
                          )}
                        </td>
                        <td>
                          {isYesOrNo(column) || rank === null
                            ? ''
                            : say('intermediaries.rankOf', {
                                rank,
                                all: outcome!.values.filter((one) => one !== null).length,
                              })}
                          {!isYesOrNo(column) && best !== null && worst !== null && (
                            <span className="value-between">
                              {say('intermediaries.ranksBetween', { best, worst })}
                            </span>
                          )}
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
              <p className="muted scope-hint">
                {say('intermediaries.rankHint', {
                  low: lowFirst.length,
                  measures: list(lowFirst),
                })}
              </p>
            </section>
            <Explained />
            <HowSure at={at} />
            <Why key={explained?.column.key} id={id} name={actor.name} />
            <LeaveOneOut id={id} at={at} name={actor.name} />
          </>
        ) : (
          <header className="panel-header">
            <h2>{say('intermediaries.notInScope')}</h2>
            <p className="muted">{say('intermediaries.notInScopeHint')}</p>
            <p className="panel-links">
              <a href={`?from=${encodeURIComponent(id)}.1&entity=${encodeURIComponent(id)}`}>
                {say('intermediaries.openInExplore')}
              </a>
            </p>
          </header>
        )}
      </div>
    </aside>
  );
}

/** Of which measure the parts below it tell. */
function Explained() {
  const { say } = useWords();
  const words = useMeasureWords();
  const session = useAnalysisSession();
  const { columns } = useResults();
  return (
    <section className="panel-section explained">
      <Choice
        label={say('intermediaries.explained')}
        selected={useExplained()?.column.key ?? null}
        options={columns.map(({ column }) => ({ id: column.key, label: words.name(column) }))}
        onSelect={(key) => session.do('deed.explain', explain(key))}
      />
    </section>
  );
}

/** How often the actor would stand first, and what was drawn to tell. */
function HowSure({ at }: { at: number }) {
  const { say, toldAll } = useWords();
  const words = useMeasureWords();
  const { drawing } = useResults();
  const numbers = useExplained();
  const intervals = numbers?.intervals;
  if (!numbers || !isRanked(numbers.column) || (!intervals && drawing === null)) return null;
  const kept = numbers && keptAt(numbers, at);
  const [first, three] = [intervals?.firstShare[at], intervals?.firstThreeShare[at]];
  return (
    <section className="panel-section">
      <h3>{say('intermediaries.intervals')}</h3>
      {intervals ? (
        <>
          {!isYesOrNo(numbers.column) && first != null && three != null && (
            <p>{say('intermediaries.firstShare', { measure: words.name(numbers.column), first, three })}</p>
          )}
          {kept != null && (
            <p>
              <ShareDot share={kept} /> {say('intermediaries.keptShare', { share: kept })}
            </p>
          )}
          <p className="muted scope-hint">{toldAll(intervals.sentences)}</p>
        </>
      ) : (
        <p className="muted">{say('intermediaries.intervalsDrawing', { share: drawing ?? 0 })}</p>
      )}
    </section>
  );
}

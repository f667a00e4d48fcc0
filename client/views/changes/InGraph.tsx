/** Who is touched by the changes and how they are tied: what began bears a plus, what ended is hollow, the rest is as before. */
import { useMemo, useRef, useState } from 'react';
import { NeighborhoodDocument } from '../../api/generated/operations.ts';
import { toEntity, toTie } from '../../api/loadDataset.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { isEmbedded } from '../../app/embedding.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { FailureNotice, Notice, Skeleton } from '../../components/Notice.tsx';
import { useTheme } from '../../components/theme.ts';
import { REDUCED_MOTION, useMedia } from '../../components/useMedia.ts';
import type { Change as Mark, GraphHandle, Positions } from '../../graph/contract.ts';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { followInTime } from '../../state/changes/changes.ts';
import { graphElements, graphStyles } from '../explore/graphElements.ts';
import { GraphZoom } from '../explore/GraphTools.tsx';
import { useGraphWords } from '../explore/graphWords.ts';
import { useChangesSession, useChangesView } from './changesSession.ts';
import type { Change } from './useChanges.ts';

/** The most actors drawn: those of the first changes. */
const MOST_DRAWN = 250;
const noCapsules: readonly string[] = [];

const endsOf = ({ tie, entity }: Change): string[] =>
  tie ? [tie.from.id, tie.to.id] : entity ? [entity.id] : [];

/** What ended within the time is gone after it, whether or not it had begun there. */
function marksOf(changes: readonly Change[], idOf: (change: Change) => string | null): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const change of changes) {
    const id = idOf(change);
    if (id === null) continue;
    if (change.edge === 'ENDED') marks.set(id, 'left');
    else if (!marks.has(id)) marks.set(id, 'entered');
  }
  return marks;
}

export default function InGraph({ changes }: { changes: readonly Change[] }) {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const announce = useAnnounce();
  const session = useChangesSession();
  const { theme } = useTheme();
  const reducedMotion = useMedia(REDUCED_MOTION);
  const about = useChangesView((state) => state.about);
  const to = useChangesView((state) => state.to);
  const [positions, setPositions] = useState<Positions>({});
  const handle = useRef<GraphHandle>(null);

  const all = useMemo(() => [...new Set(changes.flatMap(endsOf))], [changes]);
  const ids = useMemo(() => [...new Set([...about, ...all])].slice(0, MOST_DRAWN), [about, all]);
  const { data, isPrevious, failure } = useAnswer(
    NeighborhoodDocument,
    { ids, depth: 0, filter: null, asOf: to, limit: MOST_DRAWN },
    { pause: all.length === 0 },
  );
  const neighborhood = isPrevious ? null : (data?.neighborhood ?? null);
  const drawn = useMemo(() => {
    if (!neighborhood) return null;
    const tieMarks = marksOf(changes, (change) =>
      change.tie && change.topic !== 'ROLE' ? change.tie.id : null,
    );
    const lives = marksOf(changes, (change) =>
      change.topic === 'EXISTENCE' ? (change.entity?.id ?? null) : null,
    );
    // An issue or a place that was asked about brings whoever works there; it is drawn where it has changes of its own.
    const touched = new Set(all);
    const entities = neighborhood.entities.filter(({ id }) => touched.has(id)).map(toEntity);
    const present = new Set(entities.map(({ id }) => id));
    const changed = changes.flatMap(({ tie }) => (tie ? [toTie(tie)] : []));
    const ties = [
      ...new Map([...changed, ...neighborhood.ties.map(toTie)].map((tie) => [tie.id, tie])).values(),
    ].filter((tie) => present.has(tie.from) && present.has(tie.to));
    // Who stands inside whom may itself have changed: all stand apart, and every tie is a line.
    const { nodes, ties: lines } = graphElements({ entities, ties, undated: 0 }, vocabulary, { apart: true });
    return {
      nodes: nodes.map((node) => ({ ...node, change: lives.get(node.id) ?? ('unchanged' as const) })),
      ties: lines.map((line) => ({ ...line, change: tieMarks.get(line.id) ?? ('unchanged' as const) })),
    };
  }, [neighborhood, changes, all, vocabulary]);
  const styles = useMemo(() => graphStyles(vocabulary), [vocabulary]);
  const graphWords = useGraphWords(say('changes.graph'), say('changes.graphInstructions'));

  if (changes.length === 0) return <Notice title={say('changes.graphNone')} />;
  if (failure && !data) return <FailureNotice failure={failure} />;
  if (!drawn) return <Skeleton lines={4} label={say('changes.loading')} />;
  const focusOn = (id: string) => {
    const own = changes.filter((change) => endsOf(change).includes(id));
    const count = (edge: Change['edge']) => own.filter((change) => change.edge === edge).length;
    const name = drawn.nodes.find((node) => node.id === id)?.label ?? '';
    announce(say('changes.graphFocus', { name, began: count('BEGAN'), ended: count('ENDED') }));
  };
  return (
    <div className="changes-graph">
      <div className="graph-stage">
        <GraphCanvas
          ref={handle}
          className="graph-canvas"
          nodes={drawn.nodes}
          ties={drawn.ties}
          positions={positions}
          picture={ids.join()}
          layout="organic"
          styles={styles}
          theme={theme}
          words={graphWords}
          selection={noCapsules}
          openCapsules={noCapsules}
          reducedMotion={reducedMotion}
          onSelect={() => {}}
          onOpen={(id) => !isEmbedded && session.do('deed.changes.about', followInTime(id))}
          onPositions={setPositions}
          onFocusNode={(id) => id !== null && focusOn(id)}
        />
        <div className="graph-tools">
          <GraphZoom handle={handle} />
        </div>
      </div>
      <MarkLegend />
      {all.length > MOST_DRAWN && <p className="muted">{say('changes.graphCut', { count: MOST_DRAWN })}</p>}
    </div>
  );
}

function MarkLegend() {
  const { say } = useWords();
  return (
    <ul className="changes-legend" aria-label={say('changes.graphLegend')}>
      {(['entered', 'left', 'unchanged'] as const).map((mark) => (
        <li key={mark}>
          <svg viewBox="0 0 44 16" className="changes-legend-mark" data-mark={mark} aria-hidden="true">
            {mark === 'left' ? <path d="M2 6.500h26M2 9.500h26" /> : <path d="M2 8h26" />}
            <circle cx="34" cy="8" r="6.500" />
            {mark === 'entered' && (
              <path
                className="changes-legend-plus"
                d="M15 3.500v9M10.500 8h9M34 4.800v6.400M30.800 8h6.400"
              />
            )}
          </svg>
          {say(`changes.mark.${mark}`)}
        </li>
      ))}
    </ul>
  );
}

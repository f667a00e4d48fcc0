/** The network that was measured: marks as large as the measure the table is ordered by, with a ring of the roles of brokers. */
import { useMemo, useRef, useState } from 'react';
import { AnalysisTiesDocument, type BrokersScore } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { FailureNotice, Skeleton } from '../../components/Notice.tsx';
import { useTheme } from '../../components/theme.ts';
import { REDUCED_MOTION, useMedia } from '../../components/useMedia.ts';
import type {
  Brokerage,
  GraphHandle,
  GraphLayout,
  GraphNode,
  GraphTie,
  Positions,
} from '../../graph/contract.ts';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { chooseActor } from '../../state/analysis/analysis.ts';
import { extentOf, type Value } from '../../state/analysis/numbers.ts';
import { toScopeInput } from '../../state/analysis/scope.ts';
import { graphStyles } from '../explore/graphElements.ts';
import { graphLevels } from '../explore/graphLevels.ts';
import { GraphZoom, LayoutChoice } from '../explore/GraphTools.tsx';
import { useGraphWords } from '../explore/graphWords.ts';
import { useAnalysis, useAnalysisSession } from './analysisSession.ts';
import { useMeasureWords } from './measureWords.ts';
import { useResults, type Results } from './results.ts';

/** The most actors drawn: the first of the table. */
const MOST_DRAWN = 400;
/** Doublings of a mark's importance from the smallest number to the largest: a mark grows by the same with each. */
const DOUBLINGS = 5.6;
const layouts: readonly GraphLayout[] = ['organic', 'bands'];

export default function GraphPane() {
  const words = useWords();
  const { say } = words;
  const named = useMeasureWords();
  const session = useAnalysisSession();
  const vocabulary = useVocabulary();
  const announce = useAnnounce();
  const { theme } = useTheme();
  const reducedMotion = useMedia(REDUCED_MOTION);
  const results = useResults();
  const { measured, sorted, order, listed, ring } = results;
  const scope = useAnalysis((state) => state.scope);
  const actor = useAnalysis((state) => state.actor);
  const sought = useAnalysis((state) => state.sought);
  const input = useMemo(() => toScopeInput(scope), [scope]);
  const { data, failure } = useAnswer(AnalysisTiesDocument, { scope: input });
  const [layout, setLayout] = useState<GraphLayout>('organic');
  const [positions, setPositions] = useState<Positions>({});
  const handle = useRef<GraphHandle>(null);

  const network = measured.network;
  const sortedValues = sorted?.values ?? null;
  const brokersScore = sorted?.column.measure.brokersScore ?? 'NEITHER';
  const isFitting = data !== null && data.analysis.key === network?.key;
  const nodes = useMemo(
    () =>
      network
        ? nodesOf(network, order.slice(0, MOST_DRAWN), { values: sortedValues, brokersScore }, ring)
        : [],
    [network, order, sortedValues, brokersScore, ring],
  );
  const nodesDrawn = useMemo(
    () =>
      nodes.map((node) => ({
        ...node,
        legalForm: node.legalForm === null ? null : vocabulary.valueLabel('LegalForm', node.legalForm),
      })),
    [nodes, vocabulary],
  );
  const ties = useMemo(() => {
    if (!isFitting) return [];
    const drawn = new Set(nodes.map(({ id }) => id));
    return data.analysis.ties
      .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
      .map(({ id, kind, from, to, confidence, undated }): GraphTie => ({
        id,
        kind,
        source: from,
        target: to,
        directed: vocabulary.tieKind(kind)?.symmetric !== true,
        reading: '',
        confidence,
        undated,
      }));
  }, [data, isFitting, nodes, vocabulary]);
  const styles = useMemo(() => graphStyles(vocabulary), [vocabulary]);
  const selection = useMemo(() => (actor === null ? [] : [actor]), [actor]);
  const highlighted = useMemo(
    () => (sought.trim() === '' || !network ? undefined : listed.map((at) => network.actors[at]!.id)),
    [sought, listed, network],
  );
  const graphWords = useGraphWords(say('intermediaries.graphLabel'), say('intermediaries.graphInstructions'));

  if (failure && !data) return <FailureNotice failure={failure} />;
  if (!network || !isFitting) return <Skeleton lines={4} label={say('intermediaries.loading')} />;
  const valueOf = (id: string): string => {
    const at = network.actors.findIndex((one) => one.id === id);
    const name = network.actors[at]?.name ?? '';
    return sorted
      ? say('intermediaries.graphFocus', {
          name,
          measure: named.name(sorted.column),
          value: named.value(sorted.values?.[at] ?? null, sorted.digits),
        })
      : name;
  };
  return (
    <div className="graph-stage">
      <GraphCanvas
        ref={handle}
        className="graph-canvas"
        nodes={nodesDrawn}
        ties={ties}
        positions={positions}
        picture={`${network.key} ${layout}`}
        layout={layout}
        styles={styles}
        theme={theme}
        words={graphWords}
        selection={selection}
        {...(highlighted && { highlighted })}
        openCapsules={noCapsules}
        reducedMotion={reducedMotion}
        onSelect={(ids, kind) => {
          if (kind === 'node') session.do('deed.select', chooseActor(ids[0] ?? null));
        }}
        onOpen={(id) => session.do('deed.select', chooseActor(id))}
        onPositions={setPositions}
        onFocusNode={(id) => id !== null && announce(valueOf(id))}
      />
      <p className="graph-note">
        {sorted &&
          say('intermediaries.graphSize', {
            measure: named.name(sorted.column),
            score: sorted.column.measure.brokersScore,
          })}
        {order.length > MOST_DRAWN && ` ${say('intermediaries.graphCut', { count: MOST_DRAWN })}`}
      </p>
      <div className="graph-tools">
        <LayoutChoice layouts={layouts} layout={layout} onChoose={setLayout} />
        <GraphZoom handle={handle} />
      </div>
    </div>
  );
}

const noCapsules: readonly string[] = [];

function nodesOf(
  network: NonNullable<Results['measured']['network']>,
  drawn: readonly number[],
  { values, brokersScore }: { values: readonly Value[] | null; brokersScore: BrokersScore },
  ring: Results['ring'],
): GraphNode[] {
  const extent = values && brokersScore !== 'NEITHER' ? extentOf(values) : null;
  const shareOf = (at: number): number => {
    const value = values?.[at] ?? null;
    if (value === null || extent === null || extent[1] <= extent[0]) return 0;
    const share = (value - extent[0]) / (extent[1] - extent[0]);
    return brokersScore === 'LOW' ? 1 - share : share;
  };
  return drawn.map((at): GraphNode => {
    const { id, name, kind, level, legalForm, states } = network.actors[at]!;
    const roles = brokerageOf(ring, at);
    return {
      id,
      label: name,
      kind,
      level: level ? graphLevels[level] : null,
      stateCode: states.length === 1 && level !== 'NATIONAL' ? states[0]! : null,
      legalForm: legalForm ?? null,
      importance: 2 ** (DOUBLINGS * shareOf(at)) - 1,
      parent: null,
      containment: null,
      confidence: 1,
      ...(roles && { brokerage: roles }),
    };
  });
}

/** Nothing where the actor brokers nothing: an empty ring would say that it does. */
function brokerageOf(ring: Results['ring'], at: number): Brokerage | null {
  const of = (role: keyof Brokerage): number => ring[role]?.values?.[at] ?? 0;
  const roles: Brokerage = {
    coordinator: of('coordinator'),
    itinerant: of('itinerant'),
    gatekeeper: of('gatekeeper'),
    representative: of('representative'),
    liaison: of('liaison'),
  };
  return Object.values(roles).some((count) => count > 0) ? roles : null;
}

/** The actors of the answer alone, with the ties between them, in the marks of every drawing. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { useAnnounce } from '../../components/Announcer.tsx';
import { useTheme } from '../../components/theme.ts';
import { REDUCED_MOTION, useMedia } from '../../components/useMedia.ts';
import type {
  CoveredArea,
  GraphHandle,
  GraphLayout,
  GraphNode,
  GraphTie,
  Positions,
} from '../../graph/contract.ts';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { openStep, sameStep } from '../../state/introductions/introductions.ts';
import { graphStyles } from '../explore/graphElements.ts';
import { graphLevels } from '../explore/graphLevels.ts';
import { GraphZoom, LayoutChoice } from '../explore/GraphTools.tsx';
import { useGraphWords } from '../explore/graphWords.ts';
import type { Answer } from './answer.ts';
import { useIntroductionsSession, useQuestion } from './introductionsSession.ts';

const layouts: readonly GraphLayout[] = ['organic', 'bands'];
const nothing: readonly string[] = [];

export default function Drawing({ answer }: { answer: Answer }) {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const session = useIntroductionsSession();
  const announce = useAnnounce();
  const { theme } = useTheme();
  const reducedMotion = useMedia(REDUCED_MOTION);
  const opened = useQuestion((state) => state.opened);
  const [layout, setLayout] = useState<GraphLayout>('organic');
  const [positions, setPositions] = useState<Positions>({});
  const handle = useRef<GraphHandle>(null);
  const tools = useRef<HTMLDivElement>(null);
  const covered = useCallback(() => (tools.current ? [areaOf(tools.current)] : []), []);

  const nodes = useMemo(() => {
    const onWays = new Map<string, number>();
    for (const { steps } of answer.chains)
      for (const { from, to } of steps)
        for (const id of [from, to]) onWays.set(id, (onWays.get(id) ?? 0) + 1);
    return [...answer.entities.values()].map((entity): GraphNode => {
      const level = 'level' in entity ? (entity.level ?? null) : null;
      const legalForm = 'legalForm' in entity ? (entity.legalForm ?? null) : null;
      return {
        id: entity.id,
        label: entity.name,
        kind: entity.kind,
        level: level && graphLevels[level],
        stateCode: entity.states.length === 1 && level !== 'NATIONAL' ? entity.states[0]! : null,
        legalForm: legalForm && vocabulary.valueLabel('LegalForm', legalForm),
        importance: onWays.get(entity.id) ?? 0,
        parent: null,
        containment: null,
        confidence: 1,
      };
    });
  }, [answer, vocabulary]);
  const { ties, stepOf } = useMemo(() => linesOf(answer, vocabulary), [answer, vocabulary]);
  const styles = useMemo(() => graphStyles(vocabulary), [vocabulary]);
  const selection = useMemo(
    () => [...stepOf].flatMap(([id, ends]) => (sameStep(ends, opened) ? [id] : [])),
    [stepOf, opened],
  );
  /** Each press reads the next of the steps that end at an actor. */
  const readNextStep = (id: string) => {
    const steps = new Map(
      [...stepOf.values()]
        .filter((ends) => ends.includes(id))
        .map((ends): [string, readonly [string, string]] => [ends.join(' '), ends]),
    );
    const own = [...steps.values()];
    const next = own[(own.findIndex((ends) => sameStep(ends, opened)) + 1) % own.length];
    if (!next) return;
    session.do('deed.openStep', openStep(next));
    const [from, to] = next.map((end) => answer.entities.get(end)?.name ?? '');
    announce(say('introductions.stepTies', { from: from!, to: to! }));
  };
  const words = useGraphWords(say('introductions.graphLabel'), say('introductions.graphInstructions'));
  const picture = `${[...answer.entities.keys()].join(' ')} ${layout}`;

  return (
    <div className="graph-stage answer-drawing">
      <GraphCanvas
        ref={handle}
        className="graph-canvas"
        nodes={nodes}
        ties={ties}
        positions={positions}
        picture={picture}
        layout={layout}
        styles={styles}
        theme={theme}
        words={words}
        selection={selection}
        openCapsules={nothing}
        covered={covered}
        reducedMotion={reducedMotion}
        onSelect={([id], kind) => {
          if (kind === 'tie' && id !== undefined)
            session.do('deed.openStep', openStep(stepOf.get(id) ?? null));
          else if (id === undefined) session.do('deed.openStep', openStep(null));
        }}
        onOpen={readNextStep}
        onPositions={setPositions}
        onFocusNode={(id) => {
          const entity = id === null ? undefined : answer.entities.get(id);
          if (entity)
            announce(
              say('introductions.graphFocus', {
                name: entity.name,
                kind: vocabulary.kindLabel(entity.kind),
              }),
            );
        }}
      />
      <div className="graph-tools" ref={tools}>
        <LayoutChoice layouts={layouts} layout={layout} onChoose={setLayout} />
        <GraphZoom handle={handle} />
      </div>
    </div>
  );
}

/** What the tools hide of the drawing they lie on. */
function areaOf(tools: HTMLElement): CoveredArea {
  const { left, top, width, height } = tools.getBoundingClientRect();
  const origin = tools.parentElement!.getBoundingClientRect();
  return { left: left - origin.left, top: top - origin.top, width, height };
}

/** A line for each tie of each step, between the actors as the answer takes them, and which step each belongs to. */
function linesOf({ chains, ties, entities }: Answer, vocabulary: ReturnType<typeof useVocabulary>) {
  const lines = new Map<string, GraphTie>();
  const stepOf = new Map<string, readonly [string, string]>();
  for (const { steps } of chains)
    for (const { from, to, by } of steps)
      for (const { id, direction } of by) {
        const trusted = ties.get(id);
        // Of a hybrid whose sisters stand apart, one tie may stand between several pairs.
        const key = [id, ...[from, to].sort()].join(' ');
        if (!trusted || lines.has(key)) continue;
        const { tie } = trusted;
        const [source, target] = direction === 'IN' ? [to, from] : [from, to];
        stepOf.set(key, [from, to]);
        lines.set(key, {
          id: key,
          kind: tie.kind,
          source,
          target,
          directed: vocabulary.tieKind(tie.kind)?.symmetric !== true,
          reading: `${entities.get(source)?.name} ${vocabulary.reading(tie, 'forward')} ${entities.get(target)?.name}`,
          confidence: tie.confidence,
          undated: tie.undated,
        });
      }
  return { ties: [...lines.values()], stepOf };
}

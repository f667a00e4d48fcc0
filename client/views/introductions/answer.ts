/** The server's answer as the page shows it: ways, or what ties a group together, with their actors and ties at hand. */
import { useMemo } from 'react';
import {
  ConnectionDocument,
  PathsDocument,
  type ConnectionQuery,
  type IntroductionActorPartsFragment,
  type IntroductionAlternativesFragment,
  type IntroductionPartsFragment,
  type PathsQuery,
  type TieDetailFragment,
  type TrustedTiePartsFragment,
} from '../../api/generated/operations.ts';
import type { Failure } from '../../api/failures.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { questionOf, type Question } from '../../state/introductions/introductions.ts';
import { useQuestion } from './introductionsSession.ts';

export type Entity = NonNullable<IntroductionActorPartsFragment['entity']>;
export type Step = IntroductionPartsFragment;

/** Steps that belong together: one way, or the ties of one group. */
export interface Chain {
  readonly trust: number;
  readonly steps: readonly Step[];
  /** In their order, for a way; null for a group, whose steps have no one order. */
  readonly actors: readonly string[] | null;
  /** Of a group: whom of those asked about it ties. */
  readonly asked: readonly string[];
  /** Of a group: how many times as long as the best its ties are at most. */
  readonly atMostTimes: number;
}

export interface Answer {
  readonly about: Question['about'];
  readonly outcome: PathsQuery['paths']['outcome'] | ConnectionQuery['connection']['outcome'];
  readonly isComplete: boolean;
  readonly chains: readonly Chain[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly actors: readonly IntroductionActorPartsFragment[];
  readonly ties: ReadonlyMap<string, TrustedTiePartsFragment>;
  readonly alternatives: readonly IntroductionAlternativesFragment[];
  readonly unknown: readonly string[];
}

export interface AskedAnswer {
  readonly question: Question | null;
  readonly answer: Answer | null;
  readonly isPrevious: boolean;
  readonly failure: Failure | null;
}

export function useIntroductions(): AskedAnswer {
  const state = useQuestion((whole) => whole);
  const { from, to, avoid, tieKinds, asOf, steps, ways, sisters, halfLife } = state;
  const question = useMemo(
    () => questionOf(state),
    // What is only looked at otherwise asks nothing anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [from, to, avoid, tieKinds, asOf, steps, ways, sisters, halfLife],
  );
  const paths = useAnswer(
    PathsDocument,
    { input: question?.about === 'paths' ? question.input : { from: [], to: '' } },
    { pause: question?.about !== 'paths' },
  );
  const connection = useAnswer(
    ConnectionDocument,
    { input: question?.about === 'connection' ? question.input : { among: [] } },
    { pause: question?.about !== 'connection' },
  );
  const asked = question?.about === 'connection' ? connection : paths;
  const pathsData = question?.about === 'paths' ? paths.data?.paths : undefined;
  const connectionData = question?.about === 'connection' ? connection.data?.connection : undefined;
  const answer = useMemo(
    () => (pathsData ? fromPaths(pathsData) : connectionData ? fromConnection(connectionData) : null),
    [pathsData, connectionData],
  );
  return {
    question,
    answer,
    isPrevious: asked.isPrevious,
    failure: question === null ? null : asked.failure,
  };
}

type Common = Pick<PathsQuery['paths'], 'actors' | 'ties' | 'alternatives' | 'unknown'>;

function common({ actors, ties, alternatives, unknown }: Common) {
  return {
    entities: new Map(actors.flatMap(({ id, entity }) => (entity ? [[id, entity] as const] : []))),
    actors,
    ties: new Map(ties.map((tie) => [tie.id, tie])),
    alternatives,
    unknown,
  };
}

function fromPaths(paths: PathsQuery['paths']): Answer {
  return {
    about: 'paths',
    outcome: paths.outcome,
    isComplete: paths.complete,
    chains: paths.ways.map((way) => ({ ...way, asked: [], atMostTimes: 1 })),
    ...common(paths),
  };
}

function fromConnection(connection: ConnectionQuery['connection']): Answer {
  return {
    about: 'connection',
    outcome: connection.outcome,
    isComplete: true,
    chains: connection.groups.map((group) => ({ ...group, actors: null })),
    ...common(connection),
  };
}

/** How a step is said: its most trusted tie, read from where the step comes from. */
export interface SaidStep {
  readonly tie: TieDetailFragment;
  /** From the step's beginning to its end. */
  readonly reading: string;
  /** Said from the other end where that is how people say it: “← is a member of —”. */
  readonly back: string | null;
  readonly others: number;
}

/** Belonging is said from who belongs, whichever way one goes. */
const saidFromMembers: readonly string[] = ['MEMBER_OF', 'PARTICIPATES_IN'];

export function useStepWords() {
  const vocabulary = useVocabulary();
  const { span, say } = useWords();
  return useMemo(() => {
    const readingOf = (tie: TieDetailFragment, direction: Step['by'][number]['direction']): string =>
      direction === 'IN'
        ? vocabulary.reading({ ...tie, reading: tie.readingBack }, 'backward')
        : vocabulary.reading(tie, 'forward');
    const said = ({ by }: Step, ties: Answer['ties']): SaidStep | null => {
      const known = by.flatMap(({ id, direction }) => {
        const found = ties.get(id);
        return found ? [{ tie: found.tie, direction }] : [];
      });
      const [lead] = known;
      if (!lead) return null;
      const isBack = lead.direction === 'IN' && saidFromMembers.includes(lead.tie.kind);
      return {
        tie: lead.tie,
        reading: readingOf(lead.tie, lead.direction),
        back: isBack ? vocabulary.reading(lead.tie, 'forward') : null,
        others: known.length - 1,
      };
    };
    const when = (tie: TieDetailFragment): string =>
      tie.undated ? say('tie.undated') : span(tie.start, tie.end, tie.over);
    return { readingOf, said, when };
  }, [vocabulary, span, say]);
}

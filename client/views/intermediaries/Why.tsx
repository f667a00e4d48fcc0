/** What stands behind an actor's number: the very paths, triads, contacts or partings, each as a sentence. */
import { useMemo, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { WhyDocument, type WhyQuery } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Skeleton } from '../../components/Notice.tsx';
import { useWords } from '../../messages/words.ts';
import { chooseActor } from '../../state/analysis/analysis.ts';
import { questionOf } from '../../state/analysis/columns.ts';
import { toScopeInput } from '../../state/analysis/scope.ts';
import { useAnalysis, useAnalysisSession } from './analysisSession.ts';
import { useMeasureWords } from './measureWords.ts';
import { useExplained, useResults } from './results.ts';

type Explanation = WhyQuery['analysis']['why'];
type Item = Explanation['items'][number];

const FIRST = 8;
const MORE = 40;

export function Why({ id, name }: { id: string; name: string }) {
  const { say, answered } = useWords();
  const { measured } = useResults();
  const scope = useAnalysis((state) => state.scope);
  const [first, setFirst] = useState(FIRST);
  const numbers = useExplained();
  const input = useMemo(() => toScopeInput(scope), [scope]);
  const { data, isPrevious, failure } = useAnswer(
    WhyDocument,
    {
      scope: input,
      actor: id,
      of: numbers ? questionOf(numbers.column) : { measure: 'degree' },
      first,
    },
    { pause: numbers === null || measured.isPrevious },
  );
  if (!numbers || !measured.network) return null;
  const why = data?.analysis.why;
  const isFitting = data?.analysis.key === measured.network.key;
  return (
    <section className="panel-section why" aria-label={say('intermediaries.why')}>
      <h3>{say('intermediaries.why')}</h3>
      {failure ? (
        <p className="muted">{failure.passes ? say('intermediaries.whyAway') : answered(failure)}</p>
      ) : !why || !isFitting ? (
        <Skeleton lines={4} label={say('panel.loading')} />
      ) : (
        <div aria-busy={isPrevious}>
          <p className="why-sum">{say(`intermediaries.why.${why.kind}`, { name, count: why.total })}</p>
          <ol className="why-items">
            {why.items.map((item, at) => (
              <li key={at}>
                <WhyItem kind={why.kind} item={item} id={id} name={name} />
              </li>
            ))}
          </ol>
          {why.total > why.items.length && first < MORE && (
            <Button className="button button-small" onPress={() => setFirst(MORE)}>
              {say('intermediaries.whyMore', { count: Math.min(MORE, why.total) - why.items.length })}
            </Button>
          )}
          {why.total > why.items.length && first >= MORE && (
            <p className="muted">{say('intermediaries.whyRest', { count: why.total - why.items.length })}</p>
          )}
        </div>
      )}
    </section>
  );
}

function WhyItem({
  kind,
  item,
  id,
  name,
}: {
  kind: Explanation['kind'];
  item: Item;
  id: string;
  name: string;
}) {
  const { say, number } = useWords();
  const words = useMeasureWords();
  const { actors, value, role } = item;
  const chain = actors.map((one, at) => (
    <span key={at} className="why-step">
      {one === id ? <strong>{name}</strong> : <ActorLink id={one} />}
    </span>
  ));
  const notes: Record<Explanation['kind'], ReactNode> = {
    PATHS: value < 1 ? say('intermediaries.whyShare', { share: value }) : null,
    TRIADS: !role ? null : words.roleLabel(role.toLowerCase()),
    CONTACTS: say('intermediaries.whyAdds', { part: number(Math.round(value * 1000) / 1000) }),
    CUT_OFF: null,
    TIES: say('intermediaries.whyStrength', { strength: value }),
  };
  const note = notes[kind];
  return (
    <>
      <span className="why-chain">{chain}</span>
      {note !== null && <span className="why-note">{note}</span>}
    </>
  );
}

/** Another actor of the network: choosing it leads on to its own numbers. */
export function ActorLink({ id }: { id: string }) {
  const session = useAnalysisSession();
  const { measured } = useResults();
  const actor = useMemo(() => measured.network?.actors.find((one) => one.id === id), [measured.network, id]);
  if (!actor) return <span>{id}</span>;
  return (
    <Button className="link" onPress={() => session.do('deed.select', chooseActor(id))}>
      {actor.name}
    </Button>
  );
}

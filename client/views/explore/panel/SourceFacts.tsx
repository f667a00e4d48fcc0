/** What a source stands behind: the entities and ties that it says something about, page after page. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { SourceFactsDocument, type SourceFactsQuery } from '../../../api/generated/operations.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { useExploration, useSession } from '../../../app/sessionContext.ts';
import { TieMark } from '../../../components/Mark.tsx';
import { FailureNotice, Notice, Skeleton } from '../../../components/Notice.tsx';
import { useVocabulary } from '../../../messages/vocabulary.ts';
import { useWords } from '../../../messages/words.ts';
import { select } from '../../../state/exploration.ts';
import { EntityLink } from './EntityLink.tsx';

const PAGE = 50;
/** The most that one answer of the server brings. */
const MOST = 200;
/** How many statements about one fact are named before they are counted. */
const NAMED = 4;

type Facts = Extract<NonNullable<SourceFactsQuery['entity']>, { facts: unknown }>['facts'];
type Fact = Facts['nodes'][number];

export function useSourceFacts(id: string, isSource: boolean) {
  const asOf = useExploration((state) => state.asOf);
  const [first, setFirst] = useState(PAGE);
  const { data, failure } = useAnswer(
    SourceFactsDocument,
    { id, asOf, first, after: null },
    { pause: !isSource },
  );
  const entity = data?.entity;
  return {
    facts: entity && 'facts' in entity ? entity.facts : null,
    failure,
    loadMore: first < MOST ? () => setFirst(Math.min(MOST, first + PAGE)) : null,
  };
}

export function SourceFacts({ facts, failure, loadMore }: ReturnType<typeof useSourceFacts>) {
  const { say } = useWords();
  if (!facts)
    return failure ? (
      <FailureNotice failure={failure} />
    ) : (
      <Skeleton lines={6} label={say('panel.loading')} />
    );
  if (facts.totalCount === 0) return <Notice title={say('panel.facts.none')} />;
  const rest = facts.totalCount - facts.nodes.length;
  return (
    <>
      <p className="muted">{say('panel.facts.intro')}</p>
      <ul className="claims">
        {facts.nodes.map((fact) => (
          <FactItem key={fact.entity?.id ?? fact.tie?.id} fact={fact} />
        ))}
      </ul>
      {rest > 0 &&
        (loadMore ? (
          <Button className="button" onPress={loadMore}>
            {say('panel.facts.more', { count: rest })}
          </Button>
        ) : (
          <p className="muted">{say('panel.facts.rest', { count: rest })}</p>
        ))}
    </>
  );
}

function FactItem({ fact: { entity, tie, claims } }: { fact: Fact }) {
  const { say, list, where } = useWords();
  const session = useSession();
  const vocabulary = useVocabulary();
  const stated = [...new Set(claims.map(({ property }) => property))].filter((name) => name !== 'existence');
  const locators = [...new Set(claims.flatMap(({ locator }) => locator ?? []))];
  return (
    <li className="claim">
      <p className="claim-statement">
        {entity && <EntityLink entity={entity} withMark />}
        {tie && (
          <>
            <TieMark kind={tie.kind} undated={tie.undated} />
            <Button className="link" onPress={() => session.do('deed.select', select([tie.id], 'tie'))}>
              {say('tie.sentence', {
                from: tie.from.name,
                reading: vocabulary.reading(tie, 'forward'),
                to: tie.to.name,
              })}
            </Button>
          </>
        )}
      </p>
      <p className="source-line">
        {stated.length > 0 && (
          <span>
            {stated.length > NAMED
              ? say('panel.facts.stated', { count: stated.length })
              : list(stated.map((name) => vocabulary.propertyLabel(name)))}
          </span>
        )}
        {locators.length > 0 && (
          <span className="locator">{locators.slice(0, NAMED).map(where).join('; ')}</span>
        )}
      </p>
    </li>
  );
}

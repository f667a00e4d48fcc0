/** The answer: whoever fits, by standing, with what is nearest where few do; or its table; or the lists. */
import { useDeferredValue, useEffect, useMemo } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { AllyListFragment } from '../../api/generated/operations.ts';
import { isEmbedded } from '../../app/embedding.ts';
import { useTellSources } from '../../app/shownSources.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { FailureNotice, Notice, Skeleton } from '../../components/Notice.tsx';
import { useWords } from '../../messages/words.ts';
import {
  allyPanes,
  lookFor,
  MOST_SHOWN,
  showMore,
  showPane,
  type AllyCriteria,
} from '../../state/allies/allies.ts';
import { sourcesOf } from '../explore/panel/Claims.tsx';
import { useProvidedTable } from '../explore/tables/providedTable.ts';
import { useAllies, useAlliesSession } from './alliesSession.ts';
import { linesOf, useAllyColumns } from './allyLines.ts';
import { useTieClaims } from './tieClaims.ts';
import { AllyCard } from './AllyCard.tsx';
import { AllyTable } from './AllyTable.tsx';
import { Lists } from './Lists.tsx';
import { useLists } from './listsStore.ts';
import { useAllyAnswer, type AllyFindings } from './useAllyAnswer.ts';

export function AllyAnswer() {
  const { say } = useWords();
  const session = useAlliesSession();
  const asked = useAllies((state) => state.pane);
  const carried = useAllies((state) => state.carried);
  const { lists } = useLists();
  // Whoever looks at an embedded page has lists of their own, or none: only what its link carries is shown.
  const pane = isEmbedded && asked === 'lists' && carried === null ? 'results' : asked;
  return (
    <>
      <ToggleButtonGroup
        className="segmented allies-panes"
        aria-label={say('allies.pane')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[pane]}
        onSelectionChange={(keys) =>
          session.do('deed.allies.pane', showPane(allyPanes.find((one) => keys.has(one)) ?? 'results'))
        }
      >
        {allyPanes
          .filter((one) => !isEmbedded || one !== 'lists')
          .map((one) => (
            <ToggleButton key={one} id={one}>
              {say(`allies.pane.${one}`, { count: lists.length })}
            </ToggleButton>
          ))}
      </ToggleButtonGroup>
      {pane === 'lists' || carried !== null ? <Lists /> : null}
      {pane !== 'lists' && <Found asTable={pane === 'table'} />}
    </>
  );
}

function Found({ asTable }: { asTable: boolean }) {
  const { say } = useWords();
  const announce = useAnnounce();
  const { data, failure, isPrevious, isAsking } = useAllyAnswer();
  const found = data?.allies ?? null;
  const told = useDeferredValue(isAsking && !isPrevious ? found : null);
  useEffect(() => {
    if (told)
      announce(say('allies.announce', { fresh: told.new.totalCount, partners: told.partners.totalCount }));
  }, [told, announce, say]);

  if (!isAsking) return <Beginning />;
  if (failure && !failure.passes)
    return (
      <div role="alert">
        <FailureNotice failure={failure} />
      </div>
    );
  if (!found) return <Skeleton lines={8} label={say('allies.loading')} />;
  return (
    <div className="allies-found" aria-busy={isPrevious} data-previous={isPrevious ? '' : undefined}>
      {isEmbedded && <Embedded found={found} />}
      {asTable ? <AllyTable found={found} /> : <Groups found={found} />}
    </div>
  );
}

/** For whoever cites or saves what is shown: the sources of all its reasons, and all of it as a table. */
function Embedded({ found }: { found: AllyFindings }) {
  const { say } = useWords();
  const columnsWith = useAllyColumns();
  const lines = useMemo(() => linesOf(found), [found]);
  const claims = useTieClaims(useMemo(() => lines.map(({ ally }) => ally), [lines]));
  useTellSources(claims && sourcesOf([...claims.values()].flat()).map(({ id }) => id));
  // Ids are for programs.
  useProvidedTable(say('allies.table'), columnsWith(claims ?? new Map()).slice(1), lines);
  return null;
}

function Beginning() {
  const { say } = useWords();
  return <Notice icon="search" title={say('allies.start')} hint={say('allies.startHint')} />;
}

function Groups({ found }: { found: AllyFindings }) {
  const { say, list } = useWords();
  const hasMe = useAllies((state) => state.criteria.me !== null);
  const [me, ...sisters] = found.selves;
  return (
    <>
      {me && sisters.length > 0 && (
        <p className="muted">{say('allies.selves', { names: list(sisters.map(({ name }) => name)) })}</p>
      )}
      {found.isCut && <Notice icon="info" title={say('allies.cut')} />}
      {found.new.totalCount === 0 && (
        <Notice
          icon="info"
          title={say(found.partners.totalCount > 0 ? 'allies.noneNewPartners' : 'allies.noneNew')}
          {...(found.partners.totalCount === 0 && { hint: say('allies.noneNewHint') })}
        />
      )}
      <Group title={say(hasMe ? 'allies.new' : 'allies.newWithoutMe')} group={found.new} mayMore />
      {found.unknownLegalForms > 0 && (
        <p className="muted">{say('allies.unknownForms', { count: found.unknownLegalForms })}</p>
      )}
      <Group title={say('allies.unnamed')} hint={say('allies.unnamedHint')} group={found.unnamed} />
      <Nearest nearest={found.nearest} />
      <Group title={say('allies.partners')} group={found.partners} mayMore />
    </>
  );
}

interface GroupProps {
  title: string;
  hint?: string;
  group: AllyListFragment;
  mayMore?: boolean;
}

function Group({ title, hint, group, mayMore = false }: GroupProps) {
  const { say, number } = useWords();
  const session = useAlliesSession();
  const shown = useAllies((state) => state.shown);
  if (group.totalCount === 0) return null;
  return (
    <section className="allies-group" aria-label={title}>
      <h2>
        {title} <span className="count">{number(group.totalCount)}</span>
      </h2>
      {hint && <p className="muted">{hint}</p>}
      <ol className="allies-cards">
        {group.nodes.map((ally) => (
          <AllyCard key={ally.entity.id} ally={ally} />
        ))}
      </ol>
      {mayMore && group.totalCount > group.nodes.length && shown < MOST_SHOWN && (
        <Button className="button" onPress={() => session.do('deed.allies.more', showMore)}>
          {say('allies.showMore')}
        </Button>
      )}
    </section>
  );
}

/** What would be found by asking for less, each as a question that can be asked. */
function Nearest({ nearest }: { nearest: AllyFindings['nearest'] }) {
  const { say, list } = useWords();
  const session = useAlliesSession();
  if (nearest.length === 0) return null;
  const asks = (one: AllyFindings['nearest'][number]): Partial<AllyCriteria> => {
    switch (one.code) {
      case 'ISSUE_ELSEWHERE':
        return { states: [], places: [] };
      case 'NEARBY_STATES':
        return { nearby: true };
      default:
        return { issues: one.issues.map(({ id }) => id) };
    }
  };
  return (
    <section className="allies-group allies-nearest" aria-label={say('allies.nearest')}>
      <h2>{say('allies.nearest')}</h2>
      <ul>
        {nearest.map((one) => {
          const sentence = say(`allies.nearest.${one.code}`, {
            count: one.count,
            issues: list(one.issues.map(({ name }) => name)),
          });
          return (
            <li key={one.code}>
              <span>{sentence}</span>
              {one.count > 0 && !isEmbedded && (
                <Button
                  className="button button-small"
                  aria-label={`${say('allies.nearest.ask')}: ${sentence}`}
                  onPress={() => session.do('deed.allies.ask', lookFor(asks(one)))}
                >
                  {say('allies.nearest.ask')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

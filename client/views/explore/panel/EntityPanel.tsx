import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { EntityDetailDocument, type EntityDetailQuery } from '../../../api/generated/operations.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { useEntityTies } from '../../../api/useEntityTies.ts';
import { useExploration, useSession } from '../../../app/sessionContext.ts';
import { EntityMark } from '../../../components/Mark.tsx';
import { FailureNotice, Notice, Skeleton } from '../../../components/Notice.tsx';
import { useVocabulary } from '../../../messages/vocabulary.ts';
import { useWords } from '../../../messages/words.ts';
import { panelTabs, type PanelTab } from '../../../state/display.ts';
import { openTab } from '../../../state/exploration.ts';
import { otherNames } from '../../../state/names.ts';
import { EntityTimeline } from '../../timeline/EntityTimeline.tsx';
import { CiteButton } from './CiteButton.tsx';
import { ClaimList, Disagreements, sourcesOf } from './Claims.tsx';
import { Figures } from './Figures.tsx';
import { IntroductionLink } from './IntroductionLink.tsx';
import { Missing } from './Missing.tsx';
import { PlacesLink } from './PlacesLink.tsx';
import { SourceFacts, useSourceFacts } from './SourceFacts.tsx';
import { TieGroups } from './TieGroups.tsx';
import { useFacts } from './facts.ts';

export type EntityDetail = NonNullable<EntityDetailQuery['entity']>;

export function EntityPanel({ id }: { id: string }) {
  const { say, number } = useWords();
  const session = useSession();
  const asOf = useExploration((state) => state.asOf);
  const tab = useExploration((state) => state.display.tab);
  const { data, isLoading, failure } = useAnswer(EntityDetailDocument, { id, asOf });
  const ties = useEntityTies(id, asOf);
  const entity = data?.entity;
  const isSource = entity?.kind === 'Source';
  const supported = useSourceFacts(id, isSource);

  if (failure && !data) return <FailureNotice failure={failure} />;
  if (!entity) {
    if (isLoading)
      return (
        <div className="panel-body">
          <Skeleton lines={7} label={say('panel.loading')} />
        </div>
      );
    return <Missing />;
  }
  const counts: Record<PanelTab, number | null> = {
    ties: isSource ? (supported.facts?.totalCount ?? null) : ties.isLoading ? null : ties.totalCount,
    sources: sourcesOf(entity.claims).length,
    figures: entity.figures.length,
    timeline: null,
  };
  // Whoever speaks about the network has no time of its own in it.
  const tabs = panelTabs.filter((name) => name !== 'timeline' || !isSource);
  return (
    <div className="panel-body">
      <EntityHeader entity={entity} />
      <Disagreements disagreements={entity.disagreements} />
      <Tabs
        className="panel-tabs"
        selectedKey={tabs.includes(tab) ? tab : 'ties'}
        onSelectionChange={(key) => session.do('deed.tab', openTab(key as PanelTab))}
      >
        <TabList className="tab-list" aria-label={say('panel.tabs')}>
          {tabs.map((name) => (
            <Tab key={name} id={name} className="tab">
              {say(isSource && name === 'ties' ? 'panel.tab.facts' : `panel.tab.${name}`)}
              {counts[name] !== null && <span className="count">{number(counts[name])}</span>}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="ties" className="panel-tab">
          {isSource ? <SourceFacts {...supported} /> : <TieGroups subject={entity} {...ties} />}
        </TabPanel>
        {!isSource && (
          <TabPanel id="timeline" className="panel-tab">
            <EntityTimeline id={id} />
          </TabPanel>
        )}
        <TabPanel id="sources" className="panel-tab">
          {entity.claims.length === 0 ? (
            <Notice title={say('panel.sources.none')} />
          ) : (
            <>
              <p className="muted">
                {say('panel.sources.intro', {
                  claims: entity.claims.length,
                  sources: sourcesOf(entity.claims).length,
                })}
              </p>
              <ClaimList claims={entity.claims} />
            </>
          )}
        </TabPanel>
        <TabPanel id="figures" className="panel-tab">
          <Figures figures={entity.figures} />
        </TabPanel>
      </Tabs>
    </div>
  );
}

function EntityHeader({ entity }: { entity: EntityDetail }) {
  const { say, list } = useWords();
  const vocabulary = useVocabulary();
  const { kindLine, lines, links } = useFacts(entity);
  const aliases = otherNames(entity);
  return (
    <header className="panel-header">
      <p className="panel-kind">
        <EntityMark
          kind={entity.kind}
          legalForm={'legalForm' in entity ? (entity.legalForm ?? null) : null}
        />
        <span>{[vocabulary.kindLabel(entity.kind), ...kindLine].join(' · ')}</span>
      </p>
      <h2>{entity.name}</h2>
      {aliases.length > 0 && <p className="panel-aliases">{say('panel.also', { aliases: list(aliases) })}</p>}
      {entity.description && <p className="panel-description">{entity.description}</p>}
      {lines.length > 0 && (
        <p className="panel-facts">
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      )}
      <div className="panel-links">
        {links.map(({ label, url }) => (
          <a key={url} href={url} target="_blank" rel="noreferrer noopener">
            {label}
          </a>
        ))}
        <IntroductionLink entity={entity} />
        <PlacesLink entity={entity} />
        <CiteButton subject={{ type: 'entity', entity }} />
      </div>
    </header>
  );
}

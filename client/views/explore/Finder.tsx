/** What a person looks for by facets, and the list that answers. */
import { useMemo, useState } from 'react';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Disclosure,
  DisclosurePanel,
  Heading,
  Input,
  SearchField,
} from 'react-aria-components';
import {
  FacetsDocument,
  SearchDocument,
  type FacetName,
  type FacetsQuery,
  type SearchQuery,
} from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useExploration, useSession } from '../../app/sessionContext.ts';
import { Icon } from '../../components/Icon.tsx';
import { EntityMark, TieMark } from '../../components/Mark.tsx';
import { FailureNotice, Notice, Skeleton } from '../../components/Notice.tsx';
import { useVocabulary, type Vocabulary } from '../../messages/vocabulary.ts';
import { useWords, type Words } from '../../messages/words.ts';
import { clearFinding, lookFor, showFound, toggleFacetValue } from '../../state/exploration.ts';
import { facetNames, isEmpty, toSearch, type Criteria } from '../../state/finding.ts';
import { EXPANSION_LIMIT, isOfFound } from '../../state/view.ts';
import { useGoTo } from './goTo.ts';
import { useNetwork } from './network.ts';
import { useOneLine } from './oneLine.ts';

/** Values a facet shows before a person asks for all. */
const SHOWN_VALUES = 6;
/** From so many values on, a facet has its own search. */
const SEARCHABLE_VALUES = 15;
const PAGE = 20;

type FacetValue = FacetsQuery['search']['facets'][number]['values'][number];

function labelOfValue(
  name: FacetName,
  { value, label }: FacetValue,
  vocabulary: Vocabulary,
  { sayOr }: Words,
): string {
  switch (name) {
    case 'KIND':
      return vocabulary.kindLabel(value as never);
    case 'TIE_KIND':
      return vocabulary.tieLabel(value as never);
    case 'LEGAL_FORM':
      return vocabulary.valueLabel('LegalForm', value);
    case 'LEVEL':
      return vocabulary.valueLabel('Level', value);
    case 'HUB_ROLE':
      return vocabulary.valueLabel('HubRole', value);
    case 'STATE':
      return sayOr(`state.${value}`, label);
    case 'ISSUE':
      return label;
  }
}

export function Finder({ onShown }: { onShown?: () => void }) {
  const words = useWords();
  const { say } = words;
  const vocabulary = useVocabulary();
  const session = useSession();
  const criteria = useExploration((state) => state.finding);
  const asOf = useExploration((state) => state.asOf);
  const { data, failure } = useAnswer(FacetsDocument, { ...toSearch(criteria), asOf });
  const facets = useMemo(
    () => new Map(data?.search.facets.map(({ name, values }) => [name, values])),
    [data],
  );
  const isLooking = !isEmpty(criteria);

  return (
    <div className="finder">
      <div className="finder-header">
        <h2>{say('find.label')}</h2>
        {isLooking && (
          <Button
            className="button button-quiet button-small"
            onPress={() => session.do('deed.find', clearFinding)}
          >
            {say('find.clear')}
          </Button>
        )}
      </div>
      {isLooking ? (
        <Found criteria={criteria} facets={facets} onShown={onShown} />
      ) : (
        <p className="finder-intro">{say('find.intro')}</p>
      )}
      {failure && !data ? (
        <FailureNotice failure={failure} />
      ) : !data ? (
        <Skeleton lines={6} label={say('panel.loading')} />
      ) : (
        <div className="facets">
          {facetNames.map((name) => (
            <Facet
              key={name}
              name={name}
              values={facets.get(name) ?? []}
              chosen={criteria.facets[name]}
              labelOf={(value) => labelOfValue(name, value, vocabulary, words)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

interface FacetProps {
  name: FacetName;
  values: readonly FacetValue[];
  chosen: readonly string[];
  labelOf: (value: FacetValue) => string;
}

function Facet({ name, values, chosen, labelOf }: FacetProps) {
  const { say, number } = useWords();
  const session = useSession();
  const [isOpen, setOpen] = useState(name === 'STATE' || name === 'ISSUE' || chosen.length > 0);
  const [isWhole, setWhole] = useState(false);
  const [wanted, setWanted] = useState('');

  const labelled = values.map((value) => ({ ...value, told: labelOf(value) }));
  const matching =
    wanted === ''
      ? labelled
      : labelled.filter(({ told }) => told.toLowerCase().includes(wanted.toLowerCase()));
  const first = matching.slice(0, SHOWN_VALUES);
  const offered =
    isWhole || wanted !== ''
      ? matching
      : [...first, ...matching.slice(SHOWN_VALUES).filter(({ value }) => chosen.includes(value))];
  const rest = matching.length - offered.length;
  if (values.length === 0 && chosen.length === 0) return null;

  const facet = say(`facet.${name}`);
  return (
    <Disclosure className="facet" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3}>
        <Button slot="trigger" className="facet-trigger">
          <Icon name="chevronRight" />
          {facet}
          {chosen.length > 0 && (
            <span className="count" aria-label={say('find.chosen', { facet: '', count: chosen.length })}>
              {chosen.length}
            </span>
          )}
        </Button>
      </Heading>
      <DisclosurePanel className="facet-panel">
        {isWhole && values.length > SEARCHABLE_VALUES && (
          <SearchField
            className="facet-search"
            aria-label={say('find.filterValues', { facet })}
            value={wanted}
            onChange={setWanted}
          >
            <Input placeholder={say('find.filterValues', { facet: facet.toLowerCase() })} />
          </SearchField>
        )}
        <CheckboxGroup
          aria-label={facet}
          value={[...chosen]}
          onChange={(next) => {
            const changed = [...next, ...chosen].find(
              (value) => next.includes(value) !== chosen.includes(value),
            );
            if (changed !== undefined) session.do('deed.find', toggleFacetValue(name, changed));
          }}
        >
          {offered.map(({ value, told, count }) => (
            <Checkbox key={value} value={value} className="facet-value">
              <span className="checkbox" aria-hidden="true">
                <Icon name="check" />
              </span>
              {name === 'KIND' && <EntityMark kind={value as never} legalForm="C501C3" />}
              {name === 'TIE_KIND' && <TieMark kind={value as never} />}
              <span className="facet-label">{told}</span>
              <span className="facet-count">{number(count)}</span>
            </Checkbox>
          ))}
        </CheckboxGroup>
        {(rest > 0 || isWhole) && matching.length > SHOWN_VALUES && (
          <Button
            className="button button-quiet button-small"
            onPress={() => {
              setWhole(!isWhole);
              setWanted('');
            }}
          >
            {isWhole ? say('find.fewerValues') : say('find.moreValues', { count: rest })}
          </Button>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

interface FoundProps {
  criteria: Criteria;
  facets: ReadonlyMap<FacetName, readonly FacetValue[]>;
  onShown?: (() => void) | undefined;
}

function Found({ criteria, facets, onShown }: FoundProps) {
  const words = useWords();
  const { say } = words;
  const vocabulary = useVocabulary();
  const session = useSession();
  const asOf = useExploration((state) => state.asOf);
  const { matches } = useNetwork();
  const isShown = useExploration((state) => isOfFound(state.view, criteria));
  const [pages, setPages] = useState({ of: criteria, count: 1 });
  const count = pages.of === criteria ? pages.count : 1;
  const { data, failure, isPrevious } = useAnswer(SearchDocument, {
    ...toSearch(criteria),
    asOf,
    first: Math.min(200, PAGE * count),
    after: null,
  });
  const search = data?.search;
  const oneLine = useOneLine();

  const chips = facetNames.flatMap((name) =>
    criteria.facets[name].map((value) => {
      const known = facets.get(name)?.find((one) => one.value === value) ?? { value, label: value, count: 0 };
      return {
        key: `${name}.${value}`,
        label: labelOfValue(name, known, vocabulary, words),
        remove: toggleFacetValue(name, value),
      };
    }),
  );
  if (criteria.text !== '')
    chips.unshift({ key: 'text', label: say('find.text', { text: criteria.text }), remove: lookFor('') });

  return (
    <section className="found" aria-label={say('find.results')}>
      <ul className="chips">
        {chips.map(({ key, label, remove }) => (
          <li key={key} className="chip">
            {label}
            <Button
              className="icon-button icon-button-small"
              aria-label={say('find.remove', { label })}
              onPress={() => session.do('deed.find', remove)}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      {failure && !search ? (
        <FailureNotice failure={failure} />
      ) : !search ? (
        <Skeleton lines={4} label={say('search.searching')} />
      ) : search.totalCount === 0 ? (
        <Notice title={say('find.nothing')} hint={say('find.nothingHint')} />
      ) : (
        <>
          <p className="found-count" role="status">
            <strong>{say('find.count', { count: search.totalCount })}</strong>
            {matches !== null && (
              <span className="muted"> {say('find.inView', { count: matches.length })}</span>
            )}
          </p>
          {!isShown && (
            <>
              <Button
                className="button button-primary"
                onPress={() => {
                  session.do('deed.found', showFound(criteria));
                  onShown?.();
                }}
              >
                <Icon name="graph" />
                {search.totalCount > EXPANSION_LIMIT
                  ? say('find.showFirst', { count: EXPANSION_LIMIT })
                  : say('find.show', { count: search.totalCount })}
              </Button>
              <p className="found-hint muted">{say('find.showHint')}</p>
            </>
          )}
          <ol className="found-list" aria-busy={isPrevious}>
            {search.nodes.map((result) => (
              <FoundItem key={result.id} result={result} line={oneLine(result)} />
            ))}
          </ol>
          {search.pageInfo.hasNextPage && count * PAGE < 200 && (
            <Button
              className="button button-quiet button-small"
              onPress={() => setPages({ of: criteria, count: count + 1 })}
            >
              {say('find.more')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function FoundItem({ result, line }: { result: SearchQuery['search']['nodes'][number]; line: string }) {
  const { say } = useWords();
  const goTo = useGoTo();
  const isSelected = useExploration((state) => state.selection.entities.includes(result.id));
  return (
    <li className="found-item" data-selected={isSelected ? '' : undefined}>
      <Button className="found-button" onPress={() => void goTo(result)} aria-current={isSelected}>
        <EntityMark
          kind={result.kind}
          legalForm={'legalForm' in result ? (result.legalForm ?? null) : null}
        />
        <span className="found-name">{result.name}</span>
        <span className="found-states">{result.states.slice(0, 3).join(' ')}</span>
        <span className="found-line">{line}</span>
      </Button>
      <span className="visually-hidden">{say('fact.tieCount', { count: result.tieCount })}</span>
    </li>
  );
}

/** Facts with who says so: an entity with the ties that make it stand here, each as a sentence with its dates and sources. */
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { AttachedTiesFragment, PlaceTieFragment } from '../../api/generated/operations.ts';
import { useTellSources } from '../../app/shownSources.ts';
import { Icon } from '../../components/Icon.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { ClaimList, SourceLine, sourcesOf } from '../explore/panel/Claims.tsx';
import { EntityLink } from '../explore/panel/EntityLink.tsx';
import { directionOf } from '../explore/panel/tieGroups.ts';
import { useTieNotes } from '../explore/panel/tieNotes.ts';

export type Attached = AttachedTiesFragment;

/** Ties that are shown of one entity before a reader asks for all. */
const FIRST_TIES = 4;

interface AttachedListProps {
  attached: readonly Attached[];
  /** What is told beside the name instead of how many ties there are. */
  note?: (attached: Attached) => string;
}

export function AttachedList({ attached, note }: AttachedListProps) {
  return (
    <ul className="attached-list">
      {attached.map((one) => (
        <AttachedItem key={one.entity.id} attached={one} note={note?.(one) ?? null} />
      ))}
    </ul>
  );
}

function AttachedItem({
  attached: { entity, through: ties, tieCount },
  note,
}: {
  attached: Attached;
  note: string | null;
}) {
  const { say, stateName, list } = useWords();
  const vocabulary = useVocabulary();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? ties : ties.slice(0, FIRST_TIES);
  const level = 'level' in entity ? entity.level : null;
  const facts = [
    level ? vocabulary.valueLabel('Level', level) : null,
    'legalForm' in entity && entity.legalForm ? vocabulary.valueLabel('LegalForm', entity.legalForm) : null,
    entity.states.length > 0 && entity.states.length <= 3 ? list(entity.states.map(stateName)) : null,
    note,
    'size' in entity && entity.size ? say('places.cohortSize', { size: entity.size }) : null,
  ].filter((fact) => fact !== null);
  return (
    <li className="attached" data-about={entity.name}>
      <p className="attached-name">
        <EntityLink entity={entity} withMark />
        <span className="muted">{facts.join(' · ')}</span>
      </p>
      <ul className="attached-ties">
        {shown.map((tie) => (
          <TieFact key={tie.id} tie={tie} />
        ))}
      </ul>
      {ties.length > shown.length && (
        <Button className="link attached-more" onPress={() => setShowsAll(true)}>
          {say('places.moreTies', { count: ties.length - shown.length })}
        </Button>
      )}
      {(showsAll || ties.length <= FIRST_TIES) && note === null && tieCount > ties.length && (
        <p className="muted">{say('places.moreTies', { count: tieCount - ties.length })}</p>
      )}
    </li>
  );
}

/** A tie as it reads from the entity above it; opened, every statement about it. */
export function TieFact({ tie, withOther = true }: { tie: PlaceTieFragment; withOther?: boolean }) {
  const { say, span } = useWords();
  const vocabulary = useVocabulary();
  const notes = useTieNotes(tie);
  const reading = vocabulary.reading(tie, directionOf(tie));
  useTellSources(sourcesOf(tie.claims).map(({ id }) => id));
  return (
    <li className="tie-fact" data-row data-over={tie.over || undefined}>
      <p className="tie-fact-line" data-cell>
        {reading} {withOther && <EntityLink entity={tie.other} />}
      </p>
      <p className="tie-facts" data-cell data-undated={tie.undated || undefined}>
        <span>{span(tie.start, tie.end, tie.over)}</span>
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </p>
      <div data-cell>
        <SourceLine claims={tie.claims} disagreements={tie.disagreements.length} />
      </div>
      <Disclosure className="tie-fact-claims">
        <Button slot="trigger" className="link">
          <Icon name="chevronRight" />
          {say('places.claims')}
          <span className="visually-hidden">
            {' '}
            {say('tie.sentence', {
              from: tie.direction === 'IN' ? tie.to.name : tie.from.name,
              reading,
              to: tie.other.name,
            })}
          </span>
        </Button>
        <DisclosurePanel>
          <ClaimList claims={tie.claims} ofTie />
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}

interface SectionProps {
  title: string;
  hint?: string;
  /** What is said where there is nothing. */
  none: string;
  attached: readonly Attached[];
  total?: number;
}

export function AttachedSection({ title, hint, none, attached, total = attached.length }: SectionProps) {
  const { say, number } = useWords();
  return (
    <section className="places-section">
      <h2>
        {title}{' '}
        {total > 0 && (
          <span className="count">
            {total > attached.length
              ? say('places.ofTotal', { shown: attached.length, total })
              : number(total)}
          </span>
        )}
      </h2>
      {hint !== undefined && <p className="muted">{hint}</p>}
      {attached.length === 0 ? <p className="places-none">{none}</p> : <AttachedList attached={attached} />}
    </section>
  );
}

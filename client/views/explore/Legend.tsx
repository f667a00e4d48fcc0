/** What the marks mean, and the switch that leaves each kind out. */
import { useMemo, useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import type { EntityKind, TieKind } from '../../api/generated/operations.ts';
import { useExploration, useSession } from '../../app/sessionContext.ts';
import { Icon } from '../../components/Icon.tsx';
import { EntityMark, SponsorshipMark, TieMark } from '../../components/Mark.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { resetLegend, toggleEntityKind, toggleTieKind } from '../../state/exploration.ts';
import { shownTieKinds } from '../../state/legend.ts';
import { useNetwork } from './network.ts';

function countBy<Item, Kind>(items: Iterable<Item>, kindOf: (item: Item) => Kind): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const item of items) counts.set(kindOf(item), (counts.get(kindOf(item)) ?? 0) + 1);
  return counts;
}

/** Pinned beside the graph where there is room; else on the graph, closed until a person opens it. */
export function Legend({ isPinned = false }: { isPinned?: boolean }) {
  const { say } = useWords();
  const session = useSession();
  const vocabulary = useVocabulary();
  const [isOpen, setOpen] = useState(isPinned);
  const [isWhole, setWhole] = useState(false);
  const legend = useExploration((state) => state.legend);
  const { dataset, shown } = useNetwork();
  const hasNothing = dataset.entities.size === 0;

  const entityCounts = useMemo(() => countBy(dataset.entities.values(), ({ kind }) => kind), [dataset]);
  const tieCounts = useMemo(() => countBy(shown.ties, ({ kind }) => kind), [shown]);
  const loadedTies = useMemo(() => countBy(dataset.ties.values(), ({ kind }) => kind), [dataset]);
  const on = shownTieKinds(legend, vocabulary.allianceKinds);
  const entityKinds = vocabulary.entityKinds.filter(
    ({ name }) => entityCounts.has(name) || legend.withoutKinds.includes(name),
  );
  const hasSponsored = shown.ties.some(({ kind, over }) => kind === 'FISCALLY_SPONSORS' && !over);
  const isAtRest = legend.tieKinds === null && legend.withoutKinds.length === 0;
  const usual = vocabulary.tieKinds.filter(
    ({ name }) =>
      loadedTies.has(name) ||
      (on.includes(name) && !vocabulary.allianceKinds.includes(name)) ||
      (!on.includes(name) && vocabulary.allianceKinds.includes(name)),
  );
  const others = vocabulary.tieKinds.filter((kind) => !usual.includes(kind) && kind.family !== 'provenance');

  if (hasNothing) return null;
  if (!isOpen) {
    return (
      <Button
        className="button legend-closed"
        data-pinned={isPinned ? '' : undefined}
        aria-expanded={false}
        onPress={() => setOpen(true)}
      >
        <Icon name="info" />
        {say('legend.show')}
      </Button>
    );
  }
  const entityToggle = (name: EntityKind) => (
    <li key={name}>
      <ToggleButton
        className="legend-item"
        isSelected={!legend.withoutKinds.includes(name)}
        onChange={() => session.do('deed.legend', toggleEntityKind(name))}
      >
        <EntityMark kind={name} />
        <span>{vocabulary.kindLabel(name)}</span>
        <span className="legend-count">{entityCounts.get(name) ?? 0}</span>
      </ToggleButton>
    </li>
  );
  const tieToggle = (name: TieKind) => (
    <li key={name}>
      <ToggleButton
        className="legend-item"
        isSelected={on.includes(name)}
        onChange={() => session.do('deed.legend', toggleTieKind(name, vocabulary.allianceKinds))}
      >
        <TieMark kind={name} />
        <span>{vocabulary.tieLabel(name)}</span>
        <span className="legend-count">{tieCounts.get(name) ?? ''}</span>
      </ToggleButton>
    </li>
  );

  return (
    <section className="legend" data-pinned={isPinned ? '' : undefined} aria-label={say('legend.label')}>
      <header>
        <h2>{say('legend.title')}</h2>
        {!isAtRest && (
          <Button
            className="button button-quiet button-small"
            onPress={() => session.do('deed.legend', resetLegend)}
          >
            {say('legend.reset')}
          </Button>
        )}
        <Button
          className="icon-button icon-button-small"
          aria-label={say('legend.hide')}
          onPress={() => setOpen(false)}
        >
          <Icon name="chevronDown" />
        </Button>
      </header>
      <div className="legend-body">
        <h3 className="visually-hidden">{say('legend.kinds')}</h3>
        <ul>{entityKinds.map(({ name }) => entityToggle(name))}</ul>
        <ul className="legend-forms" aria-label={say('legend.forms')}>
          {(['c3', 'c4', 'other'] as const).map((form) => (
            <li key={form}>
              <EntityMark
                kind="Organization"
                legalForm={form === 'c3' ? 'C501C3' : form === 'c4' ? 'C501C4' : null}
              />
              {say(`legend.form.${form}`)}
            </li>
          ))}
        </ul>
        <h3 className="visually-hidden">{say('legend.ties')}</h3>
        <ul>
          {usual.map(({ name }) => tieToggle(name))}
          {hasSponsored && (
            <li className="legend-undated">
              <SponsorshipMark />
              <span>{say('legend.sponsored')}</span>
            </li>
          )}
          {shown.undated > 0 && (
            <li className="legend-undated">
              <TieMark kind="PARTNERS_WITH" undated />
              <span>{say('legend.undated')}</span>
              <span className="legend-count">{shown.undated}</span>
            </li>
          )}
        </ul>
        {isWhole && <ul>{others.map(({ name }) => tieToggle(name))}</ul>}
        {others.length > 0 && (
          <Button
            className="button button-quiet button-small"
            onPress={() => setWhole(!isWhole)}
            aria-expanded={isWhole}
          >
            {isWhole ? say('legend.fewerTies') : say('legend.moreTies')}
          </Button>
        )}
      </div>
    </section>
  );
}

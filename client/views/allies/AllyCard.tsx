/** One possible ally: who it is, why, and what can be done next. */
import { useState } from 'react';
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Icon } from '../../components/Icon.tsx';
import { EntityMark } from '../../components/Mark.tsx';
import { useWords } from '../../messages/words.ts';
import { addTo } from '../../state/allies/lists.ts';
import { useOneLine } from '../explore/oneLine.ts';
import { useAllies } from './alliesSession.ts';
import { Evidence } from './Evidence.tsx';
import { useLists } from './listsStore.ts';
import { useReasonWords, type FoundAlly, type ToldReason } from './reasonWords.ts';
import { Parts } from './Parts.tsx';

/** What an actor is stands in its head line; the others are why it is here. */
const described: readonly string[] = ['LEVEL', 'LEGAL_FORM'];
/** How many reasons are told before the rest is asked for. */
const FIRST = 5;

export function AllyCard({ ally }: { ally: FoundAlly }) {
  const { say } = useWords();
  const tell = useReasonWords();
  const oneLine = useOneLine();
  const me = useAllies((state) => state.criteria.me);
  const [isAll, setAll] = useState(false);
  const { entity, reasons, score } = ally;
  const about = tell(reasons.filter(({ code }) => described.includes(code)));
  const why = tell(reasons.filter(({ code }) => !described.includes(code)));
  const shown = isAll ? why : why.slice(0, FIRST);
  const id = `ally-${entity.id}`;
  return (
    <li className="ally" aria-labelledby={id}>
      <header className="ally-head">
        <EntityMark
          kind={entity.kind}
          legalForm={'legalForm' in entity ? (entity.legalForm ?? null) : null}
        />
        <h3 id={id}>{entity.name}</h3>
        <span className="ally-score" title={say('allies.score')}>
          <span className="visually-hidden">{say('allies.score')}</span>
          {say('allies.scoreOf', { score: Math.round(score * 100) })}
        </span>
        <p className="muted ally-line">
          {about.map(({ sentence }) => sentence).join(' · ') || oneLine(entity)}
        </p>
      </header>
      <ul className="ally-reasons" aria-label={say('allies.reasons', { name: entity.name })}>
        {shown.map((reason) => (
          <Reason key={reason.code + reason.sentence} reason={reason} />
        ))}
      </ul>
      {why.length > FIRST && !isAll && (
        <Button className="link" onPress={() => setAll(true)}>
          {say('allies.openReasons')}
        </Button>
      )}
      <Parts parts={ally.parts} />
      <footer className="ally-deeds" data-tools>
        <AddToList id={entity.id} name={entity.name} />
        {me !== null && entity.kind !== 'Cohort' && (
          <a
            className="button button-small"
            href={`?view=introductions&from=${encodeURIComponent(me)}&to=${encodeURIComponent(entity.id)}`}
          >
            {say('allies.introduce')}
          </a>
        )}
        <a
          className="button button-small button-quiet"
          href={`?from=${encodeURIComponent(entity.id)}.1&entity=${encodeURIComponent(entity.id)}`}
        >
          {say('allies.explore')}
        </a>
      </footer>
    </li>
  );
}

/** A sentence that opens the ties it rests on, and who says so. */
function Reason({ reason: { sentence, ties } }: { reason: ToldReason }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const undated = ties.filter((tie) => tie.undated).length;
  if (ties.length === 0) return <li>{sentence}</li>;
  return (
    <li>
      <Disclosure isExpanded={isOpen} onExpandedChange={setOpen}>
        <Button slot="trigger" className="ally-reason">
          <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
          <span>{sentence}</span>
          {undated > 0 && (
            <span className="ally-undated" title={say('allies.undatedHint')}>
              {say('allies.undated', { count: undated })}
            </span>
          )}
        </Button>
        <DisclosurePanel>{isOpen && <Evidence ids={ties.map(({ id }) => id)} />}</DisclosurePanel>
      </Disclosure>
    </li>
  );
}

function AddToList({ id, name }: { id: string; name: string }) {
  const { say } = useWords();
  const announce = useAnnounce();
  const { lists, change } = useLists();
  const holding = lists.find(({ entries }) => entries.some((entry) => entry.id === id));
  const add = (list: string) => {
    change((all) => addTo(all, list, id));
    announce(say('allies.added', { name, list }));
  };
  const fresh = (): string => {
    const usual = say('lists.usual');
    for (let at = 1; ; at++) {
      const named = at === 1 ? usual : `${usual} ${at}`;
      if (!lists.some((one) => one.name === named)) return named;
    }
  };
  if (lists.length === 0)
    return (
      <Button
        className="button button-small"
        aria-label={`${say('allies.add')}: ${name}`}
        onPress={() => add(fresh())}
      >
        <Icon name="plus" />
        {say('allies.add')}
      </Button>
    );
  return (
    <MenuTrigger>
      <Button className="button button-small" aria-label={`${say('allies.add')}: ${name}`}>
        <Icon name={holding ? 'check' : 'plus'} />
        {holding ? say('allies.listed', { list: holding.name }) : say('allies.add')}
      </Button>
      <Popover className="popover">
        <Menu className="menu" onAction={(key) => add(key === 'new' ? fresh() : String(key).slice(5))}>
          {lists.map((list) => (
            <MenuItem key={list.name} id={`list ${list.name}`} className="menu-item">
              {say('allies.addTo', { list: list.name })}
            </MenuItem>
          ))}
          <MenuItem id="new" className="menu-item">
            {say('allies.addToNew')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

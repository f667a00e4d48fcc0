/** Which changes are asked for, as an address in words a person can read and change. What is as usual is left out. */
import { readDate } from '../asOf.ts';
import { escapeValue, readList, writeList, type Address } from '../url.ts';
import { initialChanges, MOST_SUBJECTS, panes, tellPeriod, type ChangesView } from './changes.ts';

/** The value of the parameter `view` by which the page is told from the others. */
export const CHANGES = 'changes';

export function writeChanges({ from, to, about, topics, pane, opened }: ChangesView): Address {
  const pairs: [string, string][] = [['view', CHANGES]];
  if (from !== null) pairs.push(['since', from]);
  if (to !== null) pairs.push(['until', to]);
  if (about.length > 0) pairs.push(['about', writeList(about)]);
  if (topics.length > 0) pairs.push(['topics', writeList(topics)]);
  if (pane !== initialChanges.pane) pairs.push(['pane', pane]);
  if (opened !== null) pairs.push(['opened', opened]);
  return { search: `?${pairs.map(([name, value]) => `${name}=${escapeValue(value)}`).join('&')}`, hash: '' };
}

export function readChanges({ search }: Pick<Address, 'search'>): ChangesView {
  const query = new URLSearchParams(search);
  const date = (name: string): string | null => readDate(query.get(name) ?? '');
  const read: ChangesView = {
    ...initialChanges,
    about: readList(query.get('about')).slice(0, MOST_SUBJECTS),
    topics: readList(query.get('topics')),
    pane: panes.find((pane) => pane === query.get('pane')) ?? initialChanges.pane,
  };
  return { ...tellPeriod(date('since'), date('until'))(read), opened: query.get('opened') || null };
}

/** Leaves out topics that the server does not have. */
export const onlyKnownTopics =
  (known: readonly string[]) =>
  (state: ChangesView): ChangesView =>
    state.topics.every((topic) => known.includes(topic))
      ? state
      : { ...state, topics: state.topics.filter((topic) => known.includes(topic)) };

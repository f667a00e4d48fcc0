/**
 * What an address says of the frame around a view rather than of the view: whether it is embedded in another site's
 * page, and in which language. A view's own codec knows nothing of it; it stays in an embedded page's address through
 * every rewriting.
 */
import type { Address } from '../state/url.ts';

const EMBED = 'embed';
const LANG = 'lang';

export const embeddedIn = (search: string): boolean => new URLSearchParams(search).get(EMBED) === '1';

/** The address with what another one says of its frame. */
export function framedAs(search: string, address: Address): Address {
  if (!embeddedIn(search)) return address;
  const language = new URLSearchParams(search).get(LANG);
  const said = `${EMBED}=1${language === null ? '' : `&${LANG}=${encodeURIComponent(language)}`}`;
  return { ...address, search: address.search === '' ? `?${said}` : `${address.search}&${said}` };
}

/** A view's address without what it says of its frame. */
export function unframed(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && ![EMBED, LANG].includes(pair.split('=')[0]!));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** The size that the copied frame begins with, in CSS pixels; whoever pastes it may change it. */
const FRAME = { width: 960, height: 640 };

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark]!);

/** What somebody pastes into a page to show a view there. */
export const frameMarkup = (address: string, title: string): string =>
  `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="${FRAME.width}" height="${FRAME.height}" loading="lazy" style="border:1px solid #ccc;max-width:100%"></iframe>`;

/**
 * A story as one HTML file that needs nothing else: no network, no server, no other file. Everything a person or a
 * source wrote stands in it as text; drawings stand in images, where nothing in them can run; and the file's own
 * policy lets no other script run and nothing be fetched.
 */
import type { Snapshot } from '../../app/snapshot.ts';
import { escapeMarkup } from '../../app/frame.ts';

export interface Slide {
  readonly title: string;
  readonly caption: string;
  /** The whole address of the view, for whoever is online. */
  readonly address: string;
  readonly snapshot: Snapshot | null;
}

export interface FileWords {
  readonly language: string;
  readonly place: (place: number, count: number) => string;
  readonly next: string;
  readonly previous: string;
  readonly keys: string;
  readonly views: string;
  readonly table: string;
  readonly rows: (count: number) => string;
  readonly noPicture: string;
  readonly open: string;
}

/** @param nonce unguessable, and made anew for each file: the one script that may run bears it */
export function storyFile(
  title: string,
  slides: readonly Slide[],
  words: FileWords,
  nonce: string = crypto.randomUUID(),
): string {
  const text = escapeMarkup;
  const policy = `default-src 'none'; img-src data:; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${text(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<header><h1>${text(title)}</h1><p class="keys">${text(words.keys)}</p>
<nav aria-label="${text(words.views)}"><ol>${slides
    .map((slide, at) => `<li><a href="#view-${at + 1}">${text(slide.title)}</a></li>`)
    .join('')}</ol></nav></header>
<main>
${slides.map((slide, at) => section(slide, at, slides.length, words)).join('\n')}
</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>
`;
}

function section(
  { title, caption, address, snapshot }: Slide,
  at: number,
  count: number,
  words: FileWords,
): string {
  const text = escapeMarkup;
  const step = (to: number, name: string, sign: string) =>
    to >= 0 && to < count ? `<a href="#view-${to + 1}" aria-label="${text(name)}">${sign}</a>` : '';
  const drawings = (snapshot?.drawings ?? [])
    .map(
      (drawing) => `<img alt="${text(`${title}. ${snapshot?.statement ?? ''}`)}" src="${dataUrl(drawing)}">`,
    )
    .join('');
  const tables = snapshot?.tables ?? [];
  return `<section id="view-${at + 1}" tabindex="-1" aria-labelledby="title-${at + 1}">
<div class="head"><h2 id="title-${at + 1}">${text(title)}</h2><p class="place">${step(at - 1, words.previous, '←')}<span>${text(words.place(at + 1, count))}</span>${step(at + 1, words.next, '→')}</p></div>
${caption === '' ? '' : `<p class="caption">${text(caption)}</p>`}
${snapshot?.statement ? `<p class="statement">${text(snapshot.statement)}</p>` : ''}
${drawings === '' && tables.length === 0 ? `<p class="statement">${text(words.noPicture)}</p>` : ''}
${drawings}
${tables.map((table) => tableOf(table, drawings === '', words)).join('\n')}
<p class="citation">${text(snapshot?.citation ?? '')} <a href="${text(address)}" rel="noopener">${text(words.open)}</a></p>
</section>`;
}

function tableOf(
  { label, head, rows }: Snapshot['tables'][number],
  isOpen: boolean,
  words: FileWords,
): string {
  const text = escapeMarkup;
  const cells = (row: readonly string[], name: string) =>
    row.map((cell) => `<${name}>${text(cell)}</${name}>`).join('');
  return `<details${isOpen ? ' open' : ''}><summary>${text(label || words.table)} (${text(words.rows(rows.length))})</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${text(label || words.table)}"><table>${head.length > 0 ? `<thead><tr>${cells(head, 'th')}</tr></thead>` : ''}<tbody>${rows
    .map((row) => `<tr>${cells(row, 'td')}</tr>`)
    .join('')}</tbody></table></div></details>`;
}

/** Percent-encoding leaves no mark that could end the attribute it stands in. */
const dataUrl = (svg: string): string =>
  `data:image/svg+xml,${encodeURIComponent(svg).replaceAll("'", '%27')}`;

const STYLE = `
:root{color-scheme:light dark;--ink:#1d1f23;--muted:#555a62;--paper:#fcfcfb;--rule:#d8d8d2;--accent:#0b57c2}
@media (prefers-color-scheme:dark){:root{--ink:#ececea;--muted:#a8adb5;--paper:#16181b;--rule:#2e3339;--accent:#86b7ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif}
header,section{max-width:75rem;margin-inline:auto;padding:1.5rem clamp(1rem,4vw,3rem)}
h1,h2{font-family:Georgia,serif;font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:2rem;margin:.5rem 0}h2{font-size:1.5rem;margin:0}
header ol{padding-inline-start:1.25rem}a{color:var(--accent)}
:focus-visible,section:focus h2{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
section{min-height:100vh;border-top:1px solid var(--rule);display:flex;flex-direction:column;gap:.75rem}
section:focus{outline:none}
.head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.5rem 1.5rem}
.place{display:flex;gap:.75rem;margin:0;color:var(--muted);font-variant-numeric:tabular-nums}
.place a{min-width:2rem;text-align:center;text-decoration:none}
.caption{font-size:1.25rem;max-width:46rem;margin:0;white-space:pre-line}
.statement,.citation,.keys{color:var(--muted);margin:0}
.citation{margin-top:auto;font-size:.875rem}
img{display:block;max-width:100%;max-height:75vh;object-fit:contain;background:#fff;border:1px solid var(--rule);border-radius:6px}
.scroll{overflow:auto;max-height:60vh;margin-top:.5rem}
table{border-collapse:collapse;font-size:.9375rem}
th,td{padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top}
@media print{section{min-height:0;break-inside:avoid;break-before:page}.place a,.keys{display:none}}
`;

/** Leads from view to view; without it the file is read from top to bottom. */
const SCRIPT = `
const views=[...document.querySelectorAll('section')];
const now=()=>{const at=views.findIndex(view=>view.contains(document.activeElement));return at>=0?at:scrollY<8?-1:views.findLastIndex(view=>view.getBoundingClientRect().top<innerHeight/2)};
const go=at=>{const view=views[Math.max(0,Math.min(views.length-1,at))];view.scrollIntoView();view.focus({preventScroll:true})};
addEventListener('keydown',event=>{
if(event.altKey||event.ctrlKey||event.metaKey||event.target.closest('.scroll'))return;
const to={ArrowRight:()=>now()+1,PageDown:()=>now()+1,ArrowLeft:()=>now()-1,PageUp:()=>now()-1,Home:()=>0,End:()=>views.length-1}[event.key];
if(!to)return;event.preventDefault();go(to())});
`;

/** Signs on buttons. Each is drawn on a 20 × 20 sheet in the ink of the text around it and means nothing alone. */
const paths = {
  search: 'M8.75 14.5a5.75 5.75 0 1 0 0-11.5 5.75 5.75 0 0 0 0 11.5ZM13 13l4 4',
  undo: 'M7.5 4 3.5 8l4 4M4 8h8a4.5 4.5 0 0 1 0 9H9',
  redo: 'm12.5 4 4 4-4 4M16 8H8a4.5 4.5 0 0 0 0 9h3',
  link: 'M8.5 11.5a3.5 3.5 0 0 0 5 0l2.5-2.5a3.54 3.54 0 0 0-5-5L9.8 5.2M11.5 8.5a3.5 3.5 0 0 0-5 0L4 11a3.54 3.54 0 0 0 5 5l1.2-1.2',
  download: 'M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M4 16.5h12',
  upload: 'M10 12V3m0 0L6.5 6.5M10 3l3.5 3.5M4 12.5v4h12v-4',
  help: 'M7.5 7.5A2.5 2.5 0 1 1 11 9.8c-.7.4-1 .8-1 1.7M10 14.2v.1M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z',
  close: 'm5 5 10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  chevronDown: 'm5 7.5 5 5 5-5',
  chevronRight: 'm7.5 5 5 5-5 5',
  sliders: 'M3 6h8m4 0h2M3 14h2m4 0h8M13 3.8v4.4M7 11.8v4.4',
  graph:
    'M5.5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM15 9.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 16.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm-.9-10.2 6 1M6 7.5l1.5 5m2.1.7 4-4.2',
  table: 'M3 4.5h14v11H3zM3 8.2h14M8 8.2v7.3',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  expand:
    'M10 10h.1M10 3v3M10 14v3M3 10h3M14 10h3M5.2 5.2l1.6 1.6M13.2 13.2l1.6 1.6M14.8 5.2l-1.6 1.6M6.8 13.2l-1.6 1.6',
  collapse:
    'M3 3l4.5 4.5M7.5 4v3.5H4M17 17l-4.5-4.5M12.5 16v-3.5H16M17 3l-4.5 4.5M12.5 4v3.5H16M3 17l4.5-4.5M7.5 16v-3.5H4',
  hide: 'M3 3l14 14M8.2 8.4a2.5 2.5 0 0 0 3.4 3.4M6 5.8C4 7 2.7 8.7 2 10c1.4 2.6 4.3 5 8 5 1.4 0 2.7-.3 3.8-.9M9 5.100c.3 0 .700-.1 1-.1 3.7 0 6.6 2.4 8 5-.4.8-1 1.6-1.7 2.3',
  focus: 'M10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM10 2.500v3M10 14.500v3M2.5 10h3M14.5 10h3',
  relayout:
    'M16.5 8.500A6.7 6.7 0 0 0 4.6 6M3.5 11.500A6.7 6.7 0 0 0 15.4 14M4.5 2.500V6H8M15.5 17.500V14H12',
  capsule: 'M7 6h6a4 4 0 0 1 0 8H7a4 4 0 0 1 0-8ZM10 6v8',
  quote: 'M4 5.500h12M4 9.500h12M4 13.500h7',
  external: 'M8 4.500H4.500v11h11V12M11.5 4.500h4v4M15.5 4.500l-6.5 6.5',
  sun: 'M10 13.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.300l1.5 1.500M14.2 14.200l1.5 1.500M15.7 4.300l-1.5 1.500M5.8 14.200l-1.5 1.5',
  moon: 'M16.5 12A7 7 0 0 1 8 3.500a7 7 0 1 0 8.5 8.500Z',
  calendar: 'M3.5 5h13v11.500h-13zM3.5 8.500h13M7 3v3.500M13 3v3.5',
  info: 'M10 9v5M10 6.200v.1M10 17.500a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z',
  warning: 'M10 8v4M10 14.200v.1M10 3 2.5 16.500h15L10 3Z',
  offline:
    'M3 3l14 14M4 9.500a9 9 0 0 1 3-2M16 9.500a9 9 0 0 0-5.5-2.700M6.5 12.500a5 5 0 0 1 3.5-1.500M10 15.500v.1',
  dots: 'M5 10h.1M10 10h.1M15 10h.1',
  check: 'm4 10.5 4 4 8-9',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

/** How the one set is presented, how its tables are ordered, and which side of the chosen entity the panel tells. */
export type Presentation = 'graph' | 'table';
export const panelTabs = ['ties', 'timeline', 'sources', 'figures'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** The columns by which each table can be ordered. */
export const tableColumns = {
  actors: ['name', 'kind', 'level', 'states', 'form', 'ties'],
  ties: ['from', 'reading', 'to', 'start', 'end', 'amount', 'sources'],
} as const;
export type TableName = keyof typeof tableColumns;
export const tableNames: readonly TableName[] = ['actors', 'ties'];

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

export const usualSorts: Readonly<Record<TableName, Sort>> = {
  actors: { column: 'ties', descending: true },
  ties: { column: 'from', descending: false },
};

export interface Display {
  /** null until a person chooses: then the width of the screen decides. */
  readonly presentation: Presentation | null;
  readonly table: TableName;
  readonly sorts: Readonly<Record<TableName, Sort>>;
  readonly tab: PanelTab;
}

export const defaultDisplay: Display = {
  presentation: null,
  table: 'actors',
  sorts: usualSorts,
  tab: 'ties',
};

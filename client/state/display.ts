/** How the one set is presented, and which side of the chosen entity the panel tells. */
export type Presentation = 'graph' | 'table';
export type PanelTab = 'ties' | 'sources' | 'figures';

export interface Display {
  /** null until a person chooses: then the width of the screen decides. */
  readonly presentation: Presentation | null;
  readonly tab: PanelTab;
}

export const defaultDisplay: Display = { presentation: null, tab: 'ties' };

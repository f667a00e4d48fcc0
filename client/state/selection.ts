import { excluding, including, sameValues, toggled, type Values } from './lists.ts';

/** The entities and ties a person has chosen; the panel tells about the last. */
export interface Selection {
  readonly entities: Values;
  readonly ties: Values;
}

export const nothingSelected: Selection = { entities: [], ties: [] };

export type SelectedKind = 'node' | 'tie';

/** Replaces the selection; `additive` adds instead, or takes away a single one that was already chosen. */
export function select(selection: Selection, ids: Values, kind: SelectedKind, additive: boolean): Selection {
  const [only] = ids;
  const slice = kind === 'node' ? 'entities' : 'ties';
  const next: Selection = !additive
    ? { ...nothingSelected, [slice]: including([], ids) }
    : {
        ...selection,
        [slice]:
          ids.length === 1 && only !== undefined
            ? toggled(selection[slice], only)
            : including(selection[slice], ids),
      };
  return isSameSelection(selection, next) ? selection : next;
}

export function deselect(selection: Selection, ids: Values): Selection {
  const next = { entities: excluding(selection.entities, ids), ties: excluding(selection.ties, ids) };
  return isSameSelection(selection, next) ? selection : next;
}

export function isSameSelection(a: Selection, b: Selection): boolean {
  return sameValues(a.entities, b.entities) && sameValues(a.ties, b.ties);
}

/** What the panel is about. */
export type Subject =
  | { type: 'nothing' }
  | { type: 'entity'; id: string }
  | { type: 'tie'; id: string }
  | { type: 'several'; entities: Values; ties: Values };

export function subjectOf({ entities, ties }: Selection): Subject {
  const count = entities.length + ties.length;
  if (count === 0) return { type: 'nothing' };
  if (count > 1) return { type: 'several', entities, ties };
  const [entity] = entities;
  const [tie] = ties;
  return entity !== undefined ? { type: 'entity', id: entity } : { type: 'tie', id: tie! };
}

import type { Scene, SceneHull } from '../scene.ts';

/** What a person attends to: drawn in full, in front, with its labels; the rest steps back. */
export interface Attention {
  selection: ReadonlySet<string>;
  /** null: nothing is picked out, and nothing steps back for it. */
  highlighted: ReadonlySet<string> | null;
  hovered: string | null;
  focused: string | null;
}

export interface Emphasis {
  /** Drawn in full ink, in front. */
  marks: ReadonlySet<string>;
  ties: ReadonlySet<string>;
  /** Opacity factor of all the rest. */
  rest: number;
}

/**
 * A selected or hovered actor brings its ties and its neighbours forward; a selected tie its two ends; an
 * open capsule the sisters inside, who are the organization that was selected. Hovering alone sets nothing back, or the picture would flicker under a passing pointer.
 */
export function emphasisOf(scene: Scene, attention: Attention): Emphasis {
  const marks = new Set<string>();
  const ties = new Set<string>();
  const { highlighted, hovered } = attention;
  const selection = new Set(attention.selection);
  for (const { id, capsule } of scene.marks)
    if (capsule !== null && selection.has(capsule)) selection.add(id);
  for (const tie of scene.ties) {
    const ofSelection = selection.has(tie.id) || selection.has(tie.from) || selection.has(tie.to);
    const ofHover = hovered !== null && (tie.id === hovered || tie.from === hovered || tie.to === hovered);
    const picked =
      highlighted?.has(tie.id) === true || (highlighted?.has(tie.from) === true && highlighted.has(tie.to));
    if (!ofSelection && !ofHover && !picked) continue;
    ties.add(tie.id);
    if (!ofSelection && !picked) continue;
    marks.add(tie.from);
    marks.add(tie.to);
  }
  for (const { id } of [...scene.marks, ...scene.capsules]) {
    if (selection.has(id) || highlighted?.has(id) === true || id === hovered) marks.add(id);
  }
  for (const { id, capsule } of scene.marks) if (capsule !== null && marks.has(capsule)) marks.add(id);
  // A project and its sponsor are neighbours, though a hull says so and no line.
  for (const { sponsor, projects } of scene.hulls) {
    for (const id of projects) {
      if (!selection.has(sponsor) && !selection.has(id)) continue;
      marks.add(sponsor);
      marks.add(id);
    }
  }
  const stepsBack = highlighted !== null || selection.size > 0;
  return { marks, ties, rest: stepsBack ? 0.3 : 1 };
}

export function isLit({ sponsor, projects }: SceneHull, { marks, rest }: Emphasis): boolean {
  return rest === 1 || (marks.has(sponsor) && projects.some((id) => marks.has(id)));
}

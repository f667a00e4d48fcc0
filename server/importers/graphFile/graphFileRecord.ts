/** A network as a file gives it: nothing folded, nothing left out. */
export interface GraphFileRecord {
  readonly name: string;
  readonly directed: boolean;
  readonly nodes: readonly {
    readonly id: string;
    /** Which of two modes, in a two-mode network. */
    readonly mode?: string;
    readonly attributes: Readonly<Record<string, string>>;
  }[];
  /** A tie whose strength is not stated has none here. */
  readonly ties: readonly { readonly source: string; readonly target: string; readonly strength?: number }[];
  /** The attributes that the file offers as groups. */
  readonly groupings: readonly string[];
}

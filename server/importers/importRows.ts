import type { Message } from '../model/message.ts';
import type { EntityKindName, TieKindName } from '../model/vocabulary.ts';
import type { InputFile } from './inputFile.ts';

/**
 * What readers of files hand over: rows in the order of the file, each saying where it stands. A reader knows its format and
 * the model's vocabulary, and nothing of the store: who is known already, and whether a row is new, is decided behind it.
 *
 * An actor comes before the ties that name it. The same key again is the same actor, with more to say of it.
 */
export type ImportRow = SourceRow | EntityRow | TieRow | RejectedRow;

/** What the rows that follow are cited from; the first row of each file. */
export interface SourceRow {
  readonly row: 'source';
  /** How rows refer to it: usually the file's sha256, which also makes its id. */
  readonly key: string;
  readonly title: string;
  readonly publisher?: string;
  /** When it was published, as a partial date. */
  readonly published?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly sha256?: string;
  /** From 0 to 1: what its statements have unless they say otherwise. */
  readonly confidence: number;
}

/** Where a row stands: in its source for whoever checks the claim, in its file for whoever mends the row. */
interface Placed {
  /** Key of its source. */
  readonly source: string;
  /** In words that lead there: 'row 12', an XPath, 'nodes[3]', 'sheet Elements, row 4'. */
  readonly locator: string;
  /** Counted from 1, where the file has lines. */
  readonly line?: number;
}

export interface RowStatement {
  /** `existence`, without a value, gives what is implied a confidence of its own. */
  readonly property: string;
  /** As the model spells it, or as a person would: it is checked and normalized behind the reader. */
  readonly value: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Where it stands, if more precisely than its row. */
  readonly locator?: string;
  readonly confidence?: number;
}

/** An entity: nearly always an actor. Its existence is implied; its name is among the statements. */
export interface EntityRow extends Placed {
  readonly row: 'entity';
  /**
   * What other rows of the import call it. Where the key is the same in every file of its kind, it names its scheme
   * (`ein:530196605`, `littlesis:13503`) and the entity keeps its id from import to import; else (`#3`, `name|type`) it holds
   * within this file alone.
   */
  readonly key: string;
  readonly kind: EntityKindName;
  /** Properties of its kind: name, aliases, ein, externalIds (`scheme:id`), website, legalForm… */
  readonly statements: readonly RowStatement[];
  /** Where it is: its address. Never where it works. */
  readonly basedIn?: PlaceReference;
  readonly operatesIn?: readonly PlaceReference[];
  readonly worksOn?: readonly IssueReference[];
}

/** A place by what files call it. The most precise that is given is meant: a city, else the county, else the state. */
export interface PlaceReference {
  readonly city?: string;
  readonly county?: string;
  /** Postal code or name of a state or territory of the United States. */
  readonly state?: string;
  readonly postalCode?: string;
  /** Number and street, or post office box, of an address. */
  readonly street?: string;
  /** ISO 3166-1 alpha-2, where it is not the United States. */
  readonly country?: string;
  readonly locator?: string;
}

/** An issue by its name, or by a code of the National Taxonomy of Exempt Entities. */
export type IssueReference = ({ readonly name: string } | { readonly nteeCode: string }) & {
  readonly locator?: string;
};

export interface TieRow extends Placed {
  readonly row: 'tie';
  readonly kind: TieKindName;
  /** Keys of entities, or a place or issue. */
  readonly from: string;
  readonly to: string | { readonly place: PlaceReference } | { readonly issue: IssueReference };
  /**
   * Sets parallel ties of one kind between the same two apart (two grants in a year); '' for the one there is;
   * `crosstie:<id>` for a tie by its own id, as exports give it.
   */
  readonly parallel: string;
  readonly statements: readonly RowStatement[];
}

/** A row that cannot be taken, and why: it is counted and can be had back, never dropped. */
export interface RejectedRow extends Placed {
  readonly row: 'rejected';
  readonly about: 'entity' | 'tie';
  readonly field: string;
  readonly value: string;
  /** What is wrong and what to do, as a sentence. */
  readonly reason: string | Message;
}

export interface ReadContext {
  /** A field that the reader has no use for, each time it is met: counted and listed. */
  unknownField(field: string): void;
  /** How columns and attributes become properties, in the shape that the format gives it; guessed where it is absent. */
  readonly mapping?: unknown;
  readonly signal?: AbortSignal;
}

/** A format that can be imported. */
export interface ImportFormat {
  /** As the terminal and the API spell it: `irs-bmf`, `graphml`. */
  readonly name: string;
  readonly label: string;
  /** Endings of its files, without the dot and without `.gz`. */
  readonly extensions: readonly string[];
  /** What is kept and what the format cannot hold, for the page of formats. */
  readonly keeps: string;
  readonly cannotHold: string;
  /**
   * How sure one can be that a file is of this format, 0 to 1, from its name and its beginning; a workbook must be opened for
   * that. Never throws for what is wrong with a file.
   */
  recognizes(file: InputFile): number | Promise<number>;
  /**
   * Rows of all files together, streaming: what is held in memory does not grow with the files, but for what must be joined
   * across rows.
   * @throws ImportError where a file is not what it should be, or is hostile; in bounded time and memory.
   */
  read(files: readonly InputFile[], context: ReadContext): AsyncIterable<ImportRow>;
  /** For tables and other files whose columns mean what a person says: how they are taken if she says nothing. */
  guessMapping?(files: readonly InputFile[]): Promise<unknown>;
}

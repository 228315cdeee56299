import type { CountedNote } from '../../model/messages/importNote.ts';
import type { PartialDate } from '../../model/partialDate.ts';

/** A row of a file, to be cited. */
export interface Cited {
  readonly file: string;
  readonly unit: string;
  readonly at: number;
}

/** When something was, as far as the file says; `words` where it says it less than surely. */
export interface When {
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  /** One date, which neither begins nor ends anything by itself. */
  readonly on: PartialDate | null;
}

type Attributes = ReadonlyMap<string, string>;

/** An actor as the files name it. */
export interface FoundActor {
  readonly key: string;
  name: string;
  kind: string;
  summary: string;
  readonly aliases: string[];
  since: PartialDate | null;
  until: PartialDate | null;
  attributes: Attributes;
  readonly cited: Cited[];
  /** Whether a row of its own describes it, and not only a tie. */
  described: boolean;
}

export interface FoundEvent {
  readonly key: string;
  name: string;
  kind: string;
  summary: string;
  on: PartialDate | null;
  readonly cited: Cited[];
  described: boolean;
}

export interface FoundTie {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly when: When;
  readonly weight: string;
  /** Whether the file says that it goes from one to the other. */
  readonly directed: boolean;
  readonly attributes: Attributes;
  readonly cited: Cited;
}

/** An actor’s part in an event. */
export interface FoundPart {
  readonly table: string;
  readonly event: string;
  readonly actor: string;
  readonly role: string;
  readonly cited: Cited;
}

/** What the files hold, by the words that they use, before anybody says what those mean. */
export interface Material {
  readonly actors: ReadonlyMap<string, FoundActor>;
  readonly events: ReadonlyMap<string, FoundEvent>;
  readonly ties: readonly FoundTie[];
  readonly parts: readonly FoundPart[];
  /** What was left out or kept as words only, with how often. */
  readonly notes: readonly CountedNote[];
}

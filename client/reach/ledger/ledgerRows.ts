import type { EntryPointMessage } from '../../../model/messages/entryPoint.ts';

type Relation = EntryPointMessage['relations'][number];

/** A channel to the target's side as a ledger keeps it. */
export interface LedgerRow {
  readonly entry: EntryPointMessage;
  readonly relation: Relation;
  /** The day from which it is recorded, partial; null where that is not known. */
  readonly opened: string | null;
  /** The day on which it was closed, broken, refused or over; null where it is not, or the day is not known. */
  readonly closed: string | null;
  /** Who closed it: whoever refused this go-between, or arrested, killed or dismissed it; empty where that is not recorded. */
  readonly by: readonly string[];
}

/** Whether a relation is a channel: contact or mandate, offered or used; belonging is none. */
const isChannel = ({ category, channel }: Relation): boolean =>
  category === 'mediation' || channel !== null;

const endOf = ({ lost, channelSince, channelThen, until }: Relation): string | null => {
  if (lost === null) return null;
  if (channelThen !== null && channelSince !== null) return channelSince;
  return until === '..' ? null : until;
};

/** Who objected to the go-between of a channel that is lost. */
const closers = ({ standing }: EntryPointMessage, { lost }: Relation): string[] =>
  lost === null
    ? []
    : [
        ...new Set(
          standing.flatMap(({ kind, by }) => (kind === 'objectedTo' && by !== null ? by : [])),
        ),
      ];

const orderOf = ({ opened }: LedgerRow): string => opened ?? '';

/** Every channel to the target's side, the latest opened first, those of unknown beginning last. */
export const ledgerRows = (entries: readonly EntryPointMessage[]): readonly LedgerRow[] =>
  entries
    .flatMap((entry) =>
      entry.relations.filter(isChannel).map((relation) => ({
        entry,
        relation,
        opened: relation.since,
        closed: endOf(relation),
        by: closers(entry, relation),
      })),
    )
    .sort((a, b) => orderOf(b).localeCompare(orderOf(a)));

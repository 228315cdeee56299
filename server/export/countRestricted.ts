import type { ExportContentsMessage } from '../../model/messages/export.ts';
import type { Exported } from '../queries/exported.ts';

const restrictedIn = (rows: readonly { readonly handling: string }[]): number =>
  rows.filter(({ handling }) => handling === 'restricted').length;

/** How much of an export is not to be passed on. */
export const countRestricted = ({
  actors,
  relations,
  sources,
}: Exported): ExportContentsMessage['restricted'] => ({
  actors: restrictedIn(actors),
  relations: restrictedIn(relations),
  sources: restrictedIn(sources),
});

import { DatasetName } from '../../client/app/DatasetName.tsx';
import type { GraphMessage } from '../../model/messages/graph.ts';

/** Of which dataset the file is: there is no other to go to. Stands in for `client/app/DatasetMenu.tsx`. */
export const DatasetMenu = ({ whole }: { readonly whole: GraphMessage | null }) => (
  <p className="bar__set">{whole !== null && <DatasetName attributes={whole.attributes} />}</p>
);

import { idPattern } from '../../model/ids.ts';
import { relationTypes, type RelationType } from '../../model/relationTypes.ts';
import { channels, type Channel } from '../../model/statuses.ts';

/** A relation that is not recorded and that a question supposes. */
export interface Supposition {
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
  /** The state of its channel; null: as the relation has it. */
  readonly channel: Channel | null;
}

/** Whether two suppositions say the same. */
export const sameSupposition = (a: Supposition, b: Supposition): boolean =>
  printSupposition(a) === printSupposition(b);

/** Reads `source~TYPE~target`, with `~` and the state of the channel where it is set; null where it is none. */
export function parseSupposition(text: string): Supposition | null {
  const [source = '', name, target = '', state, ...more] = text.split('~');
  const type = relationTypes.find((known) => known === name);
  const channel = channels.find((known) => known === state) ?? null;
  const wrong =
    type === undefined ||
    !idPattern.test(source) ||
    !idPattern.test(target) ||
    (state !== undefined && channel === null) ||
    more.length > 0;
  return wrong ? null : { source, type, target, channel };
}

/** Writes it as it stands in the address. */
export const printSupposition = ({ source, type, target, channel }: Supposition): string =>
  [source, type, target, ...(channel === null ? [] : [channel])].join('~');

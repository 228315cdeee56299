import type { ReachMessage } from '../../../model/messages/reach.ts';
import type { Reading } from '../reading.ts';
import { entryGroups } from './entryGroups.ts';
import { EntryGroupList } from './EntryGroupList.tsx';
import './entryPoints.css';

interface EntryPointsProperties {
  readonly answer: ReachMessage;
  readonly reading: Reading;
}

/** The entry points to a target by class, and folded the parties in conflict with it. */
export const EntryPoints = ({ answer, reading }: EntryPointsProperties) => (
  <div className="entry-points">
    {entryGroups(answer.entryPoints).map((group) => (
      <EntryGroupList key={group.name} group={group} answer={answer} reading={reading} />
    ))}
  </div>
);

import type { RevisionState } from '../../database/revisionState.ts';

const mostNamed = 3;

/** What was changed by hand, in words: “actor hamadoun-koufa, 2 rows more and 1 that is gone”. */
export function changesInWords({
  rows,
  changed,
  removed,
}: RevisionState & { is: 'differs' }): string {
  const named = rows
    .slice(0, mostNamed)
    .map(({ label, key }) => `${label} ${key ?? 'without an id'}`);
  const more = changed - named.length;
  const parts = [
    ...named,
    ...(more > 0 ? [`${more} more`] : []),
    ...(removed > 0 ? [`${removed} that ${removed === 1 ? 'is' : 'are'} gone`] : []),
  ];
  return parts.length === 0 ? 'the record of the dataset itself' : parts.join(', ');
}

/** What a column of a table that somebody brings can be. */
export const tableRoles = [
  'source',
  'target',
  'sourceName',
  'targetName',
  'sourceKind',
  'targetKind',
  'id',
  'name',
  'kind',
  'aliases',
  'summary',
  'type',
  'date',
  'since',
  'until',
  'weight',
  'directed',
] as const;
export type TableRole = (typeof tableRoles)[number];

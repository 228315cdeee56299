/** What somebody may do beside reading the public layer. */
export interface Permissions {
  /** See what is restricted, and everything that hangs on it. */
  readonly seeRestricted: boolean;
  /** Ask queries of his own and the named ones, which read the whole database. */
  readonly runCypher: boolean;
  /** Edit, import, and choose which data are served. */
  readonly edit: boolean;
}

/** Who may do what; each role may do what the one before it may. */
export const roleTable = {
  viewer: { seeRestricted: false, runCypher: false, edit: false },
  analyst: { seeRestricted: true, runCypher: true, edit: false },
  editor: { seeRestricted: true, runCypher: true, edit: true },
} as const satisfies Record<string, Permissions>;
export type Role = keyof typeof roleTable;
export const roles = Object.keys(roleTable) as [Role, ...Role[]];

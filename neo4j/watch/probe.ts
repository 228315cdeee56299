/** How to connect to a database that this program keeps. */
export interface LocalAddress {
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
}

/**
 * What a query showed: it was answered; the password was refused; the database said that it is broken; or nothing was
 * learned, because it took too long or the connection was lost.
 */
export type ProbeAnswer =
  | { readonly kind: 'answered' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'broken' | 'unknown'; readonly reason: string };

/** A connection that is used only to ask whether the database answers queries. */
export interface Probe {
  /**
   * Puts a cheap query; never rejects.
   * @param deadline milliseconds after which the database itself gives it up
   */
  ask(deadline: number): Promise<ProbeAnswer>;
  close(): Promise<void>;
}

/** Opens a probe. It is passed in, since this folder knows no driver. */
export type OpenProbe = (address: LocalAddress) => Probe;

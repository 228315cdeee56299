/** What the keeper is told once, as a line of JSON. */
export interface KeeperOrder {
  readonly java: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly log: string;
  readonly port: number;
}

/** What the keeper says, a line of JSON each. */
export interface KeeperMessage {
  readonly state: 'starting' | 'ready' | 'restarting';
  readonly pid: number | null;
  readonly code?: number | null;
  /** How often in a row the JVM has died. */
  readonly failures?: number;
}

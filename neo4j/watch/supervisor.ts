import type { KeeperMessage, KeepOrder } from '../keeper/keeperMessages.ts';
import { spawnKeeper, type Keeper } from '../keeper/spawnKeeper.ts';
import { isAlive } from '../system/isAlive.ts';
import { killNow } from '../system/killNow.ts';

/** What a database that this process keeps is doing; `waitingForRoom`: its disk is full. */
export type ManagedState = 'starting' | 'ready' | 'restarting' | 'waitingForRoom' | 'stopped';

/** Deaths in a row after which a first start is given up. */
const deadAtStart = 3;
/** Milliseconds for a keeper to obey: to restart, and to end itself after the time that its JVM may take to stop. */
const restartDeadline = 5_000;
const stopDeadline = 1_500;
/** Milliseconds before a keeper that died again is replaced again. */
const keeperBackOff = 1_000;

/**
 * Keeps a keeper, and hears from it how the JVM is. A keeper that is killed is replaced, and the new one takes the JVM over;
 * one that does not obey is ended with its JVM.
 */
export class Supervisor {
  readonly #order: Omit<KeepOrder, 'order' | 'adopt'>;
  readonly #onChange: (state: ManagedState) => void;
  #state: ManagedState = 'starting';
  #jvm: number | null = null;
  #keeper: Keeper | null = null;
  #keeperDeaths = 0;
  #disobeyed: NodeJS.Timeout | undefined;
  #settleStart: ((result: 'ready' | 'dead' | 'noRoom') => void) | null = null;
  #isHopeless = (): boolean => false;
  #onLastExit: (() => void) | null = null;

  /** @param onChange called whenever the state or the JVM is another */
  constructor(order: Omit<KeepOrder, 'order' | 'adopt'>, onChange: (state: ManagedState) => void) {
    this.#order = order;
    this.#onChange = onChange;
  }

  get state(): ManagedState {
    return this.#state;
  }

  /** The process id of the JVM; null while there is none. */
  get jvm(): number | null {
    return this.#jvm;
  }

  /**
   * Starts the JVM; resolves when it answers Bolt for the first time, has died too often, or has no room on its disk.
   * @param isHopeless asked when it has died: whether another try would end the same
   */
  start(isHopeless: () => boolean): Promise<'ready' | 'dead' | 'noRoom'> {
    return new Promise((resolve) => {
      this.#isHopeless = isHopeless;
      this.#settleStart = resolve;
      this.#spawn(null);
    });
  }

  /** Ends the JVM at once and has it started again. */
  restart(): void {
    this.#keeper?.tell({ order: 'restart' });
    clearTimeout(this.#disobeyed);
    this.#disobeyed = setTimeout(() => this.#endAll(), restartDeadline);
  }

  /** Ends JVM and keeper: cleanly, or by force where they do not end in time. */
  async stop(): Promise<void> {
    if (this.#state === 'stopped') return;
    this.#become('stopped', this.#jvm);
    clearTimeout(this.#disobeyed);
    if (this.#keeper === null) {
      // A keeper was killed and the next is not there yet: nobody else would end what it kept.
      if (this.#jvm !== null && isAlive(this.#jvm)) killNow(this.#jvm);
      return;
    }
    await new Promise<void>((resolve) => {
      const late = setTimeout(() => this.#endAll(), this.#order.patience + stopDeadline);
      this.#onLastExit = () => {
        clearTimeout(late);
        resolve();
      };
      this.#keeper?.dismiss();
    });
  }

  #spawn(adopt: number | null): void {
    if (this.#state === 'stopped') return;
    this.#keeper = spawnKeeper(
      { order: 'keep', ...this.#order, adopt },
      (message) => this.#hear(message),
      () => this.#keeperGone(),
    );
  }

  #hear(message: KeeperMessage): void {
    clearTimeout(this.#disobeyed);
    if (this.#state === 'stopped') return;
    const away = this.#settleStart === null ? 'restarting' : 'starting';
    switch (message.state) {
      case 'starting':
        // A JVM that was taken over answers all the time.
        this.#become(message.pid === this.#jvm ? this.#state : away, message.pid);
        break;
      case 'ready':
        this.#keeperDeaths = 0;
        this.#become('ready', message.pid);
        this.#settle('ready');
        break;
      case 'died':
        this.#become(away, null);
        if (message.failures >= deadAtStart || this.#isHopeless()) this.#settle('dead');
        break;
      case 'waiting':
        this.#become(this.#settleStart === null ? 'waitingForRoom' : 'starting', null);
        this.#settle('noRoom');
        break;
    }
  }

  #keeperGone(): void {
    this.#keeper = null;
    if (this.#state === 'stopped') {
      this.#onLastExit?.();
      return;
    }
    const adopt = this.#jvm !== null && isAlive(this.#jvm) ? this.#jvm : null;
    if (adopt === null) this.#become(this.#settleStart === null ? 'restarting' : 'starting', null);
    this.#keeperDeaths += 1;
    if (this.#keeperDeaths >= deadAtStart) this.#settle('dead');
    setTimeout(() => this.#spawn(adopt), this.#keeperDeaths === 1 ? 0 : keeperBackOff);
  }

  /** The keeper does not obey: both go, and whoever waits for the keeper's end goes on. */
  #endAll(): void {
    if (this.#jvm !== null) killNow(this.#jvm);
    const keeper = this.#keeper?.pid ?? null;
    if (keeper !== null) killNow(keeper);
  }

  #settle(result: 'ready' | 'dead' | 'noRoom'): void {
    const settle = this.#settleStart;
    this.#settleStart = null;
    settle?.(result);
  }

  #become(state: ManagedState, jvm: number | null): void {
    if (state === this.#state && jvm === this.#jvm) return;
    this.#state = state;
    this.#jvm = jvm;
    this.#onChange(state);
  }
}

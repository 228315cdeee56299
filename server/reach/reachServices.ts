import type { Audience, Database } from '../../database/database.ts';
import { ReachService } from './reachService.ts';

/**
 * Reach for everybody who may ask: one graph in memory for those who may see everything, another one of the public layer,
 * each brought when first somebody asks for it.
 */
export class ReachServices {
  readonly #database: Database;
  readonly #services = new Map<Audience, ReachService>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** What answers for an audience; never more than the database itself shows. */
  for(asked: Audience): ReachService {
    const audience = this.#database.audience === 'public' ? 'public' : asked;
    const service =
      this.#services.get(audience) ?? new ReachService(this.#database.view({ audience }));
    this.#services.set(audience, service);
    return service;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#services.values()].map((service) => service.stop()));
  }
}

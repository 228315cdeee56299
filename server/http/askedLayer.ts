import type { Request } from 'express';
import type { Audience } from '../../database/database.ts';
import { maySeeRestricted } from './permissions.ts';
import { Problem } from './problem.ts';

/** The header by which a client asks for less than it may see: `public` leaves the public layer alone. */
export const layerHeader = 'Entremise-Layer';

/** What whoever asks may see, and the database shows. */
export const allowedLayer = (request: Request, shown: Audience): Audience =>
  shown === 'all' && maySeeRestricted(request) ? 'all' : 'public';

/**
 * For whom a call of the database is answered. A client may ask for less than it may see, never for more.
 *
 * @param shown what the database shows at most
 * @throws Problem where the header says something else: a slip must not show what was to be left out
 */
export function askedLayer(request: Request, shown: Audience): Audience {
  const asked = request.get(layerHeader) ?? 'all';
  if (asked !== 'all' && asked !== 'public')
    throw new Problem({
      code: 'notAChoice',
      field: layerHeader,
      parameters: { values: 'all, public' },
    });
  return asked === 'public' ? 'public' : allowedLayer(request, shown);
}

/**
 * Refuses the header where it cannot be followed: the console answers from the whole database.
 * @throws Problem
 */
export function refuseLayer(request: Request, shown: Audience): void {
  if (askedLayer(request, shown) !== allowedLayer(request, shown))
    throw new Problem({ code: 'consoleClosed', field: layerHeader });
}

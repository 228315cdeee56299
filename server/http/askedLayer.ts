import type { Request } from 'express';
import type { Audience } from '../../database/database.ts';
import { Problem } from './problem.ts';

/** The header by which a client asks for less than it may see: `public` leaves the public layer alone. */
export const layerHeader = 'Entremise-Layer';

/**
 * For whom a call of the database is answered. A client may ask for less than it may see, never for more.
 *
 * @param allowed what the client may see
 * @throws Problem where the header says something else: a slip must not show what was to be left out
 */
export function askedLayer(request: Request, allowed: Audience): Audience {
  const asked = request.get(layerHeader) ?? 'all';
  if (asked !== 'all' && asked !== 'public')
    throw new Problem({
      code: 'notAChoice',
      field: layerHeader,
      parameters: { values: 'all, public' },
    });
  return asked === 'public' ? 'public' : allowed;
}

/**
 * Refuses the header where it cannot be followed: Reach and the console answer from what they hold for everybody.
 * @throws Problem
 */
export function refuseLayer(request: Request, allowed: Audience): void {
  if (askedLayer(request, allowed) !== allowed)
    throw new Problem({ code: 'unknownParameter', field: layerHeader });
}

import { connectedComponents } from 'graphology-components';
import { grouped } from './grouped.ts';
import type { Measured } from './measured.ts';
import type { Network } from './network.ts';

/** The parts between which no tie leads, whichever way it goes. */
export function components({ graph }: Network): Measured {
  const found = grouped(connectedComponents(graph));
  return { ...found, figures: { groups: found.groups.length } };
}

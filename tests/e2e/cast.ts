/**
 * Those of the made-up dataset by whom the explorer is tried. A test asks for somebody by the part that it needs played, so
 * that another dataset can play it.
 */
export const cast = {
  dataset: 'The Ammerin Estuary',
  /** The actor whom somebody may want to reach: a main one, with aliases in other scripts. */
  leader: {
    id: 'ilo-marsan',
    name: 'Ilo Marsan',
    typed: 'captain mars',
    alias: 'Captain Marsan',
    arabic: 'إيلو مارسان',
  },
  /** Somebody whom the leader would meet, and the words of it. */
  priest: { id: 'aubin-d-orsel', name: 'Aubin d’Orsel', typed: 'orsel' },
  judge: { id: 'zoe-sramek', name: 'Zoë Šrámek', typed: 'sramek' },
  /** Who is above the leader. */
  chief: { id: 'vesna-tarrag', name: 'Vesna Tarrag' },
  government: { id: 'government-of-halvane', name: 'Government of Halvane' },
  /** Who is against talks with the leader's side, and who is for them. */
  president: { id: 'adrek-velland', name: 'Adrek Velland' },
  union: { id: 'dockers-union', name: 'Union of Dockers and Lightermen' },
  /** A group of the leader, listed as terrorist by one state. */
  fleet: { id: 'lantern-fleet', name: 'Lantern Fleet', french: 'Flotte des lanternes' },
  lister: { id: 'estrand', name: 'Kingdom of Estrand' },
  /** Who claimed the leader's death, which was refuted. */
  navy: { id: 'halvane-navy', name: 'Navy of Halvane', typed: ['Ha', 'lvane navy'] },
  patrol: { id: 'straits-patrol', name: 'Straits Patrol', typed: 'Straits Pat' },
  /** A plural name that objects. */
  families: { id: 'strikers-families', name: 'Families of the dead of Pier Nine' },
  /** Two of one name. */
  twins: { name: 'Joren Hask', ids: ['joren-hask-pilot', 'joren-hask-treasurer'] },
  lastDay: '30 June 2034',
  /** A year before most of the data begins. */
  early: '2031',
} as const;

/**
 * Those of the dataset by whom the explorer is tried. A test asks for somebody by the part that it needs played, so that
 * another dataset can play it.
 */
export const cast = {
  /** The best tied actor, on the map from the start, whom somebody may want to reach. */
  leader: { id: 'hamadoun-koufa', name: 'Hamadoun Koufa', typed: 'kufa', alias: 'Kufa' },
  /** Somebody whom the leader would meet, on the map from the start. */
  scholar: { id: 'mahmoud-dicko', name: 'Mahmoud Dicko', typed: 'dicko' },
  /** Another main actor, with routes to the chief. */
  government: { id: 'government-of-mali', name: 'Government of the Republic of Mali' },
  /** The leader's own chief, listed as terrorist, out of whose reach some routes were lost. */
  chief: { id: 'iyad-ag-ghaly', name: 'Iyad ag Ghaly' },
  /** A group whose French and English names differ and that is known by an acronym. */
  coalition: { id: 'jnim', typed: 'jnim', name: /Jama’at Nusrat/ },
  /** Through whom alone the government reaches the leader. */
  bottleneck: { id: 'katiba-macina', name: 'Katiba Macina' },
  /** Somebody else, found by the first letters of the name. */
  army: { id: 'malian-army', name: 'Malian army', typed: ['Ma', 'lian army'] },
  force: { id: 'operation-barkhane', name: 'Operation Barkhane', typed: 'Barkhane' },
  opponent: { id: 'france', name: 'France' },
  /** Of whom more than fifty routes lead to the leader. */
  many: { id: 'humanitarian-ngos' },
  /** The last day of the data, and a year before most of them begins. */
  lastDay: '28 May 2019',
  early: '2014',
} as const;

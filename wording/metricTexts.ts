import type { MetricName } from '../model/metrics.ts';
import type { Wording } from '../model/wording.ts';

interface MetricTexts {
  /** A column, or an entry of a list. */
  readonly title: Wording;
  /** As a mediator or an analyst would ask it. */
  readonly question: Wording;
  readonly definition: Wording;
  /** What a reader must not take from it. */
  readonly caveat: Wording;
  /** Where it is defined. */
  readonly source: string;
}

/** Every measure in words. */
export const metricTexts: Readonly<Record<MetricName, MetricTexts>> = {
  degree: {
    title: { en: 'Ties', fr: 'Liens' },
    question: {
      en: 'Who has recorded ties with most others?',
      fr: 'Qui a des liens enregistrés avec le plus d’autres acteurs\u202f?',
    },
    definition: {
      en: 'The number of other actors with whom at least one counted relation is recorded (degree).',
      fr: 'Le nombre d’autres acteurs avec lesquels au moins une relation comptée est enregistrée (degré).',
    },
    caveat: {
      en: 'Whom the sources write about most has most ties. It says how well somebody is documented as much as how well connected.',
      fr: 'Ceux dont les sources parlent le plus ont le plus de liens\u00a0: la mesure dit autant la documentation que les contacts.',
    },
    source: 'L. C. Freeman, Centrality in social networks, Social Networks 1 (1979), 215–239.',
  },
  betweenness: {
    title: { en: 'In between', fr: 'Entre les autres' },
    question: {
      en: 'Who stands on the shortest ways between others?',
      fr: 'Qui se trouve sur les plus courts chemins entre les autres\u202f?',
    },
    definition: {
      en: 'Of all pairs of other actors, the share whose shortest ways pass this one; where there are several shortest ways, each counts for its part (betweenness). 0: none; 1: all.',
      fr: 'Parmi toutes les paires d’autres acteurs, la part dont les plus courts chemins passent par celui-ci\u202f; s’il y a plusieurs plus courts chemins, chacun compte pour sa part (intermédiarité). 0\u00a0: aucune\u202f; 1\u00a0: toutes.',
    },
    caveat: {
      en: 'To stand between is not to be willing, trusted or able to carry anything. One missing relation can change the order; see what Reach says of a way before using it.',
      fr: 'Être entre deux acteurs n’est ni vouloir, ni pouvoir transmettre, ni avoir leur confiance. Une seule relation manquante peut changer l’ordre\u202f; lisez ce que le mode Joindre dit d’un chemin avant de vous en servir.',
    },
    source:
      'L. C. Freeman, Sociometry 40 (1977), 35–41; U. Brandes, Journal of Mathematical Sociology 25 (2001), 163–177; sampled after U. Brandes and C. Pich (2007).',
  },
  closeness: {
    title: { en: 'Close to all', fr: 'Proche de tous' },
    question: {
      en: 'From whom are the others fewest steps away?',
      fr: 'De qui les autres sont-ils à le moins de pas\u202f?',
    },
    definition: {
      en: 'One divided by the mean number of steps to those whom the actor can reach, times the share of the others that it can reach at all (closeness). 1: one step from everybody.',
      fr: 'Un divisé par le nombre moyen de pas vers ceux que l’acteur peut atteindre, multiplié par la part des autres qu’il peut atteindre (proximité). 1\u00a0: à un pas de tous.',
    },
    caveat: {
      en: 'Each step counts the same, whether it is a brother or a single letter. Values lie close together; small differences say nothing.',
      fr: 'Chaque pas compte autant, qu’il s’agisse d’un frère ou d’une seule lettre. Les valeurs sont proches\u202f; de petits écarts ne disent rien.',
    },
    source:
      'L. C. Freeman, Social Networks 1 (1979), 215–239; for parts that are cut off S. Wasserman and K. Faust, Social Network Analysis (1994), 201.',
  },
  pagerank: {
    title: { en: 'Tied to the well tied', fr: 'Lié aux plus liés' },
    question: {
      en: 'Who is tied to those who are themselves well tied?',
      fr: 'Qui est lié à ceux qui sont eux-mêmes bien liés\u202f?',
    },
    definition: {
      en: 'How often one would meet the actor on an endless walk along ties, each tie being taken with the same chance, and beginning anew anywhere at 15 of 100 steps (PageRank). All values add up to 1.',
      fr: 'À quelle fréquence on rencontrerait l’acteur dans une marche sans fin le long des liens, chaque lien étant pris avec la même chance, et recommencée n’importe où 15 fois sur 100 pas (PageRank). Les valeurs font 1 en tout.',
    },
    caveat: {
      en: 'Where ties have no direction it says little more than their number. It was made for pages that cite each other, not for people.',
      fr: 'Là où les liens n’ont pas de sens, elle dit à peine plus que leur nombre. Elle a été conçue pour des pages qui se citent, non pour des personnes.',
    },
    source: 'S. Brin and L. Page, Computer Networks 30 (1998), 107–117; damping 0.85.',
  },
  communities: {
    title: { en: 'Community', fr: 'Communauté' },
    question: {
      en: 'Which actors hang together more than with the rest?',
      fr: 'Quels acteurs tiennent plus entre eux qu’avec le reste\u202f?',
    },
    definition: {
      en: 'Groups with more ties inside than chance would give actors with as many ties (modularity), found step by step by the method of Louvain. The value is the size of the group.',
      fr: 'Groupes ayant plus de liens internes que n’en donnerait le hasard à des acteurs aussi liés (modularité), trouvés pas à pas par la méthode de Louvain. La valeur est la taille du groupe.',
    },
    caveat: {
      en: 'Another division may be as good. A group found here is not a camp, nor does anybody in it know of it; foes can be in one, since a fight is a tie too.',
      fr: 'Une autre division peut valoir autant. Un groupe trouvé ici n’est pas un camp, et personne n’y sait qu’il en est\u202f; des ennemis peuvent s’y trouver ensemble, car un combat est aussi un lien.',
    },
    source:
      'V. D. Blondel et al., Journal of Statistical Mechanics (2008) P10008; M. E. J. Newman and M. Girvan, Physical Review E 69 (2004) 026113.',
  },
  components: {
    title: { en: 'Connected part', fr: 'Partie connexe' },
    question: {
      en: 'Which parts have no recorded tie with each other?',
      fr: 'Quelles parties n’ont aucun lien enregistré entre elles\u202f?',
    },
    definition: {
      en: 'The largest sets of actors in which a way leads from each to each, whichever way its ties go (components). The value is the size of the part.',
      fr: 'Les plus grands ensembles d’acteurs où un chemin mène de chacun à chacun, quel que soit le sens des liens (composantes). La valeur est la taille de la partie.',
    },
    caveat: {
      en: 'No recorded tie is not no tie: small parts are often those of whom the sources say little.',
      fr: 'Aucun lien enregistré ne veut pas dire aucun lien\u00a0: les petites parties sont souvent celles dont les sources parlent peu.',
    },
    source: 'J. Hopcroft and R. Tarjan, Communications of the ACM 16 (1973), 372–378.',
  },
  triads: {
    title: { en: 'Unbalanced triads', fr: 'Triades instables' },
    question: {
      en: 'Who stands between friends who are at odds, or is the friend of two foes?',
      fr: 'Qui se trouve entre des amis brouillés, ou est l’ami de deux ennemis\u202f?',
    },
    definition: {
      en: 'Of every three actors of whom each two have relations of one sign: those in which the three signs multiply to minus (two friends of one who are foes, or three foes). The value is the number of such triads that the actor is in; beside it, the balanced ones.',
      fr: 'Parmi tous les trios d’acteurs dont chaque paire a des relations d’un seul signe\u00a0: ceux où le produit des trois signes est négatif (deux amis d’un même acteur qui sont ennemis, ou trois ennemis). La valeur est le nombre de ces triades auxquelles l’acteur appartient\u202f; à côté, celles qui sont équilibrées.',
    },
    caveat: {
      en: 'The sign is that of the type of relation, not of a feeling. That unbalanced triads tend to change is a hypothesis; in a conflict they may stand for years.',
      fr: 'Le signe est celui du type de relation, non d’un sentiment. Que les triades instables tendent à changer est une hypothèse\u202f; dans un conflit, elles peuvent durer des années.',
    },
    source:
      'F. Heider, Journal of Psychology 21 (1946), 107–112; D. Cartwright and F. Harary, Psychological Review 63 (1956), 277–293.',
  },
  'structural-holes': {
    title: { en: 'Constraint', fr: 'Contrainte' },
    question: {
      en: 'Whose contacts are strangers to each other?',
      fr: 'De qui les contacts sont-ils étrangers les uns aux autres\u202f?',
    },
    definition: {
      en: 'Burt’s constraint: the sum, over an actor’s contacts, of the squared share of its ties that goes to each, directly and through contacts that they share. The least comes first: contacts who do not know each other. Beside it the effective size: contacts less their mean number of ties among themselves.',
      fr: 'La contrainte de Burt\u00a0: la somme, sur les contacts d’un acteur, du carré de la part de ses liens qui va à chacun, directement et par des contacts communs. La plus faible vient d’abord\u00a0: des contacts qui ne se connaissent pas. À côté, la taille effective\u00a0: le nombre de contacts moins le nombre moyen de liens entre eux.',
    },
    caveat: {
      en: 'A hole may be one of the record: that two contacts know each other may just not be written. An actor with one contact is wholly constrained (1).',
      fr: 'Un trou peut être un trou de la documentation\u00a0: que deux contacts se connaissent peut n’être écrit nulle part. Un acteur qui n’a qu’un contact est entièrement contraint (1).',
    },
    source:
      'R. S. Burt, Structural Holes (1992), 54–55; S. P. Borgatti, Connections 20 (1997), 35–38.',
  },
  removal: {
    title: { en: 'Cut off by its loss', fr: 'Séparées par sa perte' },
    question: {
      en: 'Whose loss would cut others off from each other?',
      fr: 'La perte de qui séparerait d’autres acteurs\u202f?',
    },
    definition: {
      en: 'The number of pairs of other actors between whom every recorded way passes this one, so that its loss leaves none. Above 0 the actor is a cut vertex; beside it, into how many parts its own part would fall.',
      fr: 'Le nombre de paires d’autres acteurs entre lesquels tout chemin enregistré passe par celui-ci, si bien que sa perte n’en laisse aucun. Au-dessus de 0, l’acteur est un point d’articulation\u202f; à côté, en combien de parties la sienne se diviserait.',
    },
    caveat: {
      en: 'A pair counts the same whether anybody wants to bring the two together or not. Where few ties are recorded, many seem to hang on one.',
      fr: 'Une paire compte autant, que quelqu’un veuille ou non rapprocher les deux. Là où peu de liens sont enregistrés, beaucoup semblent tenir à un seul acteur.',
    },
    source: 'J. Hopcroft and R. Tarjan, Communications of the ACM 16 (1973), 372–378.',
  },
};

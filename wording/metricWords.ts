import { categoryTable } from '../model/categories.ts';
import type { MetricDetail, MetricFigure, MetricNetwork } from '../model/metrics.ts';
import type { Wording } from '../model/wording.ts';

/** The columns beside the value. */
export const metricDetailWords: Readonly<Record<MetricDetail, Wording>> = {
  allegiance: categoryTable.allegiance.label,
  mediation: categoryTable.mediation.label,
  conflict: categoryTable.conflict.label,
  affiliation: categoryTable.affiliation.label,
  position: categoryTable.position.label,
  relations: { en: 'Relations', fr: 'Relations' },
  approaches: { en: 'can approach', fr: 'peut approcher' },
  approachedBy: { en: 'approached by', fr: 'approché par' },
  reaches: { en: 'can be reached', fr: 'atteignables' },
  balanced: { en: 'balanced', fr: 'équilibrées' },
  unbalanced: { en: 'unbalanced', fr: 'instables' },
  effectiveSize: { en: 'effective size', fr: 'taille effective' },
  efficiency: { en: 'share of contacts', fr: 'part des contacts' },
  others: { en: 'contacts', fr: 'contacts' },
  parts: { en: 'parts left', fr: 'parties restantes' },
};

/** What is said of a network as a whole. */
export const metricFigureWords: Readonly<Record<MetricFigure, Wording>> = {
  groups: { en: 'groups', fr: 'groupes' },
  modularity: { en: 'modularity', fr: 'modularité' },
  triads: { en: 'signed triads', fr: 'triades signées' },
  balancedTriads: { en: 'balanced', fr: 'équilibrées' },
  unbalancedTriads: { en: 'unbalanced', fr: 'instables' },
  cutActors: {
    en: 'actors whose loss cuts others off',
    fr: 'acteurs dont la perte en sépare d’autres',
  },
};

/** On what a measure is taken. */
export const metricNetworkWords: Readonly<Record<MetricNetwork, Wording>> = {
  ties: { en: 'All ties', fr: 'Tous les liens' },
  access: { en: 'Access', fr: 'Accès' },
};

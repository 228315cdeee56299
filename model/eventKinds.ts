import type { Wording } from './wording.ts';

const row = (
  en: string,
  fr: string,
  mediation = false,
): { label: Wording; mediation: boolean } => ({ label: { en, fr }, mediation });

/** Kinds of event; `mediation` marks those that a reach answer lists as earlier attempts. */
export const eventKindTable = {
  talks: row('Talks', 'Pourparlers', true),
  debate: row('Debate', 'Débat', true),
  exchange: row('Prisoner exchange', 'Échange de prisonniers', true),
  mission: row('Mission', 'Mission', true),
  agreement: row('Agreement', 'Accord', true),
  conference: row('Conference', 'Conférence'),
  merger: row('Merger', 'Fusion'),
  attack: row('Attack', 'Attaque'),
  operation: row('Military operation', 'Opération militaire'),
  blockade: row('Blockade', 'Blocus'),
  appointment: row('Appointment', 'Nomination'),
  statement: row('Statement', 'Déclaration'),
  programme: row('Programme', 'Programme'),
  election: row('Election', 'Élection'),
  arrest: row('Arrest', 'Arrestation'),
  other: row('Event', 'Événement'),
} as const;
export type EventKind = keyof typeof eventKindTable;
export const eventKinds = Object.keys(eventKindTable) as [EventKind, ...EventKind[]];

export const participantRoleTable = {
  convened: { en: 'convened', fr: 'à l’initiative' },
  mediated: { en: 'mediated', fr: 'médiation' },
  'took part': { en: 'took part', fr: 'participation' },
  target: { en: 'target', fr: 'partie visée' },
  brokered: { en: 'brokered', fr: 'entremise' },
  sponsored: { en: 'sponsored', fr: 'parrainage' },
  victim: { en: 'victim', fr: 'victime' },
  perpetrator: { en: 'perpetrator', fr: 'auteur' },
  spoke: { en: 'spoke', fr: 'prise de parole' },
  invited: { en: 'invited', fr: 'invitation reçue' },
  appointed: { en: 'appointed', fr: 'nomination' },
  subject: { en: 'subject', fr: 'objet' },
} as const satisfies Record<string, Wording>;
export type ParticipantRole = keyof typeof participantRoleTable;
export const participantRoles = Object.keys(participantRoleTable) as [
  ParticipantRole,
  ...ParticipantRole[],
];

export const placeKindTable = {
  country: { en: 'country', fr: 'pays' },
  region: { en: 'region', fr: 'région' },
  cercle: { en: 'cercle', fr: 'cercle' },
  commune: { en: 'commune', fr: 'commune' },
  town: { en: 'town', fr: 'ville' },
  village: { en: 'village', fr: 'village' },
  area: { en: 'area', fr: 'zone' },
  river: { en: 'river', fr: 'fleuve' },
  camp: { en: 'camp', fr: 'camp' },
} as const satisfies Record<string, Wording>;
export type PlaceKind = keyof typeof placeKindTable;
export const placeKinds = Object.keys(placeKindTable) as [PlaceKind, ...PlaceKind[]];

export const locationRoleTable = {
  based: { en: 'based in', fr: 'implantation\u00a0:' },
  operates: { en: 'operates in', fr: 'zone d’action\u00a0:' },
  controls: { en: 'controls', fr: 'sous son contrôle\u00a0:' },
  lives: { en: 'lives in', fr: 'lieu de vie\u00a0:' },
  'took place': { en: 'took place in', fr: 'lieu\u00a0:' },
  within: { en: 'lies within', fr: 'à l’intérieur de\u00a0:' },
} as const satisfies Record<string, Wording>;
export type LocationRole = keyof typeof locationRoleTable;
export const locationRoles = Object.keys(locationRoleTable) as [LocationRole, ...LocationRole[]];

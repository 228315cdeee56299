import type { ProblemName } from './messages/problem.ts';

/** What a fault's sentence needs beside its code: the value given, the values allowed, a bound. */
export type FaultParameters = Readonly<Record<string, string | number>>;

/**
 * Everything that can be wrong with a question or keep it from an answer, with the problem document that says so. Sentences
 * in both languages are made from the code and its parameters (`wording/problems.ts`).
 */
export const faultTable = {
  unknownParameter: 'bad-question',
  notText: 'bad-question',
  notAChoice: 'bad-question',
  notADate: 'bad-question',
  notANumber: 'bad-question',
  notAnId: 'bad-question',
  notOfTheForm: 'bad-question',
  missing: 'bad-question',
  tooMany: 'bad-question',
  tooLong: 'bad-question',
  dateAndWindow: 'bad-question',
  halfAWindow: 'bad-question',
  windowReversed: 'bad-question',
  emptyBasket: 'bad-question',
  fromOrTo: 'bad-question',
  noSuchActor: 'bad-question',
  noSuchActorOrRelation: 'bad-question',
  sameActorTwice: 'bad-question',
  inBothBaskets: 'bad-question',
  endAvoided: 'bad-question',
  passedAndAvoided: 'bad-question',
  cypherParameter: 'bad-question',
  paramsTooDeep: 'bad-question',
  cypherRefused: 'cypher-refused',
  cypherWrites: 'cypher-refused',
  cypherInvalid: 'cypher-invalid',
  cypherBroken: 'cypher-failed',
  cypherMemory: 'cypher-too-large',
  consoleClosed: 'console-closed',
  accessInWindow: 'bad-question',
  metricNeedsTies: 'bad-question',
  metricTooLarge: 'bad-question',
  notJson: 'bad-question',
  unreadable: 'bad-question',
  unknownActor: 'unknown-id',
  unknownRelation: 'unknown-id',
  unknownEvent: 'unknown-id',
  unknownPlace: 'unknown-id',
  unknownSource: 'unknown-id',
  unknownQuery: 'unknown-id',
  unknownStory: 'unknown-id',
  unknownMetric: 'unknown-id',
  unknownCall: 'unknown-path',
  unknownPage: 'unknown-path',
  editProblems: 'edit-refused',
  nothingChanges: 'edit-refused',
  patchBroken: 'edit-refused',
  noSuchItem: 'bad-question',
  notOfThisKind: 'bad-question',
  noSuchColumn: 'bad-question',
  unknownEdit: 'unknown-id',
  unknownSet: 'unknown-id',
  stillNeeded: 'edit-conflict',
  baseStays: 'edit-conflict',
  stackUnknown: 'edit-conflict',
  otherDataset: 'edit-conflict',
  undecided: 'edit-conflict',
  notLoaded: 'edit-conflict',
  methodNotAllowed: 'method-not-allowed',
  bodyTooLarge: 'body-too-large',
  bodyNotJson: 'unsupported-media-type',
  foreignHost: 'foreign-host',
  foreignOrigin: 'foreign-origin',
  tokenRequired: 'token-required',
  signInRequired: 'sign-in-required',
  analystsOnly: 'not-allowed',
  editorsOnly: 'not-allowed',
  databaseAway: 'database-away',
  dataMoving: 'data-moving',
  noData: 'no-data',
  tooSlow: 'too-slow',
  busy: 'busy',
  tooManyQuestions: 'too-many-questions',
  unexpected: 'internal',
} as const satisfies Record<string, ProblemName>;
export type FaultCode = keyof typeof faultTable;
export const faultCodes = Object.keys(faultTable) as [FaultCode, ...FaultCode[]];

/** A fault of a question: its code, what its sentence needs, and the parameter or the path in the body where it is. */
export interface Fault {
  readonly code: FaultCode;
  readonly parameters?: FaultParameters | undefined;
  readonly field?: string | undefined;
}

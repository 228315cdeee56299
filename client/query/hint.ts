/** Something that a query may not mean as it is written, and where; a wording says it. */
export interface Hint {
  readonly code:
    | 'dateText'
    | 'textNumber'
    | 'unknownId'
    | 'unknownName'
    | 'unknownType'
    | 'unknownLabel'
    | 'unknownValue'
    | 'signText'
    | 'evidenceText'
    | 'actorKind'
    | 'unknownProperty'
    | 'dateNotText'
    | 'wrongWay'
    | 'symmetric'
    | 'shortName';
  readonly from: number;
  readonly to: number;
  readonly word: string;
  /** What may be meant, to stand in its place. */
  readonly better: readonly string[];
}

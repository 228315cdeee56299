/** A change that names something that is not there, or cannot be made to it; told at a field of the question. */
export class EditMistake extends Error {
  readonly field: 'item' | 'file' | 'cells' | 'places';
  readonly code: 'noSuchItem' | 'notOfThisKind' | 'noSuchColumn';
  readonly about: string;

  constructor(code: EditMistake['code'], field: EditMistake['field'], about: string) {
    super(code);
    this.code = code;
    this.field = field;
    this.about = about;
  }
}

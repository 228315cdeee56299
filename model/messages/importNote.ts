import { z } from 'zod';

/** What an import left out, kept as words or could not do as it was told. */
const importNote = z.discriminatedUnion('code', [
  z.object({
    code: z.enum(['namesNobody', 'describedAgain', 'endMissing', 'endUnknown', 'tiedToThemselves']),
    table: z.string(),
  }),
  z.object({ code: z.enum(['oneByDecision', 'endBeforeBeginning']) }),
  z.object({
    code: z.literal('cannotJoin'),
    /** The word of the file. */
    value: z.string(),
    type: z.string(),
    source: z.string(),
    target: z.string(),
  }),
]);
export type ImportNote = z.infer<typeof importNote>;

/** A note with how often it was made. */
export const countedNote = z.object({ note: importNote, count: z.number().int() });
export type CountedNote = z.infer<typeof countedNote>;

import { z } from 'zod';

/** A text in the two languages of the product, on the wire. */
export const textMessage = z.object({ en: z.string(), fr: z.string() });

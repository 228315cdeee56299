import { config } from 'zod';

/** The page's content policy forbids code made from text, which Zod would otherwise try for speed. Imported first. */
config({ jitless: true });

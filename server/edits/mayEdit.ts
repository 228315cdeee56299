import type { Request } from 'express';

/** Whether whoever sends a request may edit, and under which name; null: he may not. The one place that decides it. */
export type MayEdit = (request: Request) => { readonly by: string } | null;

import type { Request, RequestHandler } from 'express';

/** A call whose answer is made anew each time, from what is on disk and not from the data that are served. */
export const told =
  (work: (request: Request) => Promise<unknown>): RequestHandler =>
  async (request, response) => {
    const answer = await work(request);
    response.set('Cache-Control', 'no-store').json(answer);
  };

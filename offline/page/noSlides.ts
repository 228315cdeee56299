/** A file takes no slides along: what makes them is a fifth of its size, and the page offers them only where there is a server. */
export const pptxOf = (): Promise<never> =>
  Promise.reject(new Error('Slides are made where Entremise runs.'));

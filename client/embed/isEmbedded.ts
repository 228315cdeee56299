/** Whether this page is the one that others frame. */
export const isEmbedded = (): boolean => window.location.pathname === '/embed';

/** Hops at most in any question. */
export const mostHops = 12;

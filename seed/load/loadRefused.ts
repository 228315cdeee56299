/** A load that is not allowed; the message says for the user why, and what to do. */
export class LoadRefused extends Error {}

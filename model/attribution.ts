const anonymous = 'anon:';

/** The description of somebody who is not named: `anon: residents` gives "residents"; null where `attributedTo` is an id. */
export const anonymousSpeaker = (attributedTo: string): string | null =>
  attributedTo.startsWith(anonymous) ? attributedTo.slice(anonymous.length).trim() : null;

/** The file of the users cannot be used, or a change to it cannot be made; the message is a sentence for the user. */
export class UsersRefused extends Error {}

/** Something that the user has to get or change; the message is one sentence that says what and how. */
export class SetupFailure extends Error {}

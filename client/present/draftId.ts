/** By which the address names the draft of this browser where it would name a story. */
export const draftId = 'draft-of-this-browser';

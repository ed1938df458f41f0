/** Something is wrong with the command itself: exit status 2, and the help that tells how it is meant. */
export class UsageError extends Error {}

/** Something is wrong with what the command was given to work on: exit status 1. The message says what to do. */
export class InputError extends Error {}

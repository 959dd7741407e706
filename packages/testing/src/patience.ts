/**
 * How long a test waits for anything before it fails, in milliseconds. It is the one limit of all tests, hooks and polls,
 * far above what any of them takes, so that a busy machine fails none.
 */
export const patience = 300_000;

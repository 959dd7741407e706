/**
 * How long a test waits for anything before it fails, in milliseconds: far from what any of them takes, so that a busy
 * machine fails none. The one limit of all tests, hooks and polls; no test has one of its own.
 */
export const patience = 300_000;

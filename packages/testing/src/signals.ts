/** Windows has no signals: what a test sends ends a program at once, which then has no exit code and does nothing more. */
export const withoutSignals = process.platform === 'win32';

/** The exit code of a program that a test ends by a signal. */
export const endedBySignal = withoutSignals ? null : 0;

if (withoutSignals) console.warn('This system has no signals: what programs do at Ctrl+C is NOT proved.');

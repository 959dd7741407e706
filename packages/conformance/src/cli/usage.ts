import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A mistake in the arguments or the environment; the message is one sentence with a cure. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the options of a command. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: true });
  } catch (error) {
    const [what = ''] = (error as Error).message.split(/\n|\. /);
    throw new UsageError(`${what.replace(/\.$/, '')}; use --help to see the options.`);
  }
}

import { parseArgs } from 'node:util';
import { Problem } from './problem.ts';

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

/** Parses a command's options. Prints `help` and returns undefined when asked for it; refuses what it does not know. */
export function readOptions<const T extends NonNullable<Options>>(args: string[], options: T, help: string) {
  return parse(args, options, help, false)?.values;
}

/** As readOptions, for a command that takes arguments without a name too. */
export function readArguments<const T extends NonNullable<Options>>(args: string[], options: T, help: string) {
  return parse(args, options, help, true);
}

function parse<const T extends NonNullable<Options>>(
  args: string[],
  options: T,
  help: string,
  allowPositionals: boolean,
) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      strict: true,
      allowPositionals,
    });
    if ((values as { help?: boolean }).help) {
      console.log(help);
      return undefined;
    }
    return { values, positionals };
  } catch (error) {
    const [what = ''] = (error as Error).message.split('\n');
    throw new Problem(`${what.replace(/\.?$/, '.')} Use --help to see the options.`);
  }
}

import type { Model } from '../../model/model.ts';
import { banner, literal } from './text.ts';

/** retcodes_gen.go: every registered return code with its meaning and advice, in order. */
export function emitRetcodes({ retcodes }: Model): string {
  const sorted = [...retcodes].sort((one, other) => (one.code < other.code ? -1 : 1));
  const entries = sorted.map(
    ({ code, meaning, advice }) => `\t{${literal(code)}, ${literal(meaning)}, ${literal(advice)}},\n`,
  );
  return [
    banner,
    'package ccgateway\n\n',
    '// retcodes holds every registered return code but "0", which is success, in their order.\n',
    `var retcodes = [...]retcodeInfo{\n${entries.join('')}}\n`,
  ].join('');
}

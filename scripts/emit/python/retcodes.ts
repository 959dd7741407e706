import type { Model } from '../../model/model.ts';
import { banner, docstring, literal } from './printer.ts';

/** retcodes.py: every registered return code with its meaning and advice. */
export function emitRetcodes({ retcodes }: Model): string {
  const entries = retcodes.map(
    ({ code, meaning, advice, source: { evidence } }) =>
      `    ${literal(code)}: Retcode(\n        ${literal(code)},\n        ${literal(meaning)},\n        ${literal(advice)},\n        ${literal(evidence)},\n    ),\n`,
  );
  return [
    banner,
    '"""Return codes with their meaning."""\n\n',
    'from collections.abc import Mapping\nfrom typing import Final\n\nfrom .._retcode import Retcode\n\n',
    `RETCODES: Final[Mapping[str, Retcode]] = {\n${entries.join('')}}\n`,
    docstring(['Every registered return code but "0", which is success.'], ''),
  ].join('');
}

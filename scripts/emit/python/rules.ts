import type { Model } from '../../model/model.ts';
import { constraintsOf } from '../constraints.ts';
import { banner, docstring, literal, plain } from './printer.ts';

/** rules.py: the constraints on every parameter and field, for the opt-in check of input. */
export function emitRules(model: Model): string {
  const entries = [...constraintsOf(model)].map(([place, rule]) => `    ${literal(place)}: ${plain(rule)},\n`);
  return [
    banner,
    '"""Constraints on parameters."""\n\n',
    'from collections.abc import Mapping\nfrom typing import Any, Final\n\n',
    `RULES: Final[Mapping[str, Mapping[str, Any]]] = {\n${entries.join('')}}\n`,
    docstring(['Constraints on the parameters of each operation, by method and path.'], ''),
  ].join('');
}

import type { Model } from '../../model/model.ts';
import { banner, literal, packageName } from './text.ts';

/** Retcodes.java: every registered return code with its meaning and advice. */
export function emitRetcodes({ retcodes }: Model): string {
  const sorted = [...retcodes].sort((one, other) => (one.code < other.code ? -1 : 1));
  const entries = sorted.map(
    ({ code, meaning, advice }) => `    put(${literal(code)}, ${literal(meaning)}, ${literal(advice)});\n`,
  );
  return `${banner}package ${packageName};

import java.util.HashMap;
import java.util.Map;

/** What the documents say of each registered return code. */
final class Retcodes {
  private static final Map<String, String[]> ALL = new HashMap<>();

  static {
${entries.join('')}  }

  private Retcodes() {}

  private static void put(String code, String meaning, String advice) {
    ALL.put(code, new String[] {meaning, advice});
  }

  static String meaning(String code) {
    return textOf(code, 0, "A return code that no page names.");
  }

  static String advice(String code) {
    return textOf(code, 1, "Look at the message of the gateway and into its log.");
  }

  private static String textOf(String code, int which, String otherwise) {
    var found = ALL.get(code);
    return found == null ? otherwise : found[which];
  }
}
`;
}

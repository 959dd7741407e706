import { readFileSync } from 'node:fs';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Correction, evidenceMarks, type Registry, type Retcode } from './facts.ts';
import { Problem } from './problem.ts';

/** Reads and checks the registry of return codes; throws a {@link Problem} that names line and cure. */
export function readRegistry(file: string): Registry {
  const { value, line } = readYaml(file);
  const registry = (value ?? {}) as Record<string, Partial<Retcode>>;
  for (const [code, { meaning, advice, group, 'x-source': source }] of Object.entries(registry)) {
    const place = `${file}:${line(code)}`;
    if (!meaning || !advice) throw new Problem(`${place}: return code ${code} lacks meaning or advice; write both.`);
    if (group === undefined || !code.startsWith(group)) {
      throw new Problem(`${place}: return code ${code} is not of group ${group}; write its first three digits.`);
    }
    if (!evidenceMarks.some((mark) => mark === source?.evidence)) {
      throw new Problem(`${place}: return code ${code} does not say where it was seen; add x-source with evidence.`);
    }
  }
  return registry as Registry;
}

/** Reads and checks the corrections; throws a {@link Problem} that names line and cure. */
export function readCorrections(file: string): Correction[] {
  const { value, line } = readYaml(file);
  const corrections = (value ?? []) as Partial<Correction>[];
  for (const [index, { where, readings, choice, reason, date }] of corrections.entries()) {
    if (where && readings && readings.length > 1 && choice && reason && date) continue;
    throw new Problem(
      `${file}:${line(index)}: the correction of ${where ?? 'nothing'} is not complete; write where, two readings, choice, reason and date.`,
    );
  }
  return corrections as Correction[];
}

function readYaml(file: string): { value: unknown; line: (key: string | number) => number } {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    const [first] = broken.message.split('\n');
    throw new Problem(`${file}:${broken.linePos?.[0].line ?? 1}: not valid YAML: ${first}`);
  }
  const line = (key: string | number) => {
    const node = isMap(document.contents) || isSeq(document.contents) ? document.contents.get(key, true) : undefined;
    return lines.linePos((node as { range?: [number] } | undefined)?.range?.[0] ?? 0).line;
  };
  return { value: document.toJS(), line };
}

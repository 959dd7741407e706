import { createRequire } from 'node:module';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { complaintOf } from './complaint.ts';

/** A file that cannot be used; the message names file, line and cure in one sentence. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** Reads YAML that a JSON Schema describes. */
export function readYaml(text: string, file: string, schema: object): unknown {
  // Loaded here, so that a start without such a file does not wait for it.
  const { LineCounter, parseDocument } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const several = broken.code === 'MULTIPLE_DOCS';
    const what = several ? 'it holds several documents; keep one' : broken.message.split(/ at line|\n/)[0];
    throw new FileError(`${file}:${broken.linePos?.[0].line ?? 1}: not valid YAML: ${what}.`);
  }
  const value: unknown = document.toJS();
  const validate = new Ajv2020({ strict: false, verbose: true }).compile(schema);
  if (validate(value)) return value;
  const error = validate.errors?.[0] as ErrorObject;
  const path = error.instancePath.split('/').slice(1);
  const node = document.getIn(path, true) as { range?: [number] } | undefined;
  const { line } = lines.linePos(node?.range?.[0] ?? 0);
  throw new FileError(`${file}:${line}: ${path.join('.') || 'the file'} ${complaintOf(error)}.`);
}

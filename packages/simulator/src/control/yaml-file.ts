import { createRequire } from 'node:module';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Document, ErrorCode, YAMLError } from 'yaml';
import { schemaErrorText } from './schema-error.ts';

/** A file that cannot be used; the message names file, line and cure in one sentence, and quotes no value. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** Reads YAML that a JSON Schema describes. */
export function readYaml(text: string, file: string, schema: object): unknown {
  // Load the parser on demand: a start without such a file does not need it.
  const { isNode, isScalar, LineCounter, parseDocument, visit } = createRequire(import.meta.url)(
    'yaml',
  ) as typeof import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: { range?: readonly number[] | null | undefined } | undefined) =>
    lines.linePos(node?.range?.[0] ?? 0).line || 1;
  const [broken] = [...document.errors, ...document.warnings];
  if (broken) throw new FileError(`${file}:${broken.linePos?.[0].line ?? 1}: not valid YAML: ${whatIsWrong(broken)}.`);
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined)
        throw new FileError(
          `${file}:${lineOf(alias)}: a value that begins with * stands for another one in YAML, and there is none of that name; put it in quotes.`,
        );
    },
    Pair(_, { key }) {
      // The parser would print such a name in a warning.
      const { value } = isScalar(key) ? key : { value: key };
      if (typeof value === 'object' && value !== null)
        throw new FileError(
          `${file}:${lineOf(isNode(key) ? key : undefined)}: not valid YAML: a name must be plain text; put it in quotes.`,
        );
    },
  });
  const value = toValue(document, file);
  const validate = new Ajv2020({ strict: false, verbose: true }).compile(schema);
  if (validate(value)) return value;
  const error = validate.errors?.[0] as ErrorObject;
  const path = error.instancePath.split('/').slice(1);
  const place = `${file}:${lineOf(document.getIn(path, true) as { range?: [number] } | undefined)}: ${path.join('.') || 'the file'}`;
  // In { password: a,b } YAML reads a name b without a value, which is half the password.
  if (
    error.keyword === 'additionalProperties' &&
    (document.getIn([...path, error.params.additionalProperty]) ?? null) === null
  )
    throw new FileError(`${place} has a name without a value; put values that hold a comma in quotes.`);
  throw new FileError(`${place} ${schemaErrorText(error)}.`);
}

function toValue(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch {
    // The remaining cause: aliases that expand to too many values.
    throw new FileError(`${file}:1: not valid YAML: its * stand for too many values; write them out.`);
  }
}

/** The error in own words: the message of the parser quotes the text, which may be a password. */
function whatIsWrong({ code }: YAMLError): string {
  return wrong[code] ?? 'it breaks the rules of YAML here; look for brackets and for special characters without quotes';
}

const wrong: Readonly<Partial<Record<ErrorCode, string>>> = {
  MULTIPLE_DOCS: 'it holds several documents; keep one',
  DUPLICATE_KEY: 'a name is there twice; keep one',
  TAB_AS_INDENT: 'a tab indents; use spaces',
  BAD_INDENT: 'a line is not indented like those beside it; align them',
  MISSING_CHAR: 'a bracket, quote, comma or colon is missing; add it',
  BAD_SCALAR_START: 'a value begins with a special character; put it in quotes',
  BAD_DQ_ESCAPE: 'a \\ in double quotes begins nothing known; use single quotes',
  BAD_ALIAS: 'a value begins with * or &; put it in quotes',
  TAG_RESOLVE_FAILED: 'a value begins with !; put it in quotes',
  BAD_DIRECTIVE: 'a line begins with %; put the value in quotes',
};

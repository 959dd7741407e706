import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import { Problem } from '../cli/problem.ts';
import type { File, Files } from './files.ts';
import { nearest } from './nearest.ts';
import { misnamedOverlays } from './overlay.ts';

/** The texts of all YAML files of the folder spec/, by their paths from there. */
export function readTexts(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.yaml') && !path.endsWith('.arazzo.yaml'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/**
 * Reads the YAML files of spec/. Each names its JSON Schema in its first line, for editors and for this check.
 *
 * @param folder the folder spec/, whose JSON Schemas are used
 * @param before an earlier reading, whose files are reused if their text is the same
 * @throws Problem with a line for each mistake: file, line, what, cure
 */
export function readFiles(
  folder: string,
  texts: ReadonlyMap<string, string> = readTexts(folder),
  before?: Files,
): Files {
  const validators = readFormats(join(folder, 'format'));
  const problems: string[] = [];
  const files = new Map<string, File>();
  for (const [path, text] of texts) {
    const known = before?.get(path);
    const file = known?.text === text ? known : readFile(path, text, validators, problems);
    if (file !== undefined) files.set(path, file);
  }
  // The content of a file with mistakes is unknown, so references to it would be reported as wrong too.
  if (problems.length === 0)
    problems.push(...misplaced(files), ...misnamedOverlays(files), ...unreached(files), ...astray(files));
  if (problems.length > 0) throw new Problem(problems.join('\n'));
  return files;
}

function readFormats(folder: string): ReadonlyMap<string, ValidateFunction> {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  });
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  const problems: string[] = [];
  const attempt = <Done>(name: string, act: () => Done): Done | undefined => {
    try {
      return act();
    } catch (error) {
      const { message } = error as Error;
      const line = /\(line (\d+) /.exec(message)?.[1];
      problems.push(
        `spec/format/${name}${line ? `:${line}` : ''}: this is no JSON Schema: ${message}; correct the file.`,
      );
      return undefined;
    }
  };
  for (const name of names)
    attempt(name, () => ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')), name));
  if (problems.length > 0) throw new Problem(problems.join('\n'));
  const validators = names.flatMap((name): [string, ValidateFunction][] => {
    const validator = attempt(name, () => ajv.getSchema(name));
    return validator === undefined ? [] : [[name, validator as ValidateFunction]];
  });
  if (problems.length > 0) throw new Problem(problems.join('\n'));
  return new Map(validators);
}

const firstLine = /^# yaml-language-server: \$schema=(\S+)\n/;

function readFile(
  path: string,
  text: string,
  validators: ReadonlyMap<string, ValidateFunction>,
  problems: string[],
): File | undefined {
  const schema = relative('format', join(dirname(path), firstLine.exec(text)?.[1] ?? ''));
  const validate = validators.get(schema);
  if (validate === undefined) {
    const format = relative(dirname(path), 'format').split(sep).join('/');
    problems.push(
      `spec/${path}:1: the first line names no JSON Schema of spec/format; write "# yaml-language-server: $schema=${format}/<kind>.schema.json".`,
    );
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) {
    problems.push(`spec/${path}:${broken.linePos?.[0].line ?? 1}: not valid YAML: ${broken.message.split('\n')[0]}`);
    return undefined;
  }
  const lineOf = (keys: readonly (string | number)[]) => lineIn(document, lines, keys);
  const value: unknown = document.toJS();
  if (!validate(value)) {
    const told = new Set<string>();
    for (const error of telling(validate.errors ?? [])) {
      const keys = error.instancePath.split('/').slice(1).map(keyOf);
      const extra = error.params.additionalProperty as string | undefined;
      const line = lineOf(extra === undefined ? keys : [...keys, extra]);
      told.add(`spec/${path}:${line}: ${sentence(error, keys)}`);
    }
    problems.push(...told);
    return undefined;
  }
  return { path, text, value, lineOf };
}

function keyOf(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The errors that name a cause; errors of if, anyOf and oneOf only say that a nested one failed. */
function telling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const causes = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf', 'not'].includes(keyword));
  return causes.length > 0 ? causes : errors;
}

function sentence({ keyword, params, message, parentSchema }: ErrorObject, keys: readonly string[]): string {
  const place = keys.length === 0 ? '' : ` in ${keys.join(' ')}`;
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty);
    const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
    const close = nearest(name, known);
    return `${name}${place} is not known here; ${close === undefined ? 'correct the name or remove it.' : `did you mean ${close}?`}`;
  }
  if (keyword === 'required') return `${params.missingProperty}${place} is missing; add it.`;
  if (keyword === 'enum')
    return `the value${place} is not one of ${(params.allowedValues as unknown[]).join(', ')}; correct it.`;
  if (keyword === 'const') return `the value${place} is not ${params.allowedValue}; correct it.`;
  return `the value${place} ${message}; correct it.`;
}

/** The line of a key, or of its nearest parent in the document. */
function lineIn(document: Document, lines: LineCounter, keys: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && String((item.key as { value?: unknown })?.value) === String(key),
      );
      if (pair === undefined) break;
      const name = pair.key;
      if (isNode(name)) offset = name.range?.[0] ?? offset;
      node = pair.value;
    } else if (isNode(node) && 'get' in node) {
      node = (node as { get(key: unknown, keep: true): unknown }).get(Number(key), true);
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else {
      break;
    }
  }
  return lines.linePos(offset).line;
}

/** Operations whose file name is not the operationId, or whose folder is not the tag. */
function misplaced(files: Files): string[] {
  return [...files.values()].flatMap(({ path, value, lineOf }) => {
    if (!path.startsWith('operations/')) return [];
    const { operationId, tags } = value as { operationId: string; tags: string[] };
    const problems: string[] = [];
    const name = basename(path, '.yaml');
    if (operationId !== name) {
      problems.push(
        `spec/${path}:${lineOf(['operationId'])}: the operationId is ${operationId}, the file is named ${name}; give both one name.`,
      );
    }
    const folder = basename(dirname(path));
    if (tags[0] !== folder) {
      problems.push(
        `spec/${path}:${lineOf(['tags'])}: the tag is ${tags[0]}, the folder is ${folder}; correct the tag or move the file.`,
      );
    }
    return problems;
  });
}

/** Files that nothing refers to, from the root on. */
function unreached(files: Files): string[] {
  const reached = new Set(['openapi.yaml', 'retcodes.yaml', 'corrections.yaml', 'legacy.yaml']);
  const visit = (path: string): void => {
    for (const { reference } of places(files.get(path)?.value)) {
      const target = join(dirname(path), reference).split(sep).join('/');
      if (reached.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  if (!files.has('openapi.yaml')) return [];
  visit('openapi.yaml');
  return [...files.keys()]
    .filter((path) => !reached.has(path) && !path.startsWith('editions/'))
    .map((path) =>
      path.startsWith('operations/')
        ? `spec/${path}:1: no path names this operation; add it to paths in spec/openapi.yaml, or remove the file.`
        : `spec/${path}:1: nothing refers to this file; refer to it or remove it.`,
    );
}

/** References that lead nowhere. */
function astray(files: Files): string[] {
  return [...files.values()].flatMap(({ path, value, lineOf }) => {
    const wrong = places(value).filter(
      ({ reference }) => !files.has(join(dirname(path), reference).split(sep).join('/')),
    );
    return wrong.map(
      ({ reference, keys }) => `spec/${path}:${lineOf(keys)}: ${reference} leads nowhere; correct the reference.`,
    );
  });
}

/** Every reference with the keys that lead to it. */
function places(value: unknown, keys: readonly string[] = []): { reference: string; keys: readonly string[] }[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === '$ref' && typeof member === 'string'
      ? { reference: member, keys: [...keys, key] }
      : places(member, [...keys, key]),
  );
}

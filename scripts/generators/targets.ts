import { globSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';
import {
  description,
  installJavaLibraries,
  jar,
  javaLibraries,
  type Need,
  oapiCodegen,
  output,
  programs,
  python,
} from './tools.ts';

/** A generator and a language that it writes. */
export interface Target {
  readonly name: string;
  readonly needs: readonly Need[];
  /** Its folder below that of all generated clients. */
  readonly folder: string;
  readonly generate: (folder: string) => Promise<unknown>;
  /** Compiles or type-checks the generated client; rejects with the compiler's message. */
  readonly check: (folder: string) => Promise<unknown>;
  /** The files that hold the calls, and a pattern of their names. */
  readonly calls: { readonly files: string; readonly pattern: RegExp };
}

export const openapiGeneratorTargets = {
  java: {
    name: 'openapi-generator: java, compiled by javac',
    needs: ['java'],
    folder: 'openapi-generator-java',
    generate: (folder) => openapiGenerator('java', folder, ['library=native']),
    check: compileJavaClient,
    calls: { files: 'src/main/java/**/api/*Api.java', pattern: /^ {2}public ApiResponse<\S+> (\w+)WithHttpInfo\(/gm },
  },
  python: {
    name: 'openapi-generator: python, compiled, types checked by mypy',
    needs: ['java', 'python'],
    folder: 'openapi-generator-python',
    generate: (folder) => openapiGenerator('python', folder),
    check: (folder) => checkPython(folder, 'openapi_client'),
    calls: { files: 'openapi_client/api/*_api.py', pattern: /^ {4}def (\w+)_with_http_info\(/gm },
  },
  go: {
    name: 'openapi-generator: go, built and vetted',
    needs: ['java', 'go'],
    folder: 'go/openapi-generator',
    generate: async (folder) => {
      await openapiGenerator('go', folder);
      // It becomes a package of the surrounding module.
      await rm(join(folder, 'go.mod'));
    },
    check: checkGo,
    calls: { files: 'api_*.go', pattern: /^func \(a \*\w+\) (\w+)Execute\(/gm },
  },
  csharp: {
    name: 'openapi-generator: csharp, parsed by mcs (no proof of its types)',
    needs: ['java', 'csharp'],
    folder: 'openapi-generator-csharp',
    // The newest version of the language that the parser of Mono reads.
    generate: (folder) =>
      openapiGenerator('csharp', folder, [
        'library=httpclient',
        'targetFramework=netstandard2.0',
        'nullableReferenceTypes=false',
      ]),
    check: (folder) => run('mcs', ['--parse', '-langversion:experimental', '-recurse:src/*.cs'], folder),
    calls: { files: 'src/**/Api/*Api.cs', pattern: /^ {8}public async \S+Task<\S+> (\w+)WithHttpInfoAsync\(/gm },
  },
  typescript: {
    name: 'openapi-generator: typescript-fetch, types checked by tsc',
    needs: ['java'],
    folder: 'openapi-generator-typescript-fetch',
    generate: (folder) => openapiGenerator('typescript-fetch', folder),
    check: (folder) => checkTypeScript(folder, 'index.ts'),
    calls: { files: 'apis/*.ts', pattern: /^ {4}async (\w+)Raw\(/gm },
  },
} as const satisfies Record<string, Target>;

export const targets: readonly Target[] = [
  ...Object.values(openapiGeneratorTargets),
  {
    name: 'oapi-codegen: go, built and vetted',
    needs: ['go'],
    folder: 'go/oapi-codegen',
    generate: (folder) =>
      oapiCodegen(['-generate', 'types,client', '-package', 'oapicodegen', '-o', 'client.go', description], folder),
    check: checkGo,
    // A call with a body has a second form, which takes any body.
    calls: { files: 'client.go', pattern: /^func \(c \*ClientWithResponses\) (?!\w+WithBody)(\w+)WithResponse\(/gm },
  },
  {
    name: 'openapi-python-client: python, compiled, types checked by mypy',
    needs: ['python'],
    folder: 'python_client',
    generate: (folder) =>
      run(
        python,
        [
          ...['-m', 'openapi_python_client', 'generate', '--path', description, '--output-path', folder],
          // Fails on parts that the generator cannot read; formats nothing.
          ...['--overwrite', '--meta', 'none', '--fail-on-warning', '--config', join(programs, 'python/generate.json')],
        ],
        output,
      ),
    check: (folder) => checkPython(join(folder, '..'), 'python_client'),
    calls: { files: 'api/*/*.py', pattern: /^def sync_detailed\(/gm },
  },
  {
    name: 'redocly generate-client: typescript, types checked by tsc',
    needs: [],
    folder: 'redocly-typescript',
    generate: (folder) => redocly('typescript', folder),
    check: (folder) => checkTypeScript(folder, 'client.ts'),
    calls: { files: 'client.ts', pattern: /^ {4}(\w+): \{ id: "/gm },
  },
  {
    name: 'redocly generate-client: python, compiled, types checked by mypy',
    needs: ['python'],
    folder: 'redocly-python',
    generate: (folder) => redocly('python', folder),
    check: (folder) => checkPython(folder, 'client.py'),
    calls: { files: 'client.py', pattern: /^ {4}async def (?!\w+_with_headers\()([a-z]\w+)\(self, .*headers:/gm },
  },
  {
    name: 'redocly generate-client: go, built and vetted',
    needs: ['go'],
    folder: 'go/redocly',
    generate: (folder) => redocly('go', folder),
    check: checkGo,
    calls: {
      files: 'client.go',
      pattern: /^func \(c \*Client\) (?!\w+WithHeaders\()([A-Z]\w+)\(ctx context\.Context, .*\) .*\{$/gm,
    },
  },
  {
    name: 'redocly generate-client: java, compiled by javac',
    needs: ['java'],
    folder: 'redocly-java',
    generate: (folder) => redocly('java', folder),
    check: (folder) => run('javac', ['-encoding', 'UTF-8', '-nowarn', '-d', 'classes', 'Client.java'], folder),
    calls: {
      files: 'Client.java',
      pattern: /^ {4}public \S+ \w+\(.*\) \{\n {8}Operation op = new Operation\("(\w+)"/gm,
    },
  },
];

const made = new Map<Target, Promise<string>>();

/** Generates and checks a client, once in a run; returns its folder. */
export function make(target: Target): Promise<string> {
  const before = made.get(target);
  if (before) return before;
  const making = makeNow(target);
  made.set(target, making);
  return making;
}

async function makeNow({ folder: name, generate, check }: Target): Promise<string> {
  const folder = join(output, name);
  await mkdir(folder, { recursive: true });
  await generate(folder);
  await check(folder);
  return folder;
}

/** The names of the calls in a generated client, in small letters without underscores. */
export function callsOf({ calls: { files, pattern } }: Target, folder: string): string[] {
  const names = globSync(files, { cwd: folder }).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(pattern)].map(
      // If each call has a file of its own, the file has its name.
      ([, name]) => name ?? file.replace(/^.*[\\/]|\.\w+$/g, ''),
    ),
  );
  return [...new Set(names.map(comparable))].sort();
}

/** A name in a spelling that is common to all languages. */
export function comparable(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

function openapiGenerator(language: string, folder: string, properties: readonly string[] = []): Promise<string> {
  return run(
    'java',
    [
      ...['-jar', jar, 'generate', '-i', description, '-g', language, '-o', folder],
      ...['--global-property', 'apiTests=false,modelTests=false,apiDocs=false,modelDocs=false'],
      ...(properties.length > 0 ? ['--additional-properties', properties.join(',')] : []),
    ],
    output,
  );
}

function redocly(language: string, folder: string): Promise<string> {
  const options = ['--generator', language, '-o', join(folder, 'client.ts')];
  return run('redocly', ['generate-client', description, ...options], output);
}

async function compileJavaClient(folder: string): Promise<void> {
  await installJavaLibraries(folder);
  await compileJava(globSync('src/main/java/**/*.java', { cwd: folder }), folder);
}

/** Compiles into the client's folder of classes, which is also on the class path. */
export async function compileJava(files: readonly string[], folder: string): Promise<void> {
  const classpath = javaClasspath(folder);
  await writeFile(join(folder, 'sources.txt'), files.map((file) => JSON.stringify(file)).join('\n'));
  await run(
    'javac',
    ['-encoding', 'UTF-8', '-nowarn', '-proc:none', '-d', 'classes', '-cp', classpath, '@sources.txt'],
    folder,
  );
}

export function javaClasspath(folder: string): string {
  const separator = process.platform === 'win32' ? ';' : ':';
  return [join(folder, 'classes'), join(javaLibraries, '*')].join(separator);
}

async function checkPython(folder: string, name: string): Promise<void> {
  await run(python, ['-m', 'compileall', '-q', name], folder);
  await mypy([name], folder);
}

/** Checks types, without the settings of the generated project. */
export function mypy(files: readonly string[], folder: string): Promise<string> {
  return run(python, ['-m', 'mypy', '--config-file=', '--cache-dir', join(output, 'mypy-cache'), ...files], folder);
}

async function checkGo(folder: string): Promise<void> {
  for (const file of ['go.mod', 'go.sum']) await copyFile(join(programs, 'go', file), join(folder, '..', file));
  await run('go', ['build', '.'], folder);
  await run('go', ['vet', '.'], folder);
}

function checkTypeScript(folder: string, file: string): Promise<string> {
  const options = [
    '--noEmit',
    '--strict',
    '--target',
    'es2022',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--skipLibCheck',
  ];
  return run('tsc', [...options, '--lib', 'es2022,dom,dom.iterable', file], folder);
}

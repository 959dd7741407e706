import { readFileSync } from 'node:fs';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

/** The manifest that people write and that is published. */
const published = new URL('../../../packages/openapi/package.json', import.meta.url);

/**
 * generated/package.json: makes the generated files resolve as `@ccgateway/openapi` inside the repository. Its exports are
 * those of the published package; each leads to the file from which the build makes what is published.
 */
export function emitPackageManifest(): string {
  const { name, version, license, exports }: Manifest = JSON.parse(readFileSync(published, 'utf8'));
  const entries = Object.entries(exports).map(([specifier, target]) => [specifier, sourceOf(target)]);
  const manifest = {
    name,
    version,
    private: true,
    description: 'Generated from packages/openapi/package.json by "npm run generate". Do not edit.',
    license,
    type: 'module',
    sideEffects: false,
    exports: Object.fromEntries(entries),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function sourceOf(target: string | { readonly default: string }): string {
  if (typeof target === 'string') return target.replace('./dist/', './');
  return target.default.replace('./dist/', './typescript/').replace(/\.js$/, '.ts');
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A part of an artefact that others made, or the artefact itself. */
export interface Component {
  /** `pkg:<type>/<name>@<version>` */
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or the name that its author gives the licence. */
  readonly license?: string | undefined;
}

/** A CycloneDX document about an artefact and all that it brings along. */
export function cyclonedx(artefact: Component, parts: readonly Component[]): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component(artefact) },
    components: parts.map(component).sort((one, other) => (one.purl < other.purl ? -1 : 1)),
  };
}

/** Writes an SBOM as `sbom/<name>.cdx.json` of the folder of all targets. */
export async function writeSbom(into: string, name: string, document: object): Promise<void> {
  await mkdir(join(into, 'sbom'), { recursive: true });
  await writeFile(join(into, 'sbom', `${name}.cdx.json`), `${JSON.stringify(document, undefined, 2)}\n`);
}

function component({ purl, name, version, license }: Component) {
  const licenses = license === undefined ? {} : { licenses: [licenceOf(license)] };
  return { type: 'library', 'bom-ref': purl, name, version, purl, ...licenses };
}

/** A single word is an identifier of SPDX, what holds its operators an expression, and everything else a name. */
function licenceOf(text: string): object {
  if (/ (OR|AND|WITH) /.test(text)) return { expression: text };
  return { license: /^[\w.+-]+$/.test(text) ? { id: text } : { name: text } };
}

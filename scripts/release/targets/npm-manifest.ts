import { type Finding, wrong } from '../finding.ts';
import type { Identity } from '../identity.ts';

/** What a tarball's package.json says, as far as a release depends on it. */
export interface PackedManifest {
  readonly name?: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly homepage?: string;
  readonly bugs?: { readonly url?: string };
  readonly engines?: { readonly node?: string };
  readonly repository?: { readonly url?: string; readonly directory?: string };
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
  readonly scripts?: Readonly<Record<string, string>>;
}

/** Says of a packed manifest what would make its publication fail, or be one without provenance. */
export function judgeManifest(manifest: PackedManifest, folder: string, identity: Identity): Finding[] {
  const name = `@ccgateway/${folder}`;
  const findings: Finding[] = [];
  const must = (field: string, found: unknown, wanted: unknown) => {
    if (found !== wanted)
      findings.push(wrong(`${name}: ${field} is ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}.`));
  };
  must('name', manifest.name, name);
  must('version', manifest.version, identity.version);
  must('private', manifest.private, undefined);
  must('license', manifest.license, identity.license);
  must('homepage', manifest.homepage, identity.homepage);
  must('bugs.url', manifest.bugs?.url, identity.bugs);
  // npm compares it with the repository that the workflow runs in.
  must('repository.url', manifest.repository?.url, identity.repository);
  must('repository.directory', manifest.repository?.directory, `packages/${folder}`);
  must('publishConfig.access', manifest.publishConfig?.access, 'public');
  must('publishConfig.provenance', manifest.publishConfig?.provenance, true);
  for (const field of ['description', 'keywords', 'engines'] as const)
    if (!manifest[field]) findings.push(wrong(`${name}: ${field} is missing.`));
  const scripts = Object.keys(manifest.scripts ?? {}).filter((script) => /^(pre|post)?install$|^prepare$/.test(script));
  if (scripts.length > 0) findings.push(wrong(`${name}: it runs ${scripts.join(', ')} when it is installed.`));
  return findings;
}

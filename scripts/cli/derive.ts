import { join } from 'node:path';
import { emitClientModules, emitFiles, generatedFolders } from '../emit/files.ts';
import { writeManifests } from '../emit/manifests/manifests.ts';
import { thirdParty } from '../licences/third-party.ts';
import { lintFacts } from '../lint/lint.ts';
import { lintWorkflows } from '../lint/workflows.ts';
import { buildModel } from '../model/build.ts';
import type { Model } from '../model/model.ts';
import { readFiles } from '../model/read-files.ts';
import { readWorkflows, type WorkflowFile } from '../model/workflows.ts';
import { differences, type Rooms, writeAll } from './outputs.ts';
import { root } from './paths.ts';
import { lint } from './redocly.ts';

/** The modules of the client that a model derives, in memory; a bench derives those of a part of the model. */
export { emitClientModules };

const rooms: Rooms = { root, folders: generatedFolders };

/** The model of spec/; throws a Problem with every mistake of its files. */
export function readModel(): Model {
  const files = readFiles(join(root, 'spec'));
  const model = buildModel(files);
  lintFacts({ model, files });
  return model;
}

/** The flows of spec/, unchecked. */
export function readFlows(): WorkflowFile[] {
  return readWorkflows(join(root, 'spec/workflows'));
}

/** Derives every generated file from spec/ in memory. Nothing is written when spec/ has a mistake. */
async function derive(tell: (step: string) => void): Promise<Map<string, string>> {
  tell('read and lint spec');
  // Lint runs in a separate process meanwhile. If both fail, the failure of the files is reported: it names line and cure.
  const linted = lint('spec/openapi.yaml').catch((error: unknown) => error);
  const model = readModel();
  const workflows = readFlows();
  lintWorkflows(workflows, model);
  const failure = await linted;
  if (failure !== undefined) throw failure;
  tell('derive');
  return new Map([...(await emitFiles(model, workflows)), ['THIRD_PARTY.md', thirdParty(root)]]);
}

/** Derives and writes; returns the paths that changed. The manifests come first, because others derive from them. */
export async function generate(tell: (step: string) => void = () => {}): Promise<string[]> {
  tell('manifests');
  const manifests = writeManifests(root);
  return [...manifests, ...(await writeAll(await derive(tell), rooms))];
}

/** Derives and compares; returns the paths that are not what spec/ says. */
export async function stale(tell: (step: string) => void = () => {}): Promise<string[]> {
  return differences(await derive(tell), rooms);
}

import { stringify } from 'yaml';
import type { Model } from '../model/model.ts';
import type { WorkflowFile } from '../model/workflows.ts';
import { emitCalls } from './client/calls.ts';
import { emitConstraints } from './client/constraints.ts';
import { emitExamples } from './client/examples.ts';
import { emitCoverage } from './coverage/coverage.ts';
import { emitExtensions } from './docs/extensions.ts';
import { emitEditions, emitNames } from './editions/editions.ts';
import { emitGo } from './go/go.ts';
import { emitJava, javaFolders } from './java/java.ts';
import { emitModel, emitModelModules } from './model/model.ts';
import { emitWire } from './model/wire.ts';
import { writeDocument } from './openapi/document.ts';
import { writeSimpleDocument } from './openapi-3.0/document.ts';
import { emitPackageManifest } from './package/manifest.ts';
import { emitPackageReadme } from './package/readme.ts';
import { emitPython, pythonFolder } from './python/python.ts';
import { emitEvents } from './typescript/events.ts';
import { emitIndex } from './typescript/index.ts';
import { emitOperations } from './typescript/operations.ts';
import { emitRetcodes } from './typescript/retcodes.ts';
import { emitSchema } from './typescript/schema.ts';
import { emitVectors } from './vectors/vectors.ts';
import { emitWorkflows } from './workflows/workflows.ts';

/** Folders that hold generated files only; any other file there is stale. */
export const generatedFolders = ['generated', 'packages/client/src/generated', pythonFolder, ...javaFolders] as const;

/** The modules of the TypeScript client, which a part of the model derives too, as a bench does. */
export async function emitClientModules(model: Model): Promise<Map<string, string>> {
  return new Map([
    ...emitModelModules(),
    ['generated/typescript/schema.ts', await emitSchema(writeDocument(model, { requests: 'documented' }))],
    ['generated/typescript/operations.ts', emitOperations(model)],
    ['generated/typescript/retcodes.ts', emitRetcodes(model)],
    ['generated/typescript/events.ts', emitEvents(model)],
    ['generated/typescript/editions.ts', emitNames(model)],
    ['generated/typescript/index.ts', emitIndex()],
    ['packages/client/src/generated/calls.ts', emitCalls(model)],
    ['packages/client/src/generated/constraints.ts', emitConstraints(model)],
    ['packages/client/src/generated/examples.ts', emitExamples(model)],
  ]);
}

/** Every generated file, as path from the root of the repository and content. */
export async function emitFiles(model: Model, workflows: readonly WorkflowFile[]): Promise<Map<string, string>> {
  const document = writeDocument(model);
  const files = new Map([
    ['generated/openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    [
      'generated/openapi.yaml',
      `# Generated from spec/ by "npm run generate". Do not edit.\n${stringify(document, { lineWidth: 120, aliasDuplicateObjects: false })}`,
    ],
    ['generated/openapi-3.0.json', `${JSON.stringify(writeSimpleDocument(model), null, 2)}\n`],
    ['generated/model.json', emitModel(model)],
    ['generated/wire.json', emitWire(model)],
    ...emitEditions(model, {
      'openapi.json': (edition) => writeDocument(edition),
      'openapi-3.0.json': writeSimpleDocument,
    }),
    ...(await emitClientModules(model)),
    ['docs/coverage.md', emitCoverage(model)],
    ['docs/extensions.md', emitExtensions(document)],
    ...emitPython(model),
    ...emitGo(model),
    ...emitJava(model),
    ...emitWorkflows(workflows),
    ...emitVectors(model),
    ['generated/package.json', emitPackageManifest()],
  ]);
  return files.set('generated/README.md', emitPackageReadme([...files.keys()]));
}

import type { Model } from '../../model/model.ts';
import { constraintsOf } from '../constraints.ts';
import { emitDispatch } from './dispatch.ts';
import { emitEvents, emitKnownEvents } from './events.ts';
import { inputObject, objectClass } from './objects.ts';
import { emitOperations, emitOptions } from './operations.ts';
import { emitRetcodes } from './retcodes.ts';
import { banner, packageName } from './text.ts';
import { Types } from './types.ts';

const sources = 'packages/client-java/src/main';
const root = 'ccgateway';
const folder = `${sources}/java/${root}`;

/** The packages that hold generated classes only. */
export const javaFolders = [`${folder}/model`, `${folder}/event`, `${folder}/options`] as const;

/** The generated files of the Java client. */
export function emitJava(model: Model): [string, string][] {
  const types = new Types(model);
  // The texts name the classes that they need, so those are written last.
  const options = emitOptions(model, types, `${folder}/options`);
  emitOperations(model, types);
  const operations = emitOperations(model, types);
  emitEvents(model, types, `${folder}/event`);
  const objects = types.files(
    false,
    `${folder}/model`,
    (schema, name) => objectClass(schema, name, types, 'model'),
    new Set(),
  );
  const inputs = types.files(true, `${folder}/model`, (schema) => inputObject(schema, types), new Set());
  return [
    packageInfo('model', 'Parts of what the gateway answers and is sent.'),
    packageInfo('event', 'A class for each event that the documents name.'),
    packageInfo('options', 'What operations can be given beside what is mandatory.'),
    ...options,
    ...emitEvents(model, types, `${folder}/event`),
    ...objects,
    ...inputs,
    [`${folder}/Operations.java`, operations],
    [`${folder}/KnownEvents.java`, emitKnownEvents(model)],
    [`${folder}/Retcodes.java`, emitRetcodes(model)],
    [`${sources}/resources/${root}/rules.json`, `${JSON.stringify(Object.fromEntries(constraintsOf(model)))}\n`],
    [`packages/client-java/src/test/java/${root}/Dispatch.java`, emitDispatch(model, types)],
  ];
}

function packageInfo(name: string, about: string): [string, string] {
  return [`${folder}/${name}/package-info.java`, `${banner}/** ${about} */\npackage ${packageName}.${name};\n`];
}

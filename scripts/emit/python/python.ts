import type { Model } from '../../model/model.ts';
import { emitBodies } from './bodies.ts';
import { emitDescriptors } from './descriptors.ts';
import { emitEvents } from './events.ts';
import { emitModels } from './models.ts';
import { emitOperations } from './operations.ts';
import { banner } from './printer.ts';
import { emitRetcodes } from './retcodes.ts';
import { emitRules } from './rules.ts';

/** Folder of the generated modules of the Python client. */
export const pythonFolder = 'packages/client-python/src/ccgateway/_generated';

/** The generated modules of the Python client, by path. */
export function emitPython(model: Model): [string, string][] {
  const modules: Readonly<Record<string, string>> = {
    '__init__.py': banner,
    'bodies.py': emitBodies(model),
    'models.py': emitModels(model),
    'events.py': emitEvents(model),
    'descriptors.py': emitDescriptors(model),
    'sync_operations.py': emitOperations(model, 'sync'),
    'async_operations.py': emitOperations(model, 'async'),
    'retcodes.py': emitRetcodes(model),
    'rules.py': emitRules(model),
  };
  return Object.entries(modules).map(([name, source]) => [`${pythonFolder}/${name}`, source]);
}

import type { Model } from '../../model/model.ts';
import { constraintsOf } from '../constraints.ts';
import { emitDispatch } from './dispatch.ts';
import { emitEvents } from './events.ts';
import { emitOperations } from './operations.ts';
import { emitRetcodes } from './retcodes.ts';
import { banner } from './text.ts';
import { Types } from './types.ts';

/** The module's folder. Go wants generated files beside the others of their package, so their names tell them apart. */
const folder = 'packages/client-go/ccgateway';

/** The generated files of the Go client. */
export function emitGo(model: Model): [string, string][] {
  const types = new Types(model);
  const operations = emitOperations(model, types);
  const events = emitEvents(model, types);
  const declarations = types.declarations();
  const imports = declarations.includes('json.RawMessage') ? 'import "encoding/json"\n\n' : '';
  return [
    [`${folder}/operations_gen.go`, operations],
    [`${folder}/events_gen.go`, events],
    [`${folder}/types_gen.go`, `${banner}package ccgateway\n\n${imports}${declarations}`],
    [`${folder}/retcodes_gen.go`, emitRetcodes(model)],
    [`${folder}/rules_gen.json`, `${JSON.stringify(Object.fromEntries(constraintsOf(model)))}\n`],
    [`${folder}/dispatch_gen_test.go`, emitDispatch(model, types)],
  ];
}

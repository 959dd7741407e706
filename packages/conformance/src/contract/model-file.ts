// The build of the package puts another module in place of this one, which reads the model beside it.
import { createRequire } from 'node:module';
import type { Model } from '@ccgateway/openapi/model';

/** Reads the published model. */
export function readModel(): Model {
  return createRequire(import.meta.url)('@ccgateway/openapi/model.json');
}

import type { Model } from '@ccgateway/openapi/model';
import model from '@ccgateway/openapi/model.json' with { type: 'json' };

/** The interface, as every page reads it. */
export const interfaceModel = model as unknown as Model;

import model from '@ccgateway/openapi/model.json';
import type { Model } from '@ccgateway/openapi/model';

/** The interface, as every page reads it. */
export const interfaceModel = model as unknown as Model;

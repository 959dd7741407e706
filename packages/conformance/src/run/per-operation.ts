import type { Operation as ModelOperation } from '@ccgateway/openapi/model';
import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../description.ts';
import type { Check } from '../kit/check.ts';

/** An operation in both forms: as the model has it, and with its schemas as JSON Schema. */
export interface Both {
  readonly model: ModelOperation;
  readonly described: Operation;
  readonly contract: Contract;
}

/** Makes the checks of an edition. */
export type Maker = (contract: Contract) => Check[];

/** Makes checks of each operation. */
export function perOperation(make: (both: Both) => Omit<Check, 'operation'>[]): Maker {
  return (contract) =>
    [...contract.operations.values()].flatMap((model) => {
      const described = contract.described.get(model.id);
      return described === undefined
        ? []
        : make({ model, described, contract }).map((check) => ({ ...check, operation: model.id }));
    });
}

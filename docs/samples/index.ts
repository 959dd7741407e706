import type { Model } from '@ccgateway/openapi/model';
import { type Call, callsOf } from './call.ts';
import { csharp } from './csharp.ts';
import { curl } from './curl.ts';
import { plainFetch } from './fetch.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import type { Maker } from './maker.ts';
import { python } from './python.ts';
import { typescript } from './typescript.ts';

/** The languages of the samples, in the order in which readers see them. A further one is one more maker here. */
export const makers: readonly Maker[] = [curl, typescript, plainFetch, java, csharp, python, go];

/** A call of an operation in one language. */
export interface Sample {
  readonly call: Call;
  readonly maker: Maker;
  readonly source: string;
}

/**
 * The samples of an operation by language; one for each example of its body, the documented types first. A language that
 * cannot send the operation has none. Pages ask for samples by the identifier of the operation alone, so that none of
 * them shows code that no test ran.
 */
export function samplesOf(operation: string, model: Model): ReadonlyMap<Maker, readonly Sample[]> {
  const found = model.operations.find(({ id }) => id === operation);
  if (found === undefined)
    throw new Error(`The model has no operation ${operation}, so that there are no samples of it.`);
  const calls = callsOf(found, model);
  return new Map(
    makers.map((maker) => [
      maker,
      calls.flatMap((call) => {
        const source = maker.make(call);
        return source === undefined ? [] : [{ call, maker, source }];
      }),
    ]),
  );
}

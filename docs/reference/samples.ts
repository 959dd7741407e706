import type { Model, Operation } from '@ccgateway/openapi/model';
import { curl } from '../samples/curl.ts';
import { samplesOf } from '../samples/index.ts';
import { typescript } from '../samples/typescript.ts';
import type { DocumentOperation } from './document.ts';

/**
 * Adds curl lines and calls of the typed client, one for each example of a body, named in the label. Samples made by
 * tools do not send the Content-Type of calls without a body.
 */
export function addSamples(decorated: DocumentOperation, operation: Operation, model: Model): void {
  const samples = samplesOf(operation.id, model);
  const named = (operation.body?.examples.length ?? 0) > 1;
  decorated['x-codeSamples'] = [curl, typescript].flatMap((maker) =>
    (samples.get(maker) ?? []).map(({ call: { example }, source }) => ({
      lang: maker.lang,
      label: named && example ? `${maker.label}, example ${example.name}` : maker.label,
      source,
    })),
  );
}

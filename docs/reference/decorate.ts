import type { Model } from '@ccgateway/openapi/model';
import { addChapters } from './chapters.ts';
import type { Document, DocumentOperation } from './document.ts';
import { describeParts } from './editions.ts';
import { describeOperation } from './operation.ts';
import { addSamples } from './samples.ts';

/**
 * A copy of the published description for a page that does not show x- keys: it states their facts as texts and samples.
 */
export function decorate(published: Document, model: Model): Document {
  const document = structuredClone(published);
  for (const [index, { variables }] of model.servers.entries()) {
    for (const { name, default: value } of variables) {
      const variable = document.servers[index]?.variables[name];
      if (variable) variable.default = value;
    }
  }
  addChapters(document, model);
  describeParts(document);
  const operations = new Map([...model.operations, ...model.webhooks].map((one) => [one.id, one]));
  for (const item of [...Object.values(document.paths), ...Object.values(document.webhooks)]) {
    for (const decorated of Object.values(item)) {
      const operation = operations.get(decorated.operationId);
      if (operation === undefined) continue;
      describeOperation(decorated, operation, model);
      if (model.operations.includes(operation)) addSamples(decorated, operation, model);
      keepFirstExample(decorated);
    }
  }
  return document;
}

/**
 * With several examples the page would show a selector above the samples that does not change them. Each sample names
 * its example, so one example is kept and the page shows no selector.
 */
function keepFirstExample({ requestBody }: DocumentOperation): void {
  for (const media of Object.values(requestBody?.content ?? {})) {
    media.examples = Object.fromEntries(Object.entries(media.examples).slice(0, 1));
  }
}

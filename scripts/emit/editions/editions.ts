import { modelOf } from '../../model/edition.ts';
import type { Model } from '../../model/model.ts';
import { banner, comment, literal } from '../printer.ts';
import { differencesOf } from './differences.ts';
import { emitTable } from './table.ts';

/** The descriptions of an edition: file names, with the function that writes the file from the model of that edition. */
export type Descriptions = Readonly<Record<string, (model: Model) => object>>;

/** All files about editions: each edition whole, their index, their differences as data and in words, their names as types. */
export function emitEditions(model: Model, descriptions: Descriptions): [string, string][] {
  const differences = differencesOf(model);
  const editions = model.editions.map((edition) => ({ edition, model: modelOf(model, edition.name) }));
  return [
    ...editions.flatMap(({ edition: { name }, model: own }) =>
      Object.entries(descriptions).map(([file, write]): [string, string] => [
        `generated/editions/${name}/${file}`,
        `${JSON.stringify(write(own))}\n`,
      ]),
    ),
    [
      'generated/editions/index.json',
      emitIndex(
        model,
        editions.map((one) => one.model),
      ),
    ],
    ['generated/editions/differences.json', `${JSON.stringify(differences, null, 2)}\n`],
    ['docs/editions.md', emitTable(model, differences)],
  ];
}

/** index.json: the editions, the oldest first, and which is the newest. */
function emitIndex({ edition: baseline, editions }: Model, models: readonly Model[]): string {
  const index = {
    baseline,
    newest: editions.at(-1)?.name,
    editions: models.map((model, index) => ({
      ...editions[index],
      operations: model.operations.length,
      events: model.events.length,
      retcodes: model.retcodes.length,
      openapi: `${model.edition}/openapi.json`,
      'openapi-3.0': `${model.edition}/openapi-3.0.json`,
    })),
  };
  return `${JSON.stringify(index, null, 2)}\n`;
}

/** editions.ts: the names of the editions. */
export function emitNames({ editions }: Model): string {
  return [
    banner,
    comment(["The published editions of the vendor's documents, as year and month. The first is the baseline."]),
    `export const editions = [${editions.map(({ name }) => literal(name)).join(', ')}] as const;\n\n`,
    comment(['A published edition.']),
    'export type Edition = (typeof editions)[number];\n\n',
    comment(['The newest published edition.']),
    `export const newestEdition: Edition = ${literal(editions.at(-1)?.name ?? '')};\n`,
  ].join('');
}

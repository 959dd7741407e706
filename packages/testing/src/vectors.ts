import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampled } from './test-sets.ts';
import { root } from './tools.ts';

/** A vector of generated/vectors, as far as all topics have it; schema.json beside them says the rest. */
export interface Vector {
  readonly id: string;
  readonly appliesTo: readonly ('client' | 'gateway')[];
}

/** A text of which long parts are told as a recipe, or bytes. */
export type Text =
  | string
  | readonly (string | { readonly repeat: string; readonly times: number })[]
  | { readonly base64: string };

const folder = join(root, 'generated/vectors');

/** The topics there are: a runner that lacks one fails. */
export function vectorTopics(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'schema.json')
    .map((name) => name.replace('.json', ''))
    .sort();
}

/** All vectors of a topic that are for one side. */
export function readVectors<Kind extends Vector>(topic: string, side: 'client' | 'gateway'): Kind[] {
  const { vectors } = JSON.parse(readFileSync(join(folder, `${topic}.json`), 'utf8')) as { vectors: Kind[] };
  return vectors.filter(({ appliesTo }) => appliesTo.includes(side));
}

/** As readVectors, in npm test a sample: npm run test:languages runs all vectors of clients. */
export function sampleVectors<Kind extends Vector>(topic: string, side: 'client' | 'gateway'): Kind[] {
  return sampled(readVectors<Kind>(topic, side), 4);
}

/** The bytes of a text. */
export function bytesOf(text: Text): Buffer<ArrayBuffer> {
  if (typeof text === 'string') return Buffer.from(text);
  if ('base64' in text) return Buffer.from(text.base64, 'base64');
  return Buffer.from(text.map((part) => (typeof part === 'string' ? part : part.repeat.repeat(part.times))).join(''));
}

/** What a run of vectors comes to. */
export interface VectorRun {
  /** Runs one vector: notes how it went, and throws if that is not what is known of it. */
  run(id: string, action: () => void | Promise<void>): Promise<void>;
  /** Throws if a vector of those given did not run, or a known failure of them is stale. */
  end(vectors: readonly Vector[]): void;
}

/**
 * Begins a run of vectors. Each is told as a line of JSON in the file that CCGATEWAY_VECTOR_REPORT names, if any.
 *
 * @param client the folder of the client, from the root of the repository; its known-failures.json, if there is one, has a
 * sentence for each vector that is known to fail
 */
export function beginVectors(client: string): VectorRun {
  const file = join(root, client, 'known-failures.json');
  const known: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const report = process.env.CCGATEWAY_VECTOR_REPORT;
  const ran = new Set<string>();
  return {
    async run(id, action) {
      let why: string | undefined;
      let failure: unknown;
      try {
        await action();
      } catch (error) {
        failure = error;
        why = (error as Error).message.split('\n', 1)[0] || 'It failed.';
      }
      ran.add(id);
      const line = { id, ok: why === undefined, ...(why !== undefined && { why }) };
      if (report) appendFileSync(report, `${JSON.stringify(line)}\n`);
      if (id in known && why === undefined)
        throw new Error(`${id} is a known failure, but it passes; take it out of ${client}/known-failures.json.`);
      if (!(id in known) && why !== undefined) throw failure;
    },
    end(vectors) {
      const missing = vectors.filter(({ id }) => !ran.has(id));
      if (missing.length > 0)
        throw new Error(`${missing.length} of ${vectors.length} vectors did not run, among them ${missing[0]?.id}.`);
    },
  };
}

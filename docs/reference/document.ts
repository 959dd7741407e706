import type { EditionRemark } from '@ccgateway/openapi/model';

/** The part of an OpenAPI document that the one-page reference decorates. */
export interface Document {
  servers: { url: string; variables: Record<string, { default: string }> }[];
  readonly tags: { name: string; description: string; 'x-displayName'?: string; 'x-traitTag'?: boolean }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>;
  readonly webhooks: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>;
  readonly components: object;
}

export interface DocumentOperation {
  readonly operationId: string;
  description: string;
  readonly 'x-edition'?: readonly EditionTold[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { examples: Readonly<Record<string, unknown>> }>>;
  };
  'x-codeSamples'?: { lang: string; label: string; source: string }[];
}

/** A remark as the description has it. */
export type EditionTold = EditionRemark & { readonly removed?: string };

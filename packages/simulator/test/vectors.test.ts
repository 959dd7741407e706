import { sampleVectors, type Vector } from '@ccgateway/testing/vectors';
import { expect, test } from 'vitest';
import { baseUrl, contactCentres } from './contact-centre.ts';

interface RequestVector extends Vector {
  readonly operation: string;
  readonly guid?: string;
  readonly expect: {
    readonly method: string;
    readonly target: string;
    readonly headers: { readonly require: Readonly<Record<string, string>> };
    readonly body: string;
  };
}

const open = contactCentres();

/** The request has another method or address than any operation, or a parameter that the gateway does not take. */
const misread = ['000-001', '000-002', '000-006'];

test.each(sampleVectors<RequestVector>('requests', 'gateway'))(
  '$id is a request that the simulator takes',
  async (vector) => {
    const centre = open();
    // The session of the vector is one that only it knows.
    const guid = vector.guid && (await centre.agent()).gateway.guid;
    const { method, target, headers, body } = vector.expect;
    const response = await centre.fetch(baseUrl + target, {
      method,
      headers: { ...headers.require, ...(guid && { Guid: guid }) },
      ...(body && method !== 'GET' && { body }),
    });
    expect(response.status).toBe(200);
    if (!/json/.test(`${response.headers.get('Content-Type')}`)) return;
    const { retcode, message } = await response.json();
    expect(misread, message).not.toContain(retcode);
  },
);

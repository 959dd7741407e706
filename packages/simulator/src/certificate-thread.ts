import { isIPv4 } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { generate } from 'selfsigned';

const host = workerData as string;
const hour = 3_600_000;
const addresses = new Set(['127.0.0.1', ...(isIPv4(host) && host !== '0.0.0.0' ? [host] : [])]);

const { private: key, cert } = await generate([{ name: 'commonName', value: 'ccgateway-simulator' }], {
  keyType: 'ec',
  algorithm: 'sha256',
  // Clients on virtual machines may lag behind.
  notBeforeDate: new Date(Date.now() - hour),
  notAfterDate: new Date(Date.now() + 365 * 24 * hour),
  extensions: [
    { name: 'basicConstraints', cA: true, critical: true },
    {
      name: 'subjectAltName',
      altNames: [{ type: 2, value: 'localhost' }, ...[...addresses].map((ip) => ({ type: 7 as const, ip }))],
    },
  ],
});
parentPort?.postMessage({ key, cert });

import { generate } from 'selfsigned';

/** A certificate authority that no machine trusts, and a certificate for 127.0.0.1 signed by it; all in PEM. */
export interface PrivateAuthority {
  readonly ca: string;
  readonly key: string;
  readonly cert: string;
}

/** Makes new keys and certificates; none of them is stored. */
export async function createPrivateAuthority(): Promise<PrivateAuthority> {
  const common = { keyType: 'ec', algorithm: 'sha256', notBeforeDate: new Date(Date.now() - 86_400_000) } as const;
  const authority = await generate([{ name: 'commonName', value: 'A private authority' }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    ...common,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  return { ca: authority.cert, key: server.private, cert: server.cert };
}

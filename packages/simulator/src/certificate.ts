import selfsigned from 'selfsigned';

/** A certificate for this machine, made anew for every run and kept in memory only. */
export async function makeCertificate(host: string): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'ccgateway-simulator' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 365 * 24 * 3600 * 1000),
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          ...(/^[\d.]+$/.test(host) && host !== '127.0.0.1' && host !== '0.0.0.0'
            ? [{ type: 7 as const, ip: host }]
            : []),
        ],
      },
    ],
  });
  return { key, cert };
}

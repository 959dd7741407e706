import { isIP } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

// Makes an authority and a server certificate that it signs. One self-signed certificate would not do: clients refuse a
// server certificate that is an authority, and some refuse certificates without the identifier of the signing key.
const names = workerData as readonly string[];
const hour = 3_600_000;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const authorityName = 'CN=CC-Gateway simulator, authority of one run';
const validity = {
  // Clocks of clients on virtual machines may lag behind.
  notBefore: new Date(Date.now() - hour),
  notAfter: new Date(Date.now() + 365 * 24 * hour),
};

const newKeys = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
const [authorityKeys, serverKeys] = await Promise.all([newKeys(), newKeys()]);

const authority = await X509CertificateGenerator.createSelfSigned({
  ...validity,
  name: authorityName,
  keys: authorityKeys,
  signingAlgorithm: algorithm,
  extensions: [
    new BasicConstraintsExtension(true, 0, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    await SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
  ],
});
const server = await X509CertificateGenerator.create({
  ...validity,
  subject: 'CN=CC-Gateway simulator',
  issuer: authorityName,
  publicKey: serverKeys.publicKey,
  signingKey: authorityKeys.privateKey,
  signingAlgorithm: algorithm,
  extensions: [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
    new SubjectAlternativeNameExtension(
      names.map((value) => ({ type: isIP(value) === 0 ? 'dns' : 'ip', value }) as const),
    ),
    await SubjectKeyIdentifierExtension.create(serverKeys.publicKey),
    await AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
  ],
});
const key = await crypto.subtle.exportKey('pkcs8', serverKeys.privateKey);
parentPort?.postMessage({
  key: `${PemConverter.encode(key, PemConverter.PrivateKeyTag)}\n`,
  cert: `${server.toString('pem')}\n`,
  authority: `${authority.toString('pem')}\n`,
});

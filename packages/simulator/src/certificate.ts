import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** Numbers of X.509 and DER: object identifiers as they are encoded, and the tags of what has a type of its own. */
const oid = {
  commonName: identifier('550403'),
  basicConstraints: identifier('551d13'),
  subjectAltName: identifier('551d11'),
  ecdsaWithSha256: identifier('2a8648ce3d040302'),
} as const;
const tag = { boolean: 0x01, integer: 0x02, bitString: 0x03, octetString: 0x04, utf8: 0x0c } as const;
const yes = tlv(tag.boolean, Buffer.of(0xff));

/**
 * A certificate for this machine, made anew for every run and kept in memory only. Encoded by hand: the packages that
 * make certificates take longer to load than everything else of the start together.
 */
export function makeCertificate(host: string): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid.ecdsaWithSha256);
  const name = sequence(tlv(0x31, sequence(oid.commonName, tlv(tag.utf8, Buffer.from('ccgateway-simulator')))));
  const hour = 3_600_000;
  const addresses = new Set(['127.0.0.1', ...(/^[\d.]+$/.test(host) && host !== '0.0.0.0' ? [host] : [])]);
  const alternatives = sequence(
    tlv(0x82, Buffer.from('localhost')),
    ...[...addresses].map((address) => tlv(0x87, Buffer.from(address.split('.').map(Number)))),
  );
  const body = sequence(
    tlv(0xa0, tlv(tag.integer, Buffer.of(2))),
    // A serial number is positive and has no leading zero.
    tlv(tag.integer, Buffer.concat([Buffer.of(0x40), randomBytes(15)])),
    algorithm,
    name,
    // Clients on virtual machines may lag behind.
    sequence(utcTime(Date.now() - hour), utcTime(Date.now() + 365 * 24 * hour)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(
      0xa3,
      sequence(
        sequence(oid.basicConstraints, yes, tlv(tag.octetString, sequence(yes))),
        sequence(oid.subjectAltName, tlv(tag.octetString, alternatives)),
      ),
    ),
  );
  // A bit string says first how many bits of its last byte are not used.
  const signature = tlv(tag.bitString, Buffer.concat([Buffer.of(0), sign('sha256', body, privateKey)]));
  const lines = sequence(body, algorithm, signature)
    .toString('base64')
    .replace(/.{1,64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`,
  };
}

/** Tag, length, value: everything in DER. */
function tlv(type: number, content: Uint8Array): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(type, ...size), content]);
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return tlv(0x30, Buffer.concat(parts));
}

function identifier(hex: string): Buffer {
  return tlv(0x06, Buffer.from(hex, 'hex'));
}

/** Two digits of the year are enough until 2050. */
function utcTime(time: number): Buffer {
  const digits = new Date(time).toISOString().replace(/\D/g, '').slice(2, 14);
  return tlv(0x17, Buffer.from(`${digits}Z`));
}

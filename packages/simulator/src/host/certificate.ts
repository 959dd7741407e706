import { createHash, generateKeyPair, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIP, isIPv6 } from 'node:net';
import { promisify } from 'node:util';
import { bits, identifier, integer, octets, part, sequence, set, time, utf8, yes } from './der.ts';

/** Key and certificates of HTTPS, all PEM. */
export interface Certificate {
  /** Private key of the server. */
  readonly key: string;
  /** Certificate of the server. */
  readonly cert: string;
  /** Certificate of the authority that signed the server's. Its key is not kept. */
  readonly authority: string;
}

/** A key with the identifier that certificates have for it. */
interface Keys {
  readonly privateKey: KeyObject;
  /** The public key as a certificate holds it. */
  readonly spki: Buffer;
  readonly id: Buffer;
}

const hour = 3_600_000;
const authorityName = 'CC-Gateway simulator, authority of one run';
const ecdsaWithSha256 = sequence(identifier('1.2.840.10045.4.3.2'));
const newPair = promisify(generateKeyPair);

/**
 * Makes the certificates of one run; they stay in memory. The authority signs that of the server: clients refuse a server
 * certificate that is an authority, and some refuse one without the identifier of the signing key.
 *
 * The structure is written here, because the libraries for it take longer to load than everything else that a start does.
 *
 * @param names host names and IP addresses beside those of loopback
 */
export async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  // Wildcard addresses name no host.
  const asked = names.filter((name) => name !== '0.0.0.0' && name !== '::');
  const all = [...new Set(['localhost', '127.0.0.1', '::1', ...asked])];
  const [authority, server] = await Promise.all([newKeys(), newKeys()]);
  return {
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: signed('CC-Gateway simulator', server, authority, [
      extension('2.5.29.19', sequence(), 'critical'), // basic constraints: no authority
      extension('2.5.29.15', bits(Buffer.of(0b1000_0000), 7), 'critical'), // key usage: signatures
      extension('2.5.29.37', sequence(identifier('1.3.6.1.5.5.7.3.1'))), // extended key usage: TLS servers
      extension('2.5.29.17', sequence(...all.map(alternativeName))), // names
      extension('2.5.29.14', octets(server.id)), // identifier of the key
      extension('2.5.29.35', sequence(part(0, 'bytes', authority.id))), // that of the signing key
    ]),
    authority: signed(authorityName, authority, authority, [
      extension('2.5.29.19', sequence(yes(), integer(0)), 'critical'), // an authority, of servers alone
      extension('2.5.29.15', bits(Buffer.of(0b0000_0110), 1), 'critical'), // signs certificates and their revocation
      extension('2.5.29.14', octets(authority.id)),
    ]),
  };
}

async function newKeys(): Promise<Keys> {
  const { privateKey, publicKey } = await newPair('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return { privateKey, spki, id: createHash('sha256').update(spki).digest().subarray(0, 20) };
}

/** A certificate of the authority in PEM. */
function signed(subject: string, { spki }: Keys, { privateKey }: Keys, extensions: readonly Buffer[]): string {
  const content = sequence(
    part(0, 'value', integer(2)), // version 3
    integer(...randomBytes(16)),
    ecdsaWithSha256,
    commonName(authorityName),
    // Clocks of clients on virtual machines may lag behind.
    sequence(time(new Date(Date.now() - hour)), time(new Date(Date.now() + 365 * 24 * hour))),
    commonName(subject),
    spki,
    part(3, 'value', sequence(...extensions)),
  );
  const whole = sequence(content, ecdsaWithSha256, bits(sign('sha256', content, privateKey)));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function commonName(text: string): Buffer {
  return sequence(set(sequence(identifier('2.5.4.3'), utf8(text))));
}

function extension(name: string, value: Buffer, critical?: 'critical'): Buffer {
  return sequence(identifier(name), ...(critical ? [yes()] : []), octets(value));
}

function alternativeName(name: string): Buffer {
  return isIP(name) === 0 ? part(2, 'bytes', Buffer.from(name)) : part(7, 'bytes', addressBytes(name));
}

function addressBytes(address: string): Buffer {
  if (!isIPv6(address)) return Buffer.from(address.split('.').map(Number));
  // A URL has the shortest form, in hexadecimal digits alone; the name of a network interface is no part of an address.
  const [plain] = address.split('%');
  const [front = '', back] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const groups = (text: string | undefined) => (text ? text.split(':') : []);
  const known = [groups(front), groups(back)] as const;
  const zeros = Array<string>(8 - known[0].length - known[1].length).fill('0');
  const whole = [...known[0], ...zeros, ...known[1]].map((group) => group.padStart(4, '0')).join('');
  return Buffer.from(whole, 'hex');
}

/** Whether a certificate can name it: a host name, one with a `*` at its front, or an IP address. */
export function isCertificateName(name: string): boolean {
  return isIP(name) !== 0 || (name.length <= 253 && /^(\*\.)?[a-z\d_-]{1,63}(\.[a-z\d_-]{1,63})*$/i.test(name));
}

// What a certificate needs of DER, the encoding of ASN.1.
const longForm = 0x80;

/** One value: its tag, the length of its content, its content. */
export function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.concat(content);
  const length: number[] = [];
  for (let left = bytes.length; left > 0; left >>= 8) length.unshift(left & 0xff);
  const head = bytes.length < longForm ? [tag, bytes.length] : [tag, longForm | length.length, ...length];
  return Buffer.concat([Buffer.from(head), bytes]);
}

export const sequence = (...values: readonly Uint8Array[]): Buffer => der(0x30, ...values);
export const set = (...values: readonly Uint8Array[]): Buffer => der(0x31, ...values);
export const octets = (content: Uint8Array): Buffer => der(0x04, content);
export const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text));
export const yes = (): Buffer => der(0x01, Buffer.of(0xff));

/** A whole number that is not negative, from its bytes. */
export function integer(...bytes: readonly number[]): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const shortest = first === -1 ? [0] : bytes.slice(first);
  // The first bit would be a sign.
  return der(0x02, Buffer.from((shortest[0] ?? 0) < 0x80 ? shortest : [0, ...shortest]));
}

/** A string of bits. @param unused number of bits at the end of the last byte that do not count */
export const bits = (content: Uint8Array, unused = 0): Buffer => der(0x03, Buffer.of(unused), content);

/** The part with this number of a structure. @param kind whether the part is a value, or bytes or text of a type known */
export function part(number: number, kind: 'value' | 'bytes', content: Uint8Array): Buffer {
  return der((kind === 'value' ? 0xa0 : longForm) | number, content);
}

/** An object identifier from its dotted form. */
export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second, ...others].flatMap((arc) => {
    const groups = [arc & 0x7f];
    for (let left = arc >>> 7; left > 0; left >>>= 7) groups.unshift(0x80 | (left & 0x7f));
    return groups;
  });
  return der(0x06, Buffer.from(bytes));
}

/** A time to the second, in the form that X.509 asks for: years from 2050 on have four digits. */
export function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/\.\d+|[-:T]/g, '');
  return date.getUTCFullYear() < 2050 ? der(0x17, Buffer.from(digits.slice(2))) : der(0x18, Buffer.from(digits));
}

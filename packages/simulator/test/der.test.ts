import { expect, test } from 'vitest';
import { bits, der, identifier, integer, part, sequence, time } from '../src/host/der.ts';

// Bytes as X.690 and RFC 5280 print or define them.
test.each([
  ['a short length', der(0x04, Buffer.alloc(127)).subarray(0, 2), '047f'],
  ['a length of one byte', der(0x04, Buffer.alloc(128)).subarray(0, 3), '048180'],
  ['a length of two bytes', der(0x04, Buffer.alloc(435)).subarray(0, 4), '048201b3'],
  ['nothing', sequence(), '3000'],
  ['zero', integer(0), '020100'],
  ['the shortest form of a number', integer(0, 0, 0x7f), '02017f'],
  ['a number whose first bit is no sign', integer(0x80, 0), '0203008000'],
  ['an identifier with long parts', identifier('1.2.840.113549'), '06062a864886f70d'],
  ['bits', bits(Buffer.of(0x80), 7), '03020780'],
  ['a part that is a value', part(3, 'value', integer(5)), 'a303020105'],
  ['a part that is bytes', part(2, 'bytes', Buffer.from('a.b')), '8203612e62'],
  ['a time before 2050', time(new Date('2049-12-31T23:59:59.900Z')), `170d${hex('491231235959Z')}`],
  ['a time from 2050 on', time(new Date('2050-01-01T00:00:00Z')), `180f${hex('20500101000000Z')}`],
])('%s', (_, bytes, expected) => {
  expect(bytes.toString('hex')).toBe(expected);
});

function hex(text: string): string {
  return Buffer.from(text).toString('hex');
}

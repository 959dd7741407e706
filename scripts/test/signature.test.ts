import { expect, test } from 'vitest';
import { withoutSignature } from '../build/executable/signature.ts';

/** The headers of a 64-bit program of Windows with a signature of so many bytes at its end. */
function program(signature: number): Buffer {
  const header = 0x80;
  const bytes = Buffer.alloc(0x200 + signature, 7);
  bytes.write('MZ', 0, 'latin1');
  bytes.writeUInt32LE(header, 0x3c);
  bytes.write('PE\0\0', header, 'latin1');
  bytes.writeUInt16LE(0x20b, header + 24);
  bytes.writeUInt32LE(signature === 0 ? 0 : 0x200, header + 24 + 112 + 32);
  bytes.writeUInt32LE(signature, header + 24 + 112 + 36);
  return bytes;
}

test('the signature is taken off the end, and the header names none', () => {
  expect(withoutSignature(program(64)).equals(program(0))).toBe(true);
});

test('a program without a signature stays as it is', () => {
  expect(withoutSignature(program(0)).equals(program(0))).toBe(true);
});

test.each([
  ['no program of Windows', Buffer.from('#!/bin/sh'), /is no 64-bit program of Windows/],
  ['one of 32 bits', Buffer.from(program(0)).fill(1, 0x98, 0x9a), /is no 64-bit program of Windows/],
  ['something behind the signature', Buffer.concat([program(64), Buffer.alloc(1)]), /is not at the end of the file/],
])('%s is refused', (_, bytes, sentence) => {
  expect(() => withoutSignature(bytes)).toThrow(sentence);
});

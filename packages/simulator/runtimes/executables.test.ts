import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { proves } from './proof.ts';

const folder = fileURLToPath(new URL('../executables/', import.meta.url));
const linux = `${folder}ccgateway-simulator-linux-x64`;
const windows = `${folder}ccgateway-simulator-win-x64.exe`;

// The executable of this platform is run. Those of other platforms are looked at, if they were built too.
const own = process.platform === 'win32' ? windows : linux;
const elsewhere = process.arch !== 'x64' || !/^(linux|win32)$/.test(process.platform);
if (elsewhere) console.warn('NOT TESTED: whether an executable runs, because there is none for this platform.');
describe.skipIf(elsewhere)(`the executable of ${process.platform}`, () => proves([own]));

const built = [linux, windows].filter((file) => file === own || existsSync(file));
if (!built.includes(windows)) console.warn('NOT TESTED: the executable of Windows, which was not built.');
describe.skipIf(!built.includes(windows))('the executable of Windows', () => {
  const program = existsSync(windows) ? readFileSync(windows) : Buffer.alloc(64);
  const header = program.readUInt32LE(0x3c);

  test('is a 64-bit program of Windows without a signature that would not hold', () => {
    expect(program.toString('latin1', 0, 2)).toBe('MZ');
    expect(program.toString('latin1', header, header + 4)).toBe('PE\0\0');
    const machine = program.readUInt16LE(header + 4);
    const optional = header + 24;
    expect([machine, program.readUInt16LE(optional)]).toEqual([0x8664, 0x20b]);
    const security = optional + 112 + 4 * 8;
    expect([program.readUInt32LE(security), program.readUInt32LE(security + 4)]).toEqual([0, 0]);
  });

  test('has the simulator in it, where Node looks for it', () => {
    expect(program.includes(Buffer.from('NODE_SEA_BLOB', 'utf16le'))).toBe(true);
    // By the digit behind its name Node knows that there is something.
    expect(program.includes('NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:1')).toBe(true);
    expect(program.includes('A CC-Gateway on your machine, with agents, calls and events in it.')).toBe(true);
  });
});

test('licences and checksums lie beside the executables', () => {
  const licences = readFileSync(`${folder}LICENSES.txt`, 'utf8');
  for (const name of ['ccgateway-simulator, Apache-2.0', 'ajv 8.', 'yaml 2.', 'Node.js 24.', 'OpenSSL'])
    expect([name, licences.includes(name)]).toEqual([name, true]);
  const lines = readFileSync(`${folder}SHA256SUMS`, 'utf8').trim().split('\n');
  const sums = new Map(lines.map((line) => [line.split('  ')[1], line.split('  ')[0]]));
  for (const file of built) {
    const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
    expect([file, sums.get(file.slice(folder.length))]).toEqual([file, sum]);
  }
  if (own === linux && !elsewhere) expect(statSync(linux).mode & 0o111).not.toBe(0);
});

import { Problem } from '../../cli/problem.ts';

// Offsets of the format PE32+, which Windows calls a portable executable.
const addressOfHeader = 0x3c;
const optionalHeader = 24;
const magic64 = 0x20b;
const directories = 112;
/** The entry for signatures among the directories, which are 8 bytes each. */
const security = directories + 4 * 8;

/**
 * Takes the signature off a program of Windows. The signature of its maker would not hold any more once something is put
 * into it, and Windows shows a wrong one worse than none.
 */
export function withoutSignature(program: Buffer): Buffer {
  const header = program.length > addressOfHeader + 4 ? program.readUInt32LE(addressOfHeader) : 0;
  const optional = header + optionalHeader;
  if (
    program.toString('latin1', 0, 2) !== 'MZ' ||
    program.length < optional + security + 8 ||
    program.toString('latin1', header, header + 4) !== 'PE\0\0' ||
    program.readUInt16LE(optional) !== magic64
  )
    throw new Problem('The Node for Windows is no 64-bit program of Windows.');
  const start = program.readUInt32LE(optional + security);
  const length = program.readUInt32LE(optional + security + 4);
  if (start === 0) return program;
  if (start + length !== program.length)
    throw new Problem('The signature of the Node for Windows is not at the end of the file; take it off by signtool.');
  const bare = Buffer.from(program.subarray(0, start));
  bare.writeUInt32LE(0, optional + security);
  bare.writeUInt32LE(0, optional + security + 4);
  return bare;
}

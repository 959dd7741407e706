import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '@ccgateway/client';
import * as client from '@ccgateway/client';
import { afterAll, describe, expect, test } from 'vitest';
import { contactCentres } from './contact-centre.ts';
import { filmPath, recordPath, situations } from './situations.ts';

const open = contactCentres();
const directory = mkdtempSync(join(tmpdir(), 'ccgateway-media-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** The documented type of a file. */
const octets = 'application/octet-stream;charset=utf-8';

/** The bytes of a download that succeeded. */
async function bytesOf(outcome: Outcome<unknown>): Promise<Buffer> {
  if (!outcome.ok || !(outcome.result instanceof Blob)) throw new Error(`no file came: ${JSON.stringify(outcome)}`);
  expect(outcome.response.headers.get('Content-Type')).toBe(octets);
  return Buffer.from(await outcome.result.arrayBuffer());
}

/** Whether a program runs here; says so where it does not. */
function has(program: string, argument: string): boolean {
  const runs = spawnSync(program, [argument]).status === 0;
  if (!runs) console.warn(`${program} is not there: what it would read is proved by the bytes alone.`);
  return runs;
}

/** Ends with a message of the program where it fails. */
function run(program: string, ...given: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, given, { encoding: 'utf8', cwd: directory });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout.trim();
}

describe('a recording is a WAV file', () => {
  async function recordings() {
    const agent = await situations['a minute recorded'](open());
    const last = await agent.call(client.queryCallInfo, { isNoContainLastCall: true });
    const callId = last.ok ? (last.result?.callid ?? '') : '';
    return [
      [await bytesOf(await agent.call(client.downloadRecordFile, { recordId: recordPath })), 1],
      // Its page says that the sound comes as two tracks.
      [await bytesOf(await agent.call(client.downloadRecordFileByCallId, { callId })), 2],
    ] as const;
  }

  test('of PCM, as long as what was recorded, and not silent', async () => {
    for (const [file, tracks] of await recordings()) {
      expect(file.toString('latin1', 0, 4)).toBe('RIFF');
      expect(file.readUInt32LE(4)).toBe(file.length - 8);
      expect(file.toString('latin1', 8, 16)).toBe('WAVEfmt ');
      const [size, format, channels] = [file.readUInt32LE(16), file.readUInt16LE(20), file.readUInt16LE(22)];
      expect([size, format, channels]).toEqual([16, 1, tracks]);
      const [rate, byteRate, block, bits] = [
        file.readUInt32LE(24),
        file.readUInt32LE(28),
        file.readUInt16LE(32),
        file.readUInt16LE(34),
      ];
      expect([byteRate, block]).toEqual([rate * block, (tracks * bits) / 8]);
      expect(file.toString('latin1', 36, 40)).toBe('data');
      const data = file.subarray(44);
      expect(file.readUInt32LE(40)).toBe(data.length);
      expect(data.length / byteRate).toBe(60);
      for (let track = 0; track < tracks; track += 1) {
        const samples = data.subarray(0, byteRate).filter((_, index) => index % tracks === track);
        expect(Math.max(...samples) - Math.min(...samples)).toBeGreaterThan(60);
      }
    }
  });

  test('that Python reads', async ({ skip }) => {
    skip(!has('python3', '--version'), 'python3 is not there');
    for (const [file, tracks] of await recordings()) {
      const name = join(directory, `${tracks}.wav`);
      writeFileSync(name, file);
      const script =
        'import sys, wave; f = wave.open(sys.argv[1]); print(f.getnchannels(), f.getnframes() / f.getframerate())';
      expect(run('python3', '-c', script, name)).toBe(`${tracks} 60.0`);
    }
  });
});

/** A box of an MP4 file: its type, what it holds, and the boxes in it where it holds such. */
interface Box {
  readonly type: string;
  readonly content: Buffer;
  readonly boxes: readonly Box[];
}

/** How many bytes stand before the boxes in a box that has boxes. */
const before: Readonly<Record<string, number>> = {
  ...{ moov: 0, trak: 0, mdia: 0, minf: 0, dinf: 0, stbl: 0 },
  ...{ dref: 8, stsd: 8, avc1: 78 },
};

function boxesOf(file: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < file.length; ) {
    const size = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    expect(size).toBeGreaterThanOrEqual(8);
    expect(at + size).toBeLessThanOrEqual(file.length);
    const content = file.subarray(at + 8, at + size);
    const skipped = before[type];
    boxes.push({ type, content, boxes: skipped === undefined ? [] : boxesOf(content.subarray(skipped)) });
    at += size;
  }
  return boxes;
}

/** The only box at a path of types. */
function boxAt(boxes: readonly Box[], ...path: readonly string[]): Box {
  const found = boxes.filter(({ type }) => type === path[0]);
  expect([path, found.length]).toEqual([path, 1]);
  const [box] = found as [Box];
  return path.length === 1 ? box : boxAt(box.boxes, ...path.slice(1));
}

describe('a video is an MP4 file', () => {
  async function film(): Promise<Buffer> {
    const agent = await situations['a minute filmed'](open());
    return bytesOf(await agent.call(client.downloadVideoFileEx, { recordId: filmPath }));
  }

  test('whose boxes hold, and whose frames are where its table says', async () => {
    const file = await film();
    const boxes = boxesOf(file);
    expect(boxes.map(({ type }) => type)).toEqual(['ftyp', 'moov', 'mdat']);
    const { content: header } = boxAt(boxes, 'moov', 'mvhd');
    expect(header.readUInt32BE(16) / header.readUInt32BE(12)).toBe(60);
    const track = ['moov', 'trak', 'mdia', 'minf', 'stbl'];
    expect(boxAt(boxes, ...track, 'stsd', 'avc1', 'avcC').content[0]).toBe(1);
    const sizes = boxAt(boxes, ...track, 'stsz').content;
    const frames = Array.from({ length: sizes.readUInt32BE(8) }, (_, index) => sizes.readUInt32BE(12 + 4 * index));
    expect(frames).toHaveLength(60);
    let at = boxAt(boxes, ...track, 'stco').content.readUInt32BE(8);
    // Each frame is one unit behind its length: the first a picture of its own, the others such that build on it.
    for (const [index, size] of frames.entries()) {
      expect([file.readUInt32BE(at), (file[at + 4] ?? 0) & 31]).toEqual([size - 4, index === 0 ? 5 : 1]);
      at += size;
    }
    expect(at).toBe(file.length);
  });

  test('that ffprobe reads', async ({ skip }) => {
    skip(!has('ffprobe', '-version'), 'ffprobe is not there');
    const name = join(directory, 'film.mp4');
    writeFileSync(name, await film());
    const asked = 'stream=codec_name,nb_read_frames,duration';
    const read = run('ffprobe', '-v', 'error', '-count_frames', '-show_entries', asked, '-of', 'csv=p=0', name);
    expect(read).toBe('h264,60.000000,60');
  });

  test('and is the same whichever way it is downloaded', async () => {
    const agent = await situations['a minute filmed'](open());
    const last = await agent.call(client.queryCallInfo, { isNoContainLastCall: true });
    const callid = last.ok ? (last.result?.callid ?? '') : '';
    const files = [
      await agent.call(client.downloadVideoFileEx, { recordId: filmPath }),
      await agent.call(client.downloadVideoFile, { conferenceId: callid, fileType: '0' }),
      await agent.call(client.downloadRecordFileByCallId, { callId: callid, hwFileName: filmPath }),
    ];
    const [first, ...others] = await Promise.all(files.map(bytesOf));
    for (const other of others) expect(other.equals(first ?? Buffer.alloc(0))).toBe(true);
  });
});

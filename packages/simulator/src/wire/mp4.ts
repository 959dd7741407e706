import { firstFrame, height, picture, sameFrame, sequence, width } from './h264.ts';

type Part = Uint8Array | readonly number[];

/**
 * A video as an MP4 file (ISO/IEC 14496-12): a still picture, one frame a second.
 *
 * @param seconds length, a whole number from 1 on
 */
export function mp4(seconds: number): Uint8Array<ArrayBuffer> {
  const frames = Array.from({ length: seconds }, (_, number) => {
    const unit = number === 0 ? firstFrame() : sameFrame(number);
    return join([u32(unit.length), unit]);
  });
  const kind = box('ftyp', letters('isom'), u32(0x200), letters('isomavc1mp41'));
  // The place of the frames does not change the size of what stands before them.
  const offset = kind.length + movie(frames, 0).length + 8;
  return join([kind, movie(frames, offset), box('mdat', ...frames)]);
}

/** Units of a second in every duration. */
const scale = 1000;
const matrix = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].flatMap(u32);

function movie(frames: readonly Uint8Array[], offset: number): Uint8Array {
  const duration = u32(frames.length * scale);
  return box(
    'moov',
    box(
      'mvhd',
      u32(0),
      u32(0),
      u32(0),
      u32(scale),
      duration,
      u32(0x10000),
      u16(0x100),
      zeros(10),
      matrix,
      zeros(24),
      u32(2),
    ),
    box(
      'trak',
      // Flags: enabled, in the movie.
      box(
        'tkhd',
        u32(3),
        u32(0),
        u32(0),
        u32(1),
        u32(0),
        duration,
        zeros(16),
        matrix,
        u32(width << 16),
        u32(height << 16),
      ),
      box(
        'mdia',
        // 0x55c4 is the language und.
        box('mdhd', u32(0), u32(0), u32(0), u32(scale), duration, u16(0x55c4), u16(0)),
        box('hdlr', u32(0), u32(0), letters('vide'), zeros(12), letters('video\0')),
        box(
          'minf',
          box('vmhd', u32(1), zeros(8)),
          // Flag: the data is in this file.
          box('dinf', box('dref', u32(0), u32(1), box('url ', u32(1)))),
          samples(frames, offset),
        ),
      ),
    ),
  );
}

/** The table of samples: one chunk with every frame. */
function samples(frames: readonly Uint8Array[], offset: number): Uint8Array {
  return box(
    'stbl',
    box('stsd', u32(0), u32(1), entry()),
    box('stts', u32(0), u32(1), u32(frames.length), u32(scale)),
    box('stss', u32(0), u32(1), u32(1)),
    box('stsc', u32(0), u32(1), u32(1), u32(frames.length), u32(1)),
    box(
      'stsz',
      u32(0),
      u32(0),
      u32(frames.length),
      frames.flatMap(({ length }) => u32(length)),
    ),
    box('stco', u32(0), u32(1), u32(offset)),
  );
}

/** How the samples are coded, with the parameter sets of the codec (ISO/IEC 14496-15). */
function entry(): Uint8Array {
  const [set, pictures] = [sequence(), picture()];
  // Version, profile, constraints, level; lengths of 4 bytes; one sequence set and one picture set.
  const sets = [[1, ...set.slice(1, 4), 0xff, 0xe1], u16(set.length), set, [1], u16(pictures.length), pictures];
  return box(
    'avc1',
    ...[zeros(6), u16(1), zeros(16), u16(width), u16(height), u32(72 << 16), u32(72 << 16), u32(0)],
    ...[u16(1), zeros(32), u16(24), u16(0xffff), box('avcC', ...sets)],
  );
}

function box(type: string, ...parts: readonly Part[]): Uint8Array {
  const content = join(parts);
  return join([u32(content.length + 8), letters(type), content]);
}

function join(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function u16(value: number): number[] {
  return [value >> 8, value & 0xff];
}

function u32(value: number): number[] {
  return [value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}

function letters(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}

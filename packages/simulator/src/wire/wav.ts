/** Samples a second; each is one byte, as telephones have it. */
const rate = 8000;

/** Pitch of the tone on each track, in hertz: who listens hears them apart. */
const pitches = [440, 620];

/**
 * A sound as a WAV file (PCM, 8 bit): a tone on each track, which takes turns with silence every half second.
 *
 * @param seconds length, a whole number from 1 on
 * @param tracks 1, or 2 for one track for each party
 */
export function wav(seconds: number, tracks: 1 | 2): Uint8Array<ArrayBuffer> {
  const second = secondOf(tracks);
  const size = second.length * seconds;
  const file = new Uint8Array(44 + size);
  const view = new DataView(file.buffer);
  text(file, 0, 'RIFF');
  view.setUint32(4, 36 + size, true);
  text(file, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, tracks, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * tracks, true);
  view.setUint16(32, tracks, true);
  view.setUint16(34, 8, true);
  text(file, 36, 'data');
  view.setUint32(40, size, true);
  for (let index = 0; index < seconds; index += 1) file.set(second, 44 + index * second.length);
  return file;
}

/** One second of every track, a byte of each in turn; 128 is silence. */
function secondOf(tracks: number): Uint8Array {
  const second = new Uint8Array(rate * tracks).fill(128);
  for (let sample = 0; sample < rate; sample += 1) {
    const track = sample < rate / 2 ? 0 : 1;
    if (track >= tracks) break;
    const wave = Math.sin((2 * Math.PI * (pitches[track] ?? 0) * sample) / rate);
    second[sample * tracks + track] = 128 + Math.round(40 * wave);
  }
  return second;
}

function text(file: Uint8Array, at: number, letters: string): void {
  for (const [index, letter] of [...letters].entries()) file[at + index] = letter.charCodeAt(0);
}

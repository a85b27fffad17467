// MD5 (RFC 1321) and SHA-1 (FIPS 180-4).

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

function padded(data: Uint8Array, littleEndian: boolean): DataView {
  const bytes = new Uint8Array((((data.length + 8) >> 6) + 1) * 64);
  bytes.set(data);
  bytes[data.length] = 0x80;
  const view = new DataView(bytes.buffer);
  const [low, high] = littleEndian ? [bytes.length - 8, bytes.length - 4] : [bytes.length - 4, bytes.length - 8];
  view.setUint32(low, data.length << 3, littleEndian);
  view.setUint32(high, Math.floor(data.length / 2 ** 29), littleEndian);
  return view;
}

const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

export function md5(data: Uint8Array): Uint8Array {
  const view = padded(data, true);
  let [a0, b0, c0, d0] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a, b, c, d] = [a0, b0, c0, d0];
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const mixed =
        round === 0 ? (b & c) | (~b & d) : round === 1 ? (d & b) | (~d & c) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
      const word = round === 0 ? i : round === 1 ? (5 * i + 1) % 16 : round === 2 ? (3 * i + 5) % 16 : (7 * i) % 16;
      const constant = Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0;
      const sum = (a + mixed + constant + view.getInt32(block + word * 4, true)) | 0;
      [a, d, c, b] = [d, c, b, (b + rotate(sum, SHIFTS[round * 4 + (i % 4)] ?? 0)) | 0];
    }
    [a0, b0, c0, d0] = [(a0 + a) | 0, (b0 + b) | 0, (c0 + c) | 0, (d0 + d) | 0];
  }
  return words([a0, b0, c0, d0], true);
}

export function sha1(data: Uint8Array): Uint8Array {
  const view = padded(data, false);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const schedule = new Int32Array(80);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let t = 0; t < 16; t++) schedule[t] = view.getInt32(block + t * 4);
    for (let t = 16; t < 80; t++)
      schedule[t] = rotate(
        (schedule[t - 3] ?? 0) ^ (schedule[t - 8] ?? 0) ^ (schedule[t - 14] ?? 0) ^ (schedule[t - 16] ?? 0),
        1,
      );
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let t = 0; t < 80; t++) {
      const part = Math.floor(t / 20);
      const mixed = part === 0 ? (b & c) | (~b & d) : part === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
      const constant = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6][part] ?? 0;
      const next = (rotate(a, 5) + mixed + e + constant + (schedule[t] ?? 0)) | 0;
      [e, d, c, b, a] = [d, c, rotate(b, 30), a, next];
    }
    state = [a, b, c, d, e].map((value, index) => (value + (state[index] ?? 0)) | 0);
  }
  return words(state, false);
}

function words(values: readonly number[], littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, index) => {
    view.setInt32(index * 4, value, littleEndian);
  });
  return new Uint8Array(view.buffer);
}

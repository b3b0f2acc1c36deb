import { crc32, deflateSync } from 'node:zlib';

/** A PNG of pixels that are numbers of a palette of sixteen colours at most, two of them in a byte; `width` is even. */
export function indexedPng(pixels: Uint8Array, width: number, height: number, palette: readonly number[][]): Buffer {
  const row = 1 + width / 2;
  const rows = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const start = row * y + 1;
    for (let x = 0; x < width; x += 2) {
      const place = y * width + x;
      rows[start + x / 2] = ((pixels[place] ?? 0) << 4) | (pixels[place + 1] ?? 0);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Four bits a pixel, by a palette.
  head.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  whole.write(name, 4, 'latin1');
  data.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, data.length + 8)), data.length + 8);
  return whole;
}

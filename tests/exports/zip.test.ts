import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip, type Deflate } from '../../src/exports/zip.ts';

const native: Deflate = (bytes) => deflateRawSync(bytes, { level: 9 });
const deflaters = [native, (bytes: Uint8Array) => deflateSync(bytes)];

test('what is in a ZIP comes out of it, whoever compressed it and whether it is compressed', () => {
  const name = fc.stringMatching(/^[a-z][\w./-]{0,40}$/);
  const file = fc.record({ name, bytes: fc.uint8Array({ maxLength: 2000 }), isStored: fc.boolean() });
  const files = fc.uniqueArray(file, { selector: (each) => each.name, maxLength: 8 });
  fc.assert(
    fc.property(files, fc.constantFrom(...deflaters), (those, deflate) => {
      const opened = unzipSync(writeZip(those, deflate));
      expect(Object.entries(opened).map(([own, bytes]) => [own, [...bytes]])).toEqual(
        those.map(({ name: own, bytes }) => [own, [...bytes]]),
      );
    }),
  );
});

test('both its headers tell the checksum, the sizes and the noon of a day', () => {
  const bytes = new TextEncoder().encode('Grain will pass before winter. '.repeat(40));
  const zip = Buffer.from(writeZip([{ name: 'grain.txt', bytes }], native));
  const central = zip.indexOf('PK\u0001\u0002');
  for (const at of [4, central + 6]) {
    expect(zip.readUInt16LE(at + 4)).toBe(8);
    expect([zip.readUInt16LE(at + 6).toString(16), zip.readUInt16LE(at + 8).toString(16)]).toEqual(['6000', '2821']);
    expect(zip.readUInt32LE(at + 10)).toBe(crc32(bytes));
    expect(zip.readUInt32LE(at + 14)).toBe(native(bytes).length);
    expect(zip.readUInt32LE(at + 18)).toBe(bytes.length);
  }
});

test('a ZIP is written to the letter', () => {
  const bytes = new TextEncoder().encode('abc');
  const header = (method: string) => `1400 0000 ${method} 0060 2128 c2412435 03000000 03000000 0100 0000`;
  const hex = (text: string) => text.replace(/\s/g, '');
  const stored = { name: 'a', bytes, isStored: true };
  const zip = Buffer.from(writeZip([stored, { name: 'b', bytes }], (own) => own)).toString('hex');
  expect(zip).toBe(
    hex(
      `504b0304 ${header('0000')} 61 616263
       504b0304 ${header('0800')} 62 616263
       504b0102 1400 ${header('0000')} 0000 0000 0000 00000000 00000000 61
       504b0102 1400 ${header('0800')} 0000 0000 0000 00000000 22000000 62
       504b0506 0000 0000 0200 0200 5e000000 44000000 0000`,
    ),
  );
});

import { packShown, type Shown } from '../hits/shown.ts';

/** Texts as they are written: files of places, and files of what had no room in them. */
export interface WrittenTexts {
  place: number;
  perFile: number;
  files: Uint8Array[];
  more: Uint8Array[];
}

/** Bytes of a file of texts: few files, and not much to read where a server sends the whole. */
const fileBytes = 32_768;
/** Bytes that a second question costs, for the rest of a text that has no room in its place. */
const costOfMore = 250;
const step = 32;
const headBytes = 32;
const encoder = new TextEncoder();
const space = ' '.charCodeAt(0);

/** Puts what hits show into places of the length that costs a reader the fewest bytes. */
export function writeTexts(shown: readonly Shown[]): WrittenTexts {
  const texts = shown.map((each) => encoder.encode(JSON.stringify(packShown(each))));
  const place = bestPlace(texts.map(({ length }) => length));
  const perFile = Math.max(1, Math.floor(fileBytes / place));
  const files: Uint8Array[] = [];
  const more: Uint8Array[][] = [[]];
  let moreBytes = 0;
  texts.forEach((text, number) => {
    const at = number % perFile;
    if (at === 0) files.push(new Uint8Array(Math.min(perFile, texts.length - number) * place).fill(space));
    const file = files.at(-1) ?? new Uint8Array();
    if (text.length <= place) {
      file.set(text, at * place);
      return;
    }
    if (moreBytes > fileBytes) {
      more.push([]);
      moreBytes = 0;
    }
    const rest = text.subarray(place - headBytes);
    file.set(headOf(more.length - 1, moreBytes, rest.length), at * place);
    file.set(text.subarray(0, place - headBytes), at * place + headBytes);
    more.at(-1)?.push(rest);
    moreBytes += rest.length;
  });
  return { place, perFile, files, more: more.filter((rests) => rests.length > 0).map(concatenated) };
}

/** The line that says where the rest of a text is: of one length, so that what follows fills its place. */
function headOf(file: number, start: number, length: number): Uint8Array {
  return encoder.encode(`${`${file} ${start} ${length}`.padEnd(headBytes - 1)}\n`);
}

function bestPlace(lengths: readonly number[]): number {
  const sorted = lengths.toSorted((a, b) => a - b);
  const longest = sorted.at(-1) ?? 0;
  let best = { place: Math.max(step, Math.ceil(longest / step) * step), bytes: Infinity };
  let within = 0;
  let beyond = sorted.reduce((sum, length) => sum + length, 0);
  for (let place = step * 4; place <= Math.min(fileBytes, longest + step); place += step) {
    while (within < sorted.length && (sorted[within] ?? 0) <= place) beyond -= sorted[within++] ?? 0;
    const longer = sorted.length - within;
    const bytes = place * sorted.length + beyond - longer * place + longer * costOfMore;
    if (bytes < best.bytes) best = { place, bytes };
  }
  return best.place;
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

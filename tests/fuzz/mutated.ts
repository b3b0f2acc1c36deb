import fc from 'fast-check';
import type { Target } from './target.ts';

/** Pieces that mean something to most readers of text. */
const common = ['\n', '\n\n', '\r\n', ' ', '\t', '"', "'", '“', '”', '«', '»', '’', '—', '-', '…', '[', ']', '(', ')', '*', '_', '`', '<', '>', '&', '\\', '#', '^', '|', ':', ';', ',', '.', '%', '\0', '\u202e', '\ufeff', '\u200b', '\ud800', '\u0301', '😀', '海', 'ж', 'م', '1', '2031', '__proto__', 'constructor']; // prettier-ignore

type Edit =
  | { do: 'insert'; at: number; piece: string; times: number }
  | { do: 'cut'; at: number; length: number }
  | { do: 'double'; at: number; length: number; to: number }
  | { do: 'splice'; at: number; other: string; from: number; length: number }
  | { do: 'lines'; first: number; second: number };

/** Texts like those that a target reads, changed here and there; they shrink to fewer changes, and to the text without any. */
export function mutated({ seeds, pieces }: Target): fc.Arbitrary<string> {
  // A place is a share of the text, so that it stays where it is while other changes go.
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const length = fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 12 }) }, fc.nat({ max: 400 }));
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces, ...common) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  const times = fc.oneof({ weight: 12, arbitrary: fc.constant(1) }, fc.nat({ max: 40 }), fc.nat({ max: 3000 }));
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('insert' as const), at: place, piece, times }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('cut' as const), at: place, length }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('double' as const), at: place, length, to: place }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('splice' as const),
        at: place,
        other: fc.constantFrom(...seeds),
        from: place,
        length,
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('lines' as const), first: place, second: place }) },
  );
  const texts = fc.tuple(fc.constantFrom(...seeds), fc.array(edit, { maxLength: 8 }));
  return texts.map(([text, edits]) => edits.reduce(edited, text));
}

function edited(text: string, edit: Edit): string {
  const at = (share: number, of = text) => Math.floor(share * of.length);
  const put = (start: number, end: number, what: string) => text.slice(0, start) + what + text.slice(end);
  switch (edit.do) {
    case 'insert':
      return put(at(edit.at), at(edit.at), edit.piece.repeat(edit.times));
    case 'cut':
      return put(at(edit.at), at(edit.at) + edit.length, '');
    case 'double':
      return put(at(edit.to), at(edit.to), text.slice(at(edit.at), at(edit.at) + edit.length));
    case 'splice':
      return put(at(edit.at), at(edit.at), edit.other.slice(at(edit.from, edit.other)).slice(0, edit.length));
    case 'lines': {
      const lines = text.split('\n');
      const [a, b] = [edit.first, edit.second].map((share) =>
        Math.min(lines.length - 1, Math.floor(share * lines.length)),
      );
      const [one = '', other = ''] = [lines[a ?? 0], lines[b ?? 0]];
      return lines.map((line, index) => (index === a ? other : index === b ? one : line)).join('\n');
    }
  }
}

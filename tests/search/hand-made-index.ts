import type { WrittenColumns } from '../../src/search/files/columns.ts';
import { IndexReader } from '../../src/search/files/index-reader.ts';
import type { DayRun, IndexFiles, Names, ReportedDay } from '../../src/search/files/index-files.ts';
import { encodePostings, writePositions } from '../../src/search/files/postings.ts';
import { ByteWriter } from '../../src/search/files/bytes.ts';
import type { RowRun } from '../../src/search/files/row-files.ts';
import { seal } from '../../src/search/files/seal.ts';
import { writeTexts } from '../../src/search/files/write-texts.ts';
import { writtenFiles, type WrittenFile } from '../../src/search/files/written-files.ts';
import type { Shown } from '../../src/search/hits/shown.ts';
import type { MeaningShard } from '../../src/search/meaning/senses.ts';
import type { Landmark } from '../../src/search/meaning/landmark.ts';
import type { Facet } from '../../src/search/queries/facet.ts';

/** A term by its statements: their numbers, or each with how much the term weighs there and at which words of the text it stands. */
export type HandMadeTerm = readonly (number | readonly [document: number, impact: number, ...places: number[]])[];

interface HandMade {
  documents: number;
  terms?: Readonly<Record<string, HandMadeTerm>>;
  /** The family of each term that has one, as the dictionary marks it. */
  families?: Readonly<Record<string, string>>;
  names?: Partial<Names>;
  silent?: Partial<Names>;
  days?: DayRun[];
  reported?: ReportedDay[];
  columns?: Partial<WrittenColumns>;
  letters?: Record<string, string>;
  meanings?: MeaningShard;
  landmarks?: Readonly<Record<string, Landmark>>;
  rows?: RowRun[];
  /** What is shown of each statement. */
  shown?: readonly Shown[];
}

/** Somebody or something by a name. */
export function named(name: string, other: Partial<Facet> = {}): Facet {
  return { slug: name.toLowerCase().replaceAll(' ', '-'), name, aliases: [], ...other };
}

/** A reader of an index that was written by hand: quicker than one that is built, and it has what a test says and nothing else. */
export function handMadeIndex(made: HandMade): Promise<IndexReader> {
  return IndexReader.open(handMadeFiles(made));
}

/** The files of such an index. */
export function handMadeFiles(made: HandMade): IndexFiles {
  const {
    documents,
    terms = {},
    families = {},
    names,
    days = [],
    reported = [],
    columns,
    letters = {},
    rows = [],
    shown = [],
  } = made;
  const files = new Map<string, Uint8Array>();
  const put = <Content>({ name, encode }: WrittenFile<Content, unknown>, content: Content) =>
    files.set(name, seal(encode(content), 0));
  const [postings, positions] = [new ByteWriter(), new ByteWriter()];
  const sized = Object.keys(terms)
    .sort()
    .map((term) => {
      const list = (terms[term] ?? []).map((each) => (typeof each === 'number' ? ([each, 1, 0] as const) : each));
      const bytes = encodePostings(
        list.map(([document]) => document),
        list.map(([, impact]) => impact),
      );
      const places = new ByteWriter();
      for (const [, , ...ofText] of list) writePositions(places, ofText);
      postings.append(bytes);
      positions.append(places.take());
      return { term, bytes: bytes.length, positionBytes: places.length, family: families[term] };
    });
  put(writtenFiles.shard(0), { file: 0, start: 0, positionFile: 0, positionStart: 0, terms: sized });
  put(writtenFiles.postings(0), postings.take());
  put(writtenFiles.positions(0), positions.take());
  put(writtenFiles.names, { speakers: [], parties: [], topics: [], publishers: [], ...names });
  put(writtenFiles.silent, { speakers: [], parties: [], topics: [], publishers: [], ...made.silent });
  put(writtenFiles.days, days);
  put(writtenFiles.reported, reported);
  put(writtenFiles.letters, letters);
  put(writtenFiles.rows, rows);
  const { place, perFile, files: texts } = writeTexts(shown);
  texts.forEach((bytes, number) => put(writtenFiles.texts(number), bytes));
  const none = Array.from({ length: documents }, () => []);
  put(writtenFiles.columns, { speakers: none, topics: none, parties: none, ...columns });
  put(writtenFiles.meanings(0), made.meanings ?? {});
  put(writtenFiles.landmarks(0), made.landmarks ?? {});
  put(writtenFiles.words, Object.keys(terms).sort());
  const turned = { reversed: [], inner: [] };
  const root = {
    documents,
    mark: 0,
    shards: [''],
    turned,
    textPlace: place,
    textsPerFile: perFile,
    meanings: 1,
    landmarks: 1,
  };
  files.set(writtenFiles.root.name, seal(writtenFiles.root.encode(root)));
  return { read: (name) => Promise.resolve(files.get(name) ?? new Uint8Array()) };
}

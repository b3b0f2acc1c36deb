import { z } from 'zod';
import * as field from './fields.ts';

const articleKinds = [
  'interview',
  'speech',
  'press-conference',
  'statement',
  'article',
  'letter',
  'post',
  'talks',
] as const;
const hopKinds = ['interviewer', 'outlet', 'translator', 'agency'] as const;
const translationKinds = ['official', 'agency', 'project', 'machine'] as const;
const statuses = ['current', 'corrected', 'disputed', 'withdrawn'] as const;

/** Where words were read, named as in CSL. */
const sourceSchema = z.strictObject({
  publisher: field.text('a publisher of content/publishers'),
  title: field.text('the headline of the source').optional(),
  document: field.text('the symbol or number of the document, such as S/PV.7785').optional(),
  pages: field.text('the pages of the document, such as 180-181').optional(),
  url: field.webAddress('the address of the source').optional(),
  archived: field.webAddress('the address of an archived copy').optional(),
  media: field.webAddress('the address of a recording').optional(),
  issued: field.date('when the source was published').optional(),
  accessed: field.date('when the source was read').optional(),
  language: field.language('the language of the source').optional(),
  sha256: field.sha256('the SHA-256 of the text the entry was read from').optional(),
  note: field.passage('what a reader should know about the source: a repost, a mirror, no headline seen').optional(),
});

/** The fields of an entry, named as in CSL, Popolo, TEI and schema.org. */
export const articleSchema = z.strictObject({
  title: field.text("the entry's own headline"),
  date: field.date('when the words were said, such as 2017-03-29 or 2017-03-29T14:05+03:00'),
  timezone: field.timezone('the IANA zone of times without an offset').optional(),
  occasion: field.text('what it was said at').optional(),
  kind: z.enum(articleKinds).describe('what sort of occasion it was').optional(),
  dateline: field.text('where the report was filed').optional(),
  place: field.text('where the words were said').optional(),
  addressee: z
    .array(field.text('a speaker, or whoever it was'))
    .describe('to whom a letter, note or message went')
    .optional(),
  topics: z.array(field.text('a topic')).describe('topics of every statement that names none').optional(),
  via: z
    .array(
      z.strictObject({
        agent: field.text('the publisher or speaker through whom the words passed'),
        as: z.enum(hopKinds).describe('what the agent did'),
      }),
    )
    .describe('the hops between the speaker and the source, in order')
    .optional(),
  source: sourceSchema.describe('where the entry was read, at least "publisher:"'),
  also: z
    .array(sourceSchema)
    .describe('further sources of the same words, each with the fields of "source:"')
    .optional(),
  spoken_in: field.language('the language the words were spoken in, when the source is in another').optional(),
  translation: z.enum(translationKinds).describe('who translated, when the words are a translation').optional(),
  aliases: z.array(field.slug('an earlier address')).describe('earlier addresses of this entry').optional(),
  status: z.enum(statuses).describe('current unless said otherwise').optional(),
  corrections: z
    .array(z.strictObject({ date: field.date('when it was corrected'), text: field.passage('what was corrected') }))
    .describe('what was changed after publication')
    .optional(),
});

export type ArticleKind = (typeof articleKinds)[number];
export type HopKind = (typeof hopKinds)[number];
export type TranslationKind = (typeof translationKinds)[number];
export type Status = (typeof statuses)[number];

/** The fields of an entry as they are written. */
export type ArticleFields = z.infer<typeof articleSchema>;
/** The fields of a source as they are written. */
export type SourceFields = z.infer<typeof sourceSchema>;

type CamelCase<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** A value for every field, by its name in the program: a field that is left out is a type error. `spoken_in // => spokenIn` */
export type ForEveryField<Fields, Value = unknown> = {
  [Name in keyof Required<Fields> & string as CamelCase<Name>]: Value;
};

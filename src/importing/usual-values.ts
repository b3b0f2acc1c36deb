import { articleSchema } from '../statements/fields/article-fields.ts';
import { fieldSynonyms } from '../statements/fields/field-synonyms.ts';
import { foldName } from '../archive/names/names.ts';
import { interfaceLanguages } from '../languages/languages.ts';

const valuesOf = (name: 'kind' | 'status' | 'translation'): readonly string[] =>
  articleSchema.shape[name].unwrap().options;

/** What kinds are called in other languages, where English and the names of other formats do not tell. */
const inOtherLanguages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    interview: 'интервью entretien entrevista مقابلة 采访 interview',
    speech: 'речь выступление discours discurso خطاب 演讲 讲话 rede allocution',
    'press-conference':
      'пресс-конференция conférence-de-presse conferencia-de-prensa مؤتمر-صحفي 记者会 pressekonferenz',
    statement: 'заявление déclaration declaración بيان 声明 erklärung',
    letter: 'письмо lettre carta رسالة 信 信函 brief',
    talks: 'переговоры беседа entretiens conversaciones محادثات 会谈 gespräch',
    article: 'статья artículo مقال 文章 artikel',
    post: 'твит publication-sur-les-réseaux 推文',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])),
);

/** A value as the format of entries has it, where a file calls it otherwise; else as it stands. `('kind', 'Press conference') // => 'press-conference'` */
export function usualValue(field: string, value: string): string {
  if (field === 'kind' || field === 'status' || field === 'translation') {
    const plain = value
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
    if (valuesOf(field).includes(plain)) return plain;
    const meant = fieldSynonyms.get(plain.replaceAll('-', '_')) ?? inOtherLanguages[plain];
    return meant !== undefined && valuesOf(field).includes(meant) ? meant : value;
  }
  return /(?:^|\.)(?:language|spoken_in)$/.test(field) ? languageTag(value) : value;
}

let tags: ReadonlyMap<string, string> | undefined;

/** The languages that records are commonly in; their names are Intl's, in every language of the interface. */
const common =
  'ar az be bg bn bs ca cs da de el en es et fa fi fr he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mk mn ms my nb ne nl no pl ps pt ro ru si sk sl sq sr sv sw ta tg th tk tr uk ur uz vi zh'.split(
    ' ',
  );

/** A language by its name or in capitals, as a tag: `languageTag('Немецкий') // => 'de'` */
function languageTag(value: string): string {
  tags ??= new Map(
    interfaceLanguages.flatMap(({ tag }) => {
      const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
      return common.flatMap((code): [string, string][] => {
        const name = names.of(code);
        return name === undefined ? [] : [[foldName(name), code]];
      });
    }),
  );
  const key = foldName(value);
  return tags.get(key) ?? (/^[A-Z]{2}$/.test(value) ? value.toLowerCase() : value);
}

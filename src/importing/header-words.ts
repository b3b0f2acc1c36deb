import { foldName } from '../archive/names/names.ts';
import { fieldsOf } from './row-fields.ts';
import type { RowKind } from './table.ts';

/** What the columns of statements are usually called, in the six languages of the United Nations and in German. */
const ofStatements: Readonly<Record<string, string>> = {
  id: 'record, key, nr, no, number, identifier, номер, numero, número, المعرف, 编号',
  title: 'headline, heading, überschrift, заголовок, titre, titulo, título, titular, العنوان, عنوان, 标题, 題目',
  date: 'day, when, said on, date said, date of statement, datum, дата, день, fecha, data, التاريخ, تاريخ, 日期, 时间',
  time: 'hour, clock, uhrzeit, время, heure, hora, الوقت, 时刻',
  timezone: 'tz, time zone, zone, zeitzone, часовой пояс, fuseau horaire, zona horaria, المنطقة الزمنية, 时区',
  occasion:
    'event, at, setting, anlass, событие, повод, мероприятие, occasion, évènement, événement, ocasión, evento, المناسبة, 场合, 会议',
  kind: 'type, genre, form of speech, art, тип, вид, жанр, type de déclaration, tipo, النوع, 类型',
  dateline: 'filed from, ortsmarke',
  place: 'location, where, city, venue, ort, место, город, lieu, lugar, ville, ciudad, المكان, مكان, 地点',
  addressee:
    'to, recipient, recipients, addressees, empfänger, кому, адресат, destinataire, destinatario, المرسل إليه, 收件人',
  spoken_in:
    'original language, spoken language, language spoken, originalsprache, язык оригинала, langue originale, idioma original, اللغة الأصلية, 原文语言',
  'source.publisher':
    'publisher, source, outlet, medium, newspaper, agency, quelle, издание, источник, сми, publication, éditeur, editeur, source, fuente, medio, editor, الناشر, المصدر, 来源, 媒体, 出版者',
  'source.title':
    'source title, article, article title, source headline, titel der quelle, название источника, titre de la source, título de la fuente, عنوان المصدر, 来源标题',
  'source.url':
    'url, link, address, web address, href, source link, source url, ссылка, адрес, lien, adresse, enlace, الرابط, رابط, 链接, 网址',
  'source.archived':
    'archive, archived, archive url, archived url, archive link, архив, архивная копия, archivo, أرشيف, 存档',
  'source.media': 'video, audio, recording, media, видео, запись, vidéo, grabación, فيديو, 视频',
  'source.document':
    'document, symbol, document number, dokument, документ, номер документа, documento, الوثيقة, 文件, 文号',
  'source.pages': 'pages, seiten, страницы, páginas, الصفحات',
  'source.issued':
    'published, issued, publication date, date published, erschienen, опубликовано, дата публикации, publié le, date de publication, publicado, fecha de publicación, تاريخ النشر, 发布日期',
  'source.accessed':
    'accessed, retrieved, access date, abgerufen, дата обращения, consulté le, consultado, تاريخ الاطلاع, 访问日期',
  'source.language': 'language, lang, sprache, язык, langue, idioma, lengua, اللغة, لغة, 语言',
  'source.note': 'source note, note on source',
  words:
    'quote, quotation, statement, text, said, what, content, utterance, paraphrase, speech, zitat, wortlaut, aussage, цитата, текст, высказывание, заявление, слова, citation, déclaration, texte, propos, cita, declaración, texto, palabras, القول, النص, الاقتباس, التصريح, 引语, 原话, 内容, 发言, 讲话',
  mode: 'speech mode, direct or indirect, direct, прямая речь, discours direct',
  speaker:
    'who, name, person, by, said by, author, speakers, sprecher, wer, кто, спикер, автор, имя, говорящий, оратор, qui, orateur, locuteur, auteur, nom, quién, orador, autor, nombre, hablante, المتحدث, القائل, الاسم, من, 发言人, 姓名, 谁',
  role: 'office, position, post, title of speaker, function, capacity, role at time, rolle, amt, должность, пост, роль, fonction, poste, rôle, qualité, cargo, puesto, función, المنصب, الصفة, 职务, 职位',
  organization:
    'organisation, body, institution, behörde, организация, ведомство, institution, organización, institución, المنظمة, الجهة, 机构, 组织',
  country: 'country or org, state, nation, land, staat, страна, государство, pays, país, الدولة, البلد, 国家',
  behalf: 'for, on behalf of, on behalf, behalf of, im namen von, от имени, au nom de, en nombre de, باسم, 代表',
  topics:
    'topic, subject, subjects, tags, keywords, about, theme, themes, issue, thema, themen, тема, темы, sujet, sujets, thème, thèmes, tema, temas, asunto, الموضوع, المواضيع, موضوع, 主题, 议题, 话题',
  note: 'notes, comment, comments, context, remark, anmerkung, kontext, примечание, контекст, комментарий, remarque, contexte, nota, contexto, comentario, ملاحظة, السياق, 备注, 背景',
  page: 'p, seite, страница, página, الصفحة, 页',
  paragraph: 'para, absatz, абзац, пункт, paragraphe, párrafo, الفقرة, 段',
  column: 'col, spalte',
  moment: 'timecode, timestamp, time code, тайм код',
  answers:
    'in answer to, answer to, reply to, replies to, in reply to, antwort auf, в ответ на, en réponse à, en respuesta a',
  translation: 'translated by, translation kind, übersetzung, перевод, traduction, traducción, الترجمة, 翻译',
  'via.interviewer': 'interviewer, interviewed by',
  'via.translator': 'translator, переводчик, traducteur, traductor',
  'via.agency': 'via agency, wire',
};

const ofSpeakers: Readonly<Record<string, string>> = {
  name: 'full name, label, person, speaker, имя, nom, nombre, الاسم, 姓名',
  'roles.role': 'role, office, post, position, должность, fonction, cargo, المنصب, 职务',
  'roles.organization': 'role organization, organization of role, country or org',
  'roles.from': 'from, start, start date, since',
  'roles.to': 'to, until, end, end date',
  'identifiers.wikidata': 'wikidata, wikidata id, qid',
  'identifiers.viaf': 'viaf',
  'identifiers.isni': 'isni',
  aliases: 'alias, other names, also known as',
  country: 'country code, страна, pays, país, الدولة, 国家',
  note: 'notes, bio, biography',
};

const ofTopics: Readonly<Record<string, string>> = {
  label: 'topic, name, тема, sujet, tema, الموضوع, 主题',
  aliases: 'alias, other labels, synonyms',
  broader: 'parent, parents, broader topic',
  note: 'scope note, notes, description, definition',
};

const ofPublishers: Readonly<Record<string, string>> = {
  name: 'publisher, издание, éditeur, editor, الناشر, 来源',
  url: 'link, website, home page',
  note: 'notes, description',
};

const words: Readonly<Record<RowKind, Readonly<Record<string, string>>>> = {
  statements: ofStatements,
  speakers: ofSpeakers,
  topics: ofTopics,
  publishers: ofPublishers,
};

/** Camel case and dots part words as underscores do: `sourceTitle`, `source.title`, `source_title` */
function folded(header: string): string {
  return foldName(header.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/[._]/g, ' '));
}

/** The field that a column of such a name is likely to be, among those of rows of a kind. */
export function fieldCalled(header: string, kind: RowKind): string | undefined {
  return indexOf(kind).get(folded(header));
}

const indexes = new Map<RowKind, ReadonlyMap<string, string>>();

function indexOf(kind: RowKind): ReadonlyMap<string, string> {
  const known = indexes.get(kind);
  if (known) return known;
  const index = new Map<string, string>();
  const add = (name: string, field: string) => {
    const key = folded(name);
    if (key !== '' && !index.has(key)) index.set(key, field);
  };
  for (const field of fieldsOf[kind]) add(field, field);
  for (const [field, others] of Object.entries(words[kind])) for (const name of others.split(', ')) add(name, field);
  indexes.set(kind, index);
  return index;
}

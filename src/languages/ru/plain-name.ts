import { officeOf } from '../reporting/office-of.ts';
import type { ReportingWords } from '../reporting/reporting-words.ts';
import type { DeclinedName, Placed } from '../reporting/tongue-words.ts';
import type { Word } from '../reporting/word.ts';
import { feminine, masculine, officePlaceBefore } from './syntax.ts';

/** Nouns in front of a name in the genitive: «слова Виктора Земана», «по мнению Ады Марш». */
const ofSomebody =
  /^(?:слов(?:а|ам|ами|ах)?|мнени[юея]|данным|оценк(?:е|ам|и)|утверждени[юея]|выражени[юея]|сообщени[юея]|признани[юея]|убеждени[юея]|заявлени[юея]|выступлени[юея]|реч[ьи]|обращени[юея]|письм[оа]|интервью|пресс-конференци[ия]|брифинг[ае]?|позици[яию]|имени|визит[ае]?|комментари[йия]|цитат[ау]|высказывани[юяей]|предложени[юяей]|призыв[аыу]?|инициатив[аеуы]|критик[аеуи]|обвинени[яейю]|приезд[аеу]?|отставк[аеуи])$/u;

/** The given names that lose a vowel in other cases than the nominative. */
const fleeting = new Map([
  ['Павл', 'Павел'],
  ['Льв', 'Лев'],
]);

/** Gives names that a report prints in one case only, behind an office or a noun that tells the case, their nominative. */
export function settleNames(
  people: readonly DeclinedName[],
  sentences: readonly { tokens: readonly Placed[] }[],
  words: ReportingWords,
): void {
  for (const person of people) {
    withoutOthers(person, people, sentences);
    const isInitials = withInitials.test(person.name);
    if (!isInitials && !/^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}-]+){1,2}$/u.test(person.name)) continue;
    const told = person.mentions.map(({ sentence, start, end }) => {
      const tokens = sentences[sentence]?.tokens ?? [];
      const from = tokens.findIndex((token) => token.start === start);
      const printed = tokens.filter((token) => token.start >= start && token.end <= end).map(({ text }) => text);
      return printed.join('') === person.name.replaceAll(' ', '') && from > 0
        ? isDeclined(tokens, from, words)
        : undefined;
    });
    if (told.includes(true) && !told.includes(false))
      person.name = isInitials ? withLastName(person.name) : plainName(person.name);
  }
}

/** «с госсекретарем Русланом Болчаном посол Ада Марш»: what is told of whom a sentence names before is nothing that it tells of the next. */
function withoutOthers(
  { described, mentions }: DeclinedName,
  people: readonly DeclinedName[],
  sentences: readonly { tokens: readonly Placed[] }[],
): void {
  const [first] = mentions;
  if (!first || described.size < 3) return;
  const before = people
    .flatMap((other) => other.mentions)
    .filter(({ sentence, end }) => sentence === first.sentence && end <= first.start && first.start - end < 60)
    .flatMap(({ sentence, start, end }) =>
      (sentences[sentence]?.tokens ?? []).filter((token) => token.start >= start && token.end <= end),
    )
    .map(({ lower }) => lower);
  const told = [...described];
  const last = told.findLastIndex((word) => before.includes(word));
  if (last > 0 && before.length > 1) for (const word of told.slice(0, last + 1)) described.delete(word);
}

/** «О.П.Дюрина», «О. Дюриной» */
const withInitials = /^(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}-]+$/u;

/** A last name in the nominative that is told to be declined, of a woman where its end is that of one. */
function lastNameOf(last: string): string {
  if (/[ое]й$|ую$/u.test(last)) return woman(last);
  // «В.А.Небези»
  return /\p{L}{3}[бвдзмп]и$/u.test(last) ? last.replace(/и$/u, 'я') : man(last);
}

function withLastName(name: string): string {
  const at = name.lastIndexOf('.') + 1;
  const last = name.slice(at).trimStart();
  return name.slice(0, name.length - last.length) + lastNameOf(last);
}

/** Whether what stands in front of a name tells that it is no nominative; undefined where nothing tells. */
function isDeclined(tokens: readonly Word[], name: number, words: ReportingWords): boolean | undefined {
  const before = tokens[name - 1]?.lower ?? '';
  if (ofSomebody.test(before) || words.prepositions.has(before)) return true;
  const office = tokens[officePlaceBefore(tokens, name, words) ?? -1]?.lower;
  if (office === undefined) return words.verbs.has(before) ? false : undefined;
  return !/^пресс-секретарь$/.test(office) && (officeOf(office, words) !== office || /^посл(?:а|у|ом)$/.test(office));
}

/** Ends of a man's last name by those of his given name, by case. */
const cases: readonly (readonly [given: RegExp, last: RegExp])[] = [
  [/[ая]$/u, /(?:[ая]|[ое]го)$/u],
  [/[ую]$/u, /(?:[ую]|[ое]му)$/u],
  [/[ео]м$/u, /[ыиое]м$/u],
];
/** Men whose names end as those of women do in the accusative: «Дмитрию». */
const inIy = /^(?:Дмитри|Юри|Васили|Григори|Валери|Анатоли|Арсени|Геннади|Евгени|Витали|Аркади|Георги|Алекси)ю$/u;

/** A name of two or three words in the nominative: `plainName('Эрика Сандера') // => 'Эрик Сандер'` */
export function plainName(name: string): string {
  const [first = '', ...others] = name.split(' ');
  const last = others.at(-1) ?? '';
  // «Ильи», «Никиты», and of women «Луизы»; «Антониу» and «Си» are not declined.
  // «Вера Лисицкая» stands in the nominative.
  if (/[ая]я$/u.test(last)) return name;
  const isGenitive = /(?:[ая]|[ое]го)$/u.test(last);
  // «Илье Корневу»: a woman's last name has another ending behind such a given name.
  const isDative = /(?<![иь])е$|ье$/u.test(first) && /[ую]$/u.test(last);
  if (isDative) return [feminine(first.replace(/ье$/u, 'ьи').replace(/е$/u, 'ы')), ...others.map(man)].join(' ');
  const isWoman = !inIy.test(first) && (first.endsWith('ию') || (/(?:[ыи]|[ое]й|е)$/u.test(first) && !isGenitive));
  if (isWoman) return [womanGiven(first), ...others.map(woman)].join(' ');
  // «Анну Грот», «Марию Санту»: in the accusative a last name that is not declined is a woman's.
  if (/(?<!и)[ую]$/u.test(first) && /[бвгджзйклмнпрстфхцчшщ]$/u.test(last))
    return [first.replace(/у$/u, 'а').replace(/ю$/u, 'я'), ...others].join(' ');
  const own = cases.find(([given]) => given.test(first));
  if (own && (own[1].test(last) || !isGenitive))
    return [
      shortGiven(first, last) ?? manGiven(first),
      ...others.map((part) => (own[1].test(part) ? man(part) : accusative(part, first))),
    ].join(' ');
  return isGenitive ? [manGiven(first), ...others.map(man)].join(' ') : name;
}

/** «Дмитрия Заребу»: behind a given name in the accusative a last name in -а has -у. */
function accusative(last: string, first: string): string {
  return /[ая]$/u.test(first) ? last.replace(/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, 'а') : last;
}

/** «Яна Корна»: of three letters a given name loses its end where the last name, which is no woman's, has one too. */
function shortGiven(first: string, last: string): string | undefined {
  const isShort = first.length === 3 && /[бвгджзклмнпрстфхцчшщ]а$/u.test(first);
  return isShort && /(?<![ое]в|[иы]н)[бвгджзклмнпрстфхцчшщ]а$/u.test(last) ? first.slice(0, -1) : undefined;
}

function manGiven(first: string): string {
  if (first.length <= 3 || !/(?:[аяы]|ьи|[ое]м|(?<!и)[ую]|ию)$/u.test(first) || /(?<=[и])у$/u.test(first)) return first;
  // «Ильи», «Никиты»
  if (/[ыи]$/u.test(first)) return feminine(first);
  const given = masculine(first.replace(/(?:ом|у)$/u, 'а').replace(/(?:ем|ю)$/u, 'я')).replace(/я$/u, 'ь');
  return fleeting.get(given) ?? given;
}

function womanGiven(first: string): string {
  if (/(?<![иьгкхжшчщ])[ие]$/u.test(first)) return first;
  return feminine(
    first
      .replace(/(?<=и)(?:ей|и|ю)$/u, 'я')
      .replace(/(?<=ь)(?:ей|е)$/u, 'и')
      .replace(/ой$/u, 'ы'),
  );
}

/** A last name or a patronymic of a man. */
function man(last: string): string {
  if (/(?:ск|цк)(?:ого|ому|им|ом)$/u.test(last)) return last.replace(/(?:ого|ому|им|ом)$/u, 'ий');
  if (/(?:ого|ому)$/u.test(last)) return last.replace(/(?:ого|ому)$/u, 'ый');
  return last
    .replace(/(?<=[аеиоу])(?:я|ю|ем)$/u, 'й')
    .replace(/(?:я|ю|ем)$/u, 'ь')
    .replace(/(?:[ау]|ым|ом)$/u, '');
}

function woman(last: string): string {
  return last.replace(/(?<=ск|цк)(?:ой|ую)$/u, 'ая').replace(/(?<=[вн])(?:ой|ы|у|е)$/u, 'а');
}

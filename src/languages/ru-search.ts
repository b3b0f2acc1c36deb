import { counter } from './counter.ts';
import type { SearchWords } from './interface-words.ts';

const locale = 'ru';

/** Russian, the part that a search in the browser needs. */
export const ruSearch: SearchWords = {
  tag: 'ru',
  locale,
  direction: 'ltr',
  navigation: {
    skip: 'К высказываниям',
    site: 'Сайт',
    timeline: 'Хронология',
    speakers: 'Кто говорил',
    topics: 'Темы',
    about: 'О проекте',
    coverage: 'Полнота',
    search: 'Поиск',
    years: 'Годы',
    languages: 'Языки',
  },
  mode: { direct: 'Дословно', indirect: 'Пересказ', mixed: 'Частично дословно' },
  date: {
    about: (date) => `около ${date}`,
    perhaps: (date) => `${date} (дата не точна)`,
    from: (date) => `с ${date}`,
    until: (date) => `до ${date}`,
    partly: (date) => `в пределах: ${date}`,
    years: (first) => `${first}-е годы`,
    season: { '21': 'весна', '22': 'лето', '23': 'осень', '24': 'зима' },
  },
  statements: counter(locale, { one: '# высказывание', few: '# высказывания', other: '# высказываний' }),
  monthUnknown: 'Месяц неизвестен',
  narrowed: {
    remain: (statements) => `Показано: ${statements}`,
    unplaced: (statements) => `Не показано, так как дата сообщения неизвестна: ${statements}.`,
    from: 'Первый показанный месяц',
    to: 'Последний показанный месяц',
    period: 'Проведите по шкале, чтобы выбрать период',
    whole: 'Вся хронология',
  },
  search: {
    placeholder: 'Имя, тема или слова',
    close: 'Закрыть',
    results: counter(locale, {
      one: 'Найдено # высказывание',
      few: 'Найдено # высказывания',
      other: 'Найдено # высказываний',
    }),
    none: 'По этим словам ничего не найдено.',
    failed: 'Не удалось загрузить указатель. Проверьте соединение и повторите запрос.',
    keys: '↑ ↓ — выбор, Enter — открыть, Esc — закрыть',
    readAs: (typed, found) => `${typed}: ${found}`,
    partial: 'Всех слов нет нигде; здесь есть большинство из них.',
    unknownValue: (field, value, nearest) =>
      `${fields[field] ?? field}: «${value}» не найдено.${nearest === undefined ? '' : ` Возможно, ${nearest}?`}`,
    didYouMean: (query) => `Искать: ${query}`,
    all: counter(locale, { one: 'Показать # результат', few: 'Все # результата', other: 'Все # результатов' }),
    more: 'Показать ещё',
    order: 'Порядок',
    byRank: 'Сначала лучшие',
    byDate: 'Сначала новые',
    narrow: 'Уточнить результаты',
    explained: 'Слова, имена и темы на любой письменности; опечатки прощаются. Всё происходит в этом браузере.',
    withoutScripts: 'Поиск работает в браузере и требует скриптов. Без них к каждому высказыванию ведут списки ниже.',
    syntax: [
      ['нусра перемирие', 'высказывания, где есть оба слова'],
      ['"political transition"', 'слова рядом друг с другом'],
      ['-коалиция', 'без этого слова'],
      ['автор:лавров', 'по говорившему; также тема: издание: речь:direct'],
      ['с:2015-09 по:2016', 'за период; также год:2016'],
    ],
  },
};

const fields: Record<string, string> = {
  speaker: 'Кто говорил',
  topic: 'Тема',
  publisher: 'Издание',
  mode: 'Вид речи',
  date: 'Дата',
};

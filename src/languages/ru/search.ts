import { counter } from '../counter.ts';
import type { SearchWords } from '../interface-words.ts';

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
    speakers: 'Авторы',
    topics: 'Темы',
    about: 'О проекте',
    coverage: 'Полнота',
    search: 'Поиск',
    years: 'Годы',
    languages: 'Языки',
  },
  mode: { direct: 'Дословно', indirect: 'Пересказ', mixed: 'Частично дословно' },
  date: {
    about: (date) => `примерно ${date}`,
    perhaps: (date) => `${date} (дата не точна)`,
    from: (date) => `начало: ${date}`,
    until: (date) => `конец: ${date}`,
    partly: (date) => `в пределах: ${date}`,
    years: (first) => (first.endsWith('00') ? `столетие с ${first} года` : `${first}-е годы`),
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
  offline: {
    title: 'Без сети',
    lede: 'Сохраните весь архив в этом браузере: каждую страницу, каждое высказывание и поиск, без подключения к сети.',
    withoutScripts:
      'Для сохранения архива нужны скрипты. Без них страницу можно сохранить или напечатать средствами браузера.',
    unsupported: 'Этот браузер не может сохранить архив.',
    notHere: 'Этой страницы нет в этом браузере, и сети нет. Сохраните архив ниже, когда сеть появится.',
    isOffline: 'Сети нет: страницы показаны такими, как их посетили или сохранили.',
    notSaved: (size) => `Не сохранено. Нужно загрузить: ${size}.`,
    saved: (date) => `Сохранено ${date}.`,
    current: 'Ничего более нового не опубликовано.',
    newer: counter(locale, { one: '# новая запись', few: '# новые записи', other: '# новых записей' }),
    unknownNewer: 'Без сети неизвестно, есть ли что-то новее.',
    progress: (done, total) => `${done} из ${total}`,
    cancelled: 'Остановлено. Загруженное сохранено.',
    failed: (what) => `Не завершено: ${what}. Загруженное сохранено; попробуйте ещё раз.`,
    noRoom: (needed) => `В этом браузере мало места: нужно ${needed}. Ничего не сохранено.`,
    removed: 'Удалено из этого браузера.',
    save: 'Сохранить архив',
    resume: 'Продолжить',
    renew: 'Сохранить новую версию',
    cancel: 'Остановить',
    remove: 'Удалить',
    update: 'Есть более новая версия архива.',
    reload: 'Показать',
    stamp: (commit, date, hashFile) =>
      `Издание в одном файле${commit === '' ? '' : `, версия ${commit}`}${date === '' ? '' : `, ${date}`}. SHA-256 опубликован в ${hashFile}.`,
    oneFile: 'Архив в одном файле',
    oneFileExplained: 'Открывается двойным щелчком, с диска или флеш-накопителя, без сети и сервера.',
    book: 'Архив как книга',
    bookExplained: 'EPUB: глава на каждый год, списки по авторам и темам.',
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
    failed: 'Не удалось загрузить поисковый индекс. Проверьте соединение и повторите запрос.',
    keys: '↑ ↓ — выбор, Enter — открыть, Esc — закрыть',
    readAs: (typed, found) => `${typed}: ${found}`,
    partial: 'Всех слов нет нигде; здесь есть большинство из них.',
    unknownValue: (field, value, nearest) =>
      `${fields[field] ?? field}: нет значения «${value}».${nearest === undefined ? '' : ` Возможно, ${nearest}?`}`,
    didYouMean: (query) => `Искать: ${query}`,
    all: counter(locale, { one: 'Показать # результат', few: 'Все # результата', other: 'Все # результатов' }),
    more: 'Показать ещё',
    order: 'Порядок',
    byRank: 'Сначала наиболее подходящие',
    byDate: 'Сначала новые',
    narrow: 'Уточнить результаты',
    explained: 'Слова, имена и темы в любой письменности; опечатки не помеха. Всё происходит в этом браузере.',
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
  speaker: 'Автор',
  topic: 'Тема',
  publisher: 'Издатель',
  mode: 'Способ передачи',
  date: 'Дата',
};

export default ruSearch;

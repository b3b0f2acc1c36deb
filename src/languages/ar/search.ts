import { counter } from '../counter.ts';
import type { SearchWords } from '../interface-words.ts';

/** With the digits that the addresses and the names of years have, so that no page mixes two kinds. */
const locale = 'ar-u-nu-latn';

/** A name in whatever letters, kept from mixing with the Arabic around it (Unicode UAX 9, isolates). */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** Arabic, the part that a search in the browser needs. */
export const arSearch: SearchWords = {
  tag: 'ar',
  locale,
  direction: 'rtl',
  navigation: {
    skip: 'الانتقال إلى التصريحات',
    site: 'الموقع',
    timeline: 'الخط الزمني',
    speakers: 'المتحدثون',
    topics: 'المواضيع',
    about: 'عن الموقع',
    coverage: 'التغطية',
    search: 'بحث',
    years: 'السنوات',
    languages: 'اللغات',
  },
  mode: { direct: 'حرفي', indirect: 'بالمعنى', mixed: 'حرفي جزئيًا' },
  said: {
    together: 'بيان مشترك',
    onBehalf: (names) => `باسم: ${names}`,
    members: (names) => `الأعضاء: ${names}`,
    unnamed: 'لم يذكر المصدر الاسم',
    comma: '، ',
    status: { corrected: 'مصحَّح', disputed: 'محل خلاف', withdrawn: 'مسحوب' },
  },
  date: {
    about: (date) => `نحو ${date}`,
    perhaps: (date) => `${date} (غير مؤكد)`,
    from: (date) => `من ${date}`,
    until: (date) => `حتى ${date}`,
    partly: (date) => `في وقت ما من ${date}`,
    decade: (first) => `عقد ${first}`,
    between: (first, last) => `بين عامي ${first} و${last}`,
    span: (from, to) => `${from} – ${to}`,
    yearFirst: false,
    season: { '21': 'ربيع', '22': 'صيف', '23': 'خريف', '24': 'شتاء' },
    inYear: (season, year) => `${season} ${year}`,
    at: (day, time, zone) => `${day}، ${time} (${isolated(zone)})`,
    zone: (name, offset) => `${name}، ${offset}`,
    local: 'بالتوقيت المحلي',
  },
  statements: counter(locale, {
    zero: 'لا تصريحات',
    one: 'تصريح واحد',
    two: 'تصريحان',
    few: '# تصريحات',
    many: '# تصريحًا',
    other: '# تصريح',
  }),
  monthUnknown: 'الشهر غير معروف',
  narrowed: {
    remain: (statements) => `المعروض: ${statements}`,
    unplaced: (statements) => `غير معروض لأن تاريخ نشره غير معروف: ${statements}.`,
    possible: (statements) => `قد يقع خارج الفترة لأن تاريخه واسع أو غير مؤكد: ${statements}.`,
    mayBe: 'ربما في هذه الفترة',
    from: 'أول شهر معروض',
    to: 'آخر شهر معروض',
    period: 'اسحب على الشريط لاختيار فترة',
    whole: 'الخط الزمني كله',
    noDate: (typed) => `لا يمكن قراءة «${isolated(typed)}» تاريخًا. اكتب 2015 أو مارس 2015 أو 5 مارس 2015.`,
    either: (typed, first, second) =>
      `«${isolated(typed)}» قد يعني ${isolated(first)} أو ${isolated(second)}. اكتب الشهر بالحروف.`,
    reversed: (from, to) => `تنتهي الفترة قبل أن تبدأ. البداية: ${isolated(from)}، النهاية: ${isolated(to)}.`,
  },
  offline: {
    title: 'دون اتصال',
    lede: 'احفظ الأرشيف كله في هذا المتصفح: كل صفحة وكل تصريح والبحث، من دون شبكة.',
    withoutScripts: 'يحتاج حفظ الأرشيف إلى البرمجة النصية. من دونها يمكن حفظ الصفحة أو طباعتها بالمتصفح.',
    unsupported: 'لا يستطيع هذا المتصفح حفظ الأرشيف.',
    notHere: 'هذه الصفحة غير محفوظة في هذا المتصفح ولا توجد شبكة. احفظ الأرشيف أدناه حين تتوفر.',
    isOffline: 'لا توجد شبكة: تعرض الصفحات كما كانت عند زيارتها أو حفظها.',
    notSaved: (size) => `غير محفوظ. المطلوب تنزيله: ${size}.`,
    saved: (date) => `تم الحفظ في ${date}.`,
    current: 'لم ينشر ما هو أحدث.',
    newer: counter(locale, {
      zero: 'لا مداخل أحدث',
      one: 'مدخل واحد أحدث',
      two: 'مدخلان أحدث',
      few: '# مداخل أحدث',
      many: '# مدخلًا أحدث',
      other: '# مدخل أحدث',
    }),
    unknownNewer: 'من دون شبكة لا يعرف هل يوجد ما هو أحدث.',
    progress: (done, total) => `${done} من ${total}`,
    cancelled: 'توقف. ما وصل محفوظ.',
    failed: (what) => `لم يكتمل: ${what}. ما وصل محفوظ؛ حاول مجددًا.`,
    noRoom: (needed) => `لا توجد مساحة كافية في هذا المتصفح: يلزم ${needed}. لم يحفظ شيء.`,
    removed: 'تمت الإزالة من هذا المتصفح.',
    save: 'حفظ الأرشيف',
    resume: 'متابعة',
    renew: 'حفظ الإصدار الأحدث',
    cancel: 'إيقاف',
    remove: 'حذف',
    update: 'يوجد إصدار أحدث من الأرشيف.',
    reload: 'عرضه',
    stamp: (commit, date, hashFile) =>
      `إصدار في ملف واحد${commit === '' ? '' : `، النسخة ${isolated(commit)}`}${date === '' ? '' : `، ${date}`}. بصمته SHA-256 منشورة في ${isolated(hashFile)}.`,
    oneFile: 'الأرشيف في ملف واحد',
    oneFileExplained: 'يفتح بنقرتين من القرص أو من ذاكرة محمولة، بلا شبكة ولا خادم.',
    book: 'الأرشيف كتابًا',
    bookExplained: 'EPUB: فصل لكل سنة، مع قوائم حسب المتحدث وحسب الموضوع.',
  },
  search: {
    placeholder: 'متحدث أو موضوع أو كلمات',
    close: 'إغلاق',
    results: counter(locale, {
      zero: 'لم يتم العثور على تصريحات',
      one: 'تم العثور على تصريح واحد',
      two: 'تم العثور على تصريحين',
      few: 'تم العثور على # تصريحًات',
      many: 'تم العثور على # تصريحًا',
      other: 'تم العثور على # تصريح',
    }),
    none: 'لا نتائج لهذه الكلمات.',
    failed: 'تعذر تحميل الفهرس. تحقق من الاتصال ثم اكتب من جديد.',
    keys: '↑ ↓ للتنقل، Enter للفتح، Esc للإغلاق',
    readAs: (typed, found) => `${isolated(typed)}: ${isolated(found)}`,
    partial: 'لا يوجد تصريح فيه الكلمات كلها؛ في هذه أكثرها.',
    unknownValue: (field, value, nearest) =>
      `${fields[field] ?? field}: لا يوجد «${isolated(value)}».${nearest === undefined ? '' : ` هل تقصد ${isolated(nearest)}؟`}`,
    didYouMean: (query) => `البحث عن ${isolated(query)}`,
    all: counter(locale, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'النتيجتان',
      few: 'كل النتائج (#)',
      many: 'كل النتائج (#)',
      other: 'كل النتائج (#)',
    }),
    more: 'عرض المزيد',
    order: 'الترتيب',
    byRank: 'الأكثر صلة أولًا',
    byDate: 'الأحدث أولًا',
    narrow: 'تضييق النتائج',
    explained: 'كلمات وأسماء ومواضيع بأي كتابة؛ الأخطاء الإملائية مغتفرة. كل شيء يجري في هذا المتصفح.',
    withoutScripts: 'يعمل البحث في المتصفح ويحتاج إلى البرمجة النصية. من دونها تقود القوائم أدناه إلى كل تصريح.',
    syntax: [
      ['nusra ceasefire', 'التصريحات التي فيها الكلمتان'],
      ['"political transition"', 'الكلمتان متجاورتان'],
      ['-coalition', 'من دون هذه الكلمة'],
      ['متحدث:lavrov', 'حسب المتحدث؛ وكذلك موضوع: ناشر: نمط:direct'],
      ['من:2015-09 إلى:2016', 'في الفترة؛ وكذلك سنة:2016'],
    ],
  },
};

const fields: Record<string, string> = {
  speaker: 'المتحدث',
  topic: 'الموضوع',
  publisher: 'الناشر',
  mode: 'نمط النقل',
  date: 'التاريخ',
};

export default arSearch;

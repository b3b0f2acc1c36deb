import { counter } from './counter.ts';
import type { SearchWords } from './interface-words.ts';

/** With the digits that the addresses and the names of years have, so that no page mixes two kinds. */
const locale = 'ar-u-nu-latn';

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
  mode: { direct: 'حرفي', indirect: 'بالمعنى', mixed: 'حرفي جزئيا' },
  date: {
    about: (date) => `نحو ${date}`,
    perhaps: (date) => `${date} (غير مؤكد)`,
    from: (date) => `من ${date}`,
    until: (date) => `حتى ${date}`,
    partly: (date) => `في وقت ما من ${date}`,
    years: (first) => `السنوات ${first} وما بعدها`,
    season: { '21': 'ربيع', '22': 'صيف', '23': 'خريف', '24': 'شتاء' },
  },
  statements: counter(locale, {
    zero: 'لا تصريحات',
    one: 'تصريح واحد',
    two: 'تصريحان',
    few: '# تصريحات',
    many: '# تصريحا',
    other: '# تصريح',
  }),
  monthUnknown: 'الشهر غير معروف',
  narrowed: {
    remain: (statements) => `المعروض: ${statements}`,
    unplaced: (statements) => `غير معروض لأن تاريخ نشره غير معروف: ${statements}.`,
    from: 'أول شهر معروض',
    to: 'آخر شهر معروض',
    period: 'اسحب على الشريط لاختيار فترة',
    whole: 'الخط الزمني كله',
  },
  search: {
    placeholder: 'متحدث أو موضوع أو كلمات',
    close: 'إغلاق',
    results: counter(locale, {
      zero: 'لم يعثر على تصريحات',
      one: 'عثر على تصريح واحد',
      two: 'عثر على تصريحين',
      few: 'عثر على # تصريحات',
      many: 'عثر على # تصريحا',
      other: 'عثر على # تصريح',
    }),
    none: 'لا نتائج لهذه الكلمات.',
    failed: 'تعذر تحميل الفهرس. تحقق من الاتصال ثم اكتب من جديد.',
    keys: '↑ ↓ للتنقل، Enter للفتح، Esc للإغلاق',
    readAs: (typed, found) => `${typed}: ${found}`,
    partial: 'لا يوجد تصريح فيه الكلمات كلها؛ في هذه أكثرها.',
    unknownValue: (field, value, nearest) =>
      `${fields[field] ?? field}: لا يوجد «${value}».${nearest === undefined ? '' : ` هل تقصد ${nearest}؟`}`,
    didYouMean: (query) => `البحث عن ${query}`,
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
    byRank: 'الأفضل أولا',
    byDate: 'الأحدث أولا',
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
  mode: 'النمط',
  date: 'التاريخ',
};

import type { AskingWords, DatingWords } from '../asking/asking.ts';

/** The small words of an Arabic query. */
const ar: AskingWords = {
  empty: `ماذا ما من عن في على إلى الى مع حول بشأن بخصوص حيال تجاه قال قالت قالوا يقول تقول قيل صرح صرحت ذكر ذكرت تحدث تحدثت يتحدث
    هل أين متى كيف لماذا أي الذي التي الذين أن إن أنه انه و أو كان كانت هذا هذه ذلك تلك هو هي هم لم لا لن قد عام سنة
    تصريح تصريحات التصريحات بيان بيانات موقف مواقف رأي`,
  about: 'عن حول بشأن بخصوص حيال تجاه على ضد مع في',
  without: 'باستثناء عدا',
  not: 'ليس ليست لا بدون',
};

export default ar;

/** What stands in front of dates and numbers in an Arabic query. */
export const dating: DatingWords = {
  since: 'منذ من',
  after: 'بعد',
  until: 'حتى إلى',
  before: 'قبل',
  apart: 'باستثناء عدا ليس',
  numbered: 'قرار القرار المادة رقم قاعة وثيقة',
  partOfYear: {
    spring: 'ربيع',
    summer: 'صيف',
    autumn: 'خريف',
    winter: 'شتاء',
    early: 'أوائل مطلع بداية',
    mid: 'منتصف أواسط',
    late: 'أواخر نهاية',
  },
};

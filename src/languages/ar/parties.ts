import type { PartyForms } from '../asking/party-forms.ts';

/** Countries and organizations in Arabic. */
const ar: PartyForms = {
  names: {
    US: 'أمريكا|أميركا|الولايات المتحدة|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية',
    GB: 'بريطانيا|المملكة المتحدة|بريطانيا العظمى|إنجلترا|إنكلترا',
    UN: 'الأمم المتحدة|منظمة الأمم المتحدة',
    EU: 'الاتحاد الأوروبي|الإتحاد الأوروبي',
    RU: 'روسيا|روسيا الاتحادية|الاتحاد الروسي',
    SU: 'الاتحاد السوفيتي|الاتحاد السوفييتي|الاتحاد السوفياتي',
    SA: 'السعودية|المملكة العربية السعودية',
    AE: 'الإمارات|الإمارات العربية المتحدة',
    SY: 'سوريا|سورية|الجمهورية العربية السورية',
    IR: 'إيران|الجمهورية الإسلامية الإيرانية',
    VA: 'الفاتيكان|الكرسي الرسولي',
    nato: 'الناتو|حلف الناتو|حلف شمال الأطلسي',
    'african union': 'الاتحاد الأفريقي|الاتحاد الإفريقي',
    'league of arab states': 'جامعة الدول العربية|الجامعة العربية',
    'organisation of islamic cooperation': 'منظمة التعاون الإسلامي',
    'international atomic energy agency': 'الوكالة الدولية للطاقة الذرية',
    'world health organization': 'منظمة الصحة العالمية',
    'organisation for the prohibition of chemical weapons': 'منظمة حظر الأسلحة الكيميائية',
  },
  // Most adjectives are made from the name (`declined`); these are not.
  adjectives: {
    US: 'أمريكي|أميركي',
    GB: 'بريطاني',
    EU: 'أوروبي',
    UN: 'أممي',
    SU: 'سوفيتي|سوفييتي|سوفياتي',
    AE: 'إماراتي',
    SA: 'سعودي',
    ZA: 'جنوب أفريقي',
    KP: 'كوري شمالي',
    KR: 'كوري جنوبي',
    NZ: 'نيوزيلندي',
    TR: 'تركي',
    YE: 'يمني',
    DE: 'ألماني',
    IT: 'إيطالي',
    NL: 'هولندي',
    CZ: 'تشيكي',
    CF: 'أفريقي أوسطي',
  },
  declined(name) {
    if (/\s/.test(name)) return [name];
    const stem = name.replace(/^ال/, '').replace(/(?:يا|ية|ا|اء|ة|ى)$/, '');
    return stem.length < 3 ? [name] : [name, ...ar.agreed(`${stem}ي`)];
  },
  agreed: (adjective) =>
    adjective.split('|').flatMap((own) => {
      const forms = /\s/.test(own) ? [own] : [own, `${own}ة`, `${own}ون`, `${own}ين`];
      return forms.flatMap((form) => [form, `ال${form}`]);
    }),
};

export default ar;

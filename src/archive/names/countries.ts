/** A country by its ISO 3166 code, with the address of its page, which no later name changes. */
export interface Country {
  code: string;
  slug: string;
}

/** ISO 3166-1 and Kosovo's user-assigned XK; an address is the English name of the day this was written, without articles. */
const today = `
  AD:andorra AE:united-arab-emirates AF:afghanistan AG:antigua-and-barbuda AI:anguilla AL:albania AM:armenia
  AO:angola AQ:antarctica AR:argentina AS:american-samoa AT:austria AU:australia AW:aruba AX:aland-islands
  AZ:azerbaijan BA:bosnia-and-herzegovina BB:barbados BD:bangladesh BE:belgium BF:burkina-faso BG:bulgaria
  BH:bahrain BI:burundi BJ:benin BL:st-barthelemy BM:bermuda BN:brunei BO:bolivia BQ:caribbean-netherlands
  BR:brazil BS:bahamas BT:bhutan BV:bouvet-island BW:botswana BY:belarus BZ:belize CA:canada
  CC:cocos-keeling-islands CD:democratic-republic-of-the-congo CF:central-african-republic
  CG:republic-of-the-congo CH:switzerland CI:cote-divoire CK:cook-islands CL:chile CM:cameroon CN:china
  CO:colombia CR:costa-rica CU:cuba CV:cape-verde CW:curacao CX:christmas-island CY:cyprus CZ:czechia DE:germany
  DJ:djibouti DK:denmark DM:dominica DO:dominican-republic DZ:algeria EC:ecuador EE:estonia EG:egypt
  EH:western-sahara ER:eritrea ES:spain ET:ethiopia FI:finland FJ:fiji FK:falkland-islands FM:micronesia
  FO:faroe-islands FR:france GA:gabon GB:united-kingdom GD:grenada GE:georgia GF:french-guiana GG:guernsey
  GH:ghana GI:gibraltar GL:greenland GM:gambia GN:guinea GP:guadeloupe GQ:equatorial-guinea GR:greece
  GS:south-georgia-and-south-sandwich-islands GT:guatemala GU:guam GW:guinea-bissau GY:guyana HK:hong-kong
  HM:heard-and-mcdonald-islands HN:honduras HR:croatia HT:haiti HU:hungary ID:indonesia IE:ireland IL:israel
  IM:isle-of-man IN:india IO:british-indian-ocean-territory IQ:iraq IR:iran IS:iceland IT:italy JE:jersey
  JM:jamaica JO:jordan JP:japan KE:kenya KG:kyrgyzstan KH:cambodia KI:kiribati KM:comoros KN:st-kitts-and-nevis
  KP:north-korea KR:south-korea KW:kuwait KY:cayman-islands KZ:kazakhstan LA:laos LB:lebanon LC:st-lucia
  LI:liechtenstein LK:sri-lanka LR:liberia LS:lesotho LT:lithuania LU:luxembourg LV:latvia LY:libya MA:morocco
  MC:monaco MD:moldova ME:montenegro MF:st-martin MG:madagascar MH:marshall-islands MK:north-macedonia ML:mali
  MM:myanmar MN:mongolia MO:macao MP:northern-mariana-islands MQ:martinique MR:mauritania MS:montserrat MT:malta
  MU:mauritius MV:maldives MW:malawi MX:mexico MY:malaysia MZ:mozambique NA:namibia NC:new-caledonia NE:niger
  NF:norfolk-island NG:nigeria NI:nicaragua NL:netherlands NO:norway NP:nepal NR:nauru NU:niue NZ:new-zealand
  OM:oman PA:panama PE:peru PF:french-polynesia PG:papua-new-guinea PH:philippines PK:pakistan PL:poland
  PM:st-pierre-and-miquelon PN:pitcairn-islands PR:puerto-rico PS:palestine PT:portugal PW:palau PY:paraguay
  QA:qatar RE:reunion RO:romania RS:serbia RU:russia RW:rwanda SA:saudi-arabia SB:solomon-islands SC:seychelles
  SD:sudan SE:sweden SG:singapore SH:st-helena SI:slovenia SJ:svalbard-and-jan-mayen SK:slovakia SL:sierra-leone
  SM:san-marino SN:senegal SO:somalia SR:suriname SS:south-sudan ST:sao-tome-and-principe SV:el-salvador
  SX:sint-maarten SY:syria SZ:eswatini TC:turks-and-caicos-islands TD:chad TF:french-southern-territories TG:togo
  TH:thailand TJ:tajikistan TK:tokelau TL:timor-leste TM:turkmenistan TN:tunisia TO:tonga TR:turkey
  TT:trinidad-and-tobago TV:tuvalu TW:taiwan TZ:tanzania UA:ukraine UG:uganda UM:us-outlying-islands
  US:united-states UY:uruguay UZ:uzbekistan VA:vatican-city VC:st-vincent-and-grenadines VE:venezuela
  VG:british-virgin-islands VI:us-virgin-islands VN:vietnam VU:vanuatu WF:wallis-and-futuna WS:samoa XK:kosovo
  YE:yemen YT:mayotte ZA:south-africa ZM:zambia ZW:zimbabwe
`;

/** States that are no more (ISO 3166-3) and stand in records: Intl gives the names of their successors. */
const former: Readonly<Record<string, string>> = {
  CS: 'Czechoslovakia',
  DD: 'German Democratic Republic',
  SU: 'Soviet Union',
  YU: 'Yugoslavia',
};

/** Regions of CLDR that are organizations; the country of a speaker may be one of them. */
export const organizationCodes: ReadonlySet<string> = new Set(['EU', 'UN']);

const addresses = new Map([
  ...today
    .trim()
    .split(/\s+/)
    .map((row) => row.split(':') as [string, string]),
  ...Object.entries(former).map(([code, name]) => [code, name.toLowerCase().replaceAll(' ', '-')] as const),
]);

/** Every country there is a code for, the former ones last. */
export const countries: readonly Country[] = [...addresses].map(([code, slug]) => ({ code, slug }));

/** Whether a state is no more; its name is not Intl's. */
export function isFormerState(code: string): boolean {
  return code in former;
}

/** The address of a country's page, for a code that there is: `countrySlug('RU') // => 'russia'` */
export function countrySlug(code: string): string | undefined {
  return addresses.get(code);
}

/** Codes that ISO 3166 leaves to its users: invented countries have them. */
const userAssigned = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;

/** Whether a code is of no country, former state or organization that has one: `isStrangeCode('UK') // => true` */
export function isStrangeCode(code: string): boolean {
  return countrySlug(code) === undefined && !organizationCodes.has(code) && !userAssigned.test(code);
}

/** What records call countries beside the names of CLDR: the short and formal names of the United Nations, and earlier ones. */
const inRecords: Readonly<Record<string, readonly string[]>> = {
  BN: ['Brunei Darussalam'],
  BO: ['Plurinational State of Bolivia'],
  CD: ['Democratic Republic of the Congo', 'DR Congo', 'DRC', 'Zaire'],
  CG: ['Congo'],
  CI: ['Ivory Coast'],
  CN: ['People’s Republic of China'],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic'],
  FM: ['Federated States of Micronesia'],
  GB: ['United Kingdom of Great Britain and Northern Ireland', 'Great Britain', 'Britain'],
  IR: ['Islamic Republic of Iran'],
  KP: ['Democratic People’s Republic of Korea', 'DPRK'],
  KR: ['Republic of Korea'],
  LA: ['Lao People’s Democratic Republic', 'Lao PDR'],
  LK: ['Ceylon'],
  MD: ['Republic of Moldova'],
  MK: ['Macedonia', 'former Yugoslav Republic of Macedonia'],
  MM: ['Burma'],
  NL: ['Kingdom of the Netherlands'],
  PS: ['State of Palestine'],
  RU: ['Russian Federation'],
  SU: ['Union of Soviet Socialist Republics', 'USSR'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey'],
  TZ: ['United Republic of Tanzania'],
  US: ['United States of America', 'USA'],
  VA: ['Holy See'],
  VE: ['Bolivarian Republic of Venezuela'],
  VN: ['Viet Nam'],
};

/** Names of a country that records print and CLDR has not, in English: `namesInRecords('TR') // => ['Turkey']` */
export function namesInRecords(code: string): readonly string[] {
  return inRecords[code] ?? [];
}

let codesByName: ReadonlyMap<string, string> | undefined;

/** The code of a country by an English name of CLDR or of records: `codeOfCountry('Turkey') // => 'TR'` */
export function codeOfCountry(name: string): string | undefined {
  codesByName ??= new Map(
    [...addresses.keys(), ...organizationCodes].flatMap((code) =>
      [...namesInRecords(code), countryName(code, 'en')].flatMap((each) => (each === undefined ? [] : [[each, code]])),
    ),
  );
  return codesByName.get(name);
}

const displayNames = new Map<string, Intl.DisplayNames>();

/**
 * What a country is called in a language, by CLDR; for a former state its English name. Undefined for a code without a name.
 * `countryName('RU', 'fr') // => 'Russie'`
 */
export function countryName(code: string, language: string, style: 'long' | 'short' = 'long'): string | undefined {
  if (former[code] !== undefined) return former[code];
  if (!addresses.has(code) && !organizationCodes.has(code)) return undefined;
  const key = `${language} ${style}`;
  const names = displayNames.get(key) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style });
  displayNames.set(key, names);
  return names.of(code);
}

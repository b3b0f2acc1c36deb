import { nationalities } from '../reporting/nationalities.ts';

/** German adjectives of countries without their ends, by code. */
const stems = `AF afghanisch AL albanisch DZ algerisch AO angolanisch AR argentinisch AM armenisch AU australisch AT österreichisch AZ aserbaidschanisch BH bahrainisch BD bangladeschisch
  BY belarussisch weißrussisch BE belgisch BO bolivianisch BA bosnisch BR brasilianisch BG bulgarisch KH kambodschanisch CM kamerunisch CA kanadisch TD tschadisch CL chilenisch
  CN chinesisch CO kolumbianisch CD kongolesisch CI ivorisch HR kroatisch CU kubanisch CY zyprisch CZ tschechisch DK dänisch DO dominikanisch EC ecuadorianisch EG ägyptisch
  SV salvadorianisch ER eritreisch EE estnisch ET äthiopisch FI finnisch FR französisch GA gabunisch GE georgisch DE deutsch GH ghanaisch GR griechisch GT guatemaltekisch HT haitianisch
  HN honduranisch HU ungarisch IS isländisch IN indisch ID indonesisch IR iranisch IQ irakisch IE irisch IL israelisch IT italienisch JP japanisch JO jordanisch KZ kasachisch
  KE kenianisch KR südkoreanisch KP nordkoreanisch KW kuwaitisch KG kirgisisch LV lettisch LB libanesisch LR liberianisch LY libysch LT litauisch LU luxemburgisch MK mazedonisch
  nordmazedonisch MY malaysisch ML malisch MX mexikanisch MD moldauisch MN mongolisch ME montenegrinisch MA marokkanisch MZ mosambikanisch MM myanmarisch NA namibisch NP nepalesisch
  NL niederländisch NZ neuseeländisch NI nicaraguanisch NE nigrisch NG nigerianisch NO norwegisch OM omanisch PK pakistanisch PS palästinensisch PA panamaisch PY paraguayisch PE peruanisch
  PH philippinisch PL polnisch PT portugiesisch QA katarisch RO rumänisch RU russisch RW ruandisch SA saudisch saudi-arabisch SN senegalesisch RS serbisch SG singapurisch SK slowakisch
  SI slowenisch SO somalisch ZA südafrikanisch SS südsudanesisch ES spanisch SD sudanesisch SE schwedisch CH schweizerisch SY syrisch TW taiwanisch TJ tadschikisch TZ tansanisch
  TH thailändisch TN tunesisch TR türkisch TM turkmenisch UG ugandisch UA ukrainisch GB britisch US amerikanisch us-amerikanisch UY uruguayisch UZ usbekisch VE venezolanisch
  VN vietnamesisch YE jemenitisch ZM sambisch ZW simbabwisch`;

/** German adjectives of countries with the code of the country, in every form: `schwedischen` SE. */
export const germanNationalities = nationalities(stems, [[/$/u, ['e', 'en', 'er', 'es', 'em']]]);

import { nationalities } from '../reporting/nationalities.ts';

/** French adjectives of countries, in the masculine, by code. */
const masculine = `AF afghan AL albanais DZ algérien AO angolais AR argentin AM arménien AU australien AT autrichien AZ azerbaïdjanais azéri BH bahreïni BD bangladais BY biélorusse
  BE belge BJ béninois BO bolivien BA bosnien BR brésilien BG bulgare BF burkinabè burkinabé BI burundais KH cambodgien CM camerounais CA canadien CF centrafricain TD tchadien CL chilien
  CN chinois CO colombien CD congolais CR costaricien CI ivoirien HR croate CU cubain CY chypriote CZ tchèque DK danois DO dominicain EC équatorien EG égyptien SV salvadorien ER érythréen
  EE estonien ET éthiopien FI finlandais FR français GA gabonais GE géorgien DE allemand GH ghanéen GR grec GT guatémaltèque GN guinéen HT haïtien HN hondurien HU hongrois IS islandais
  IN indien ID indonésien IR iranien IQ irakien IE irlandais IL israélien IT italien JM jamaïcain JP japonais JO jordanien KZ kazakh KE kényan KR sud-coréen KP nord-coréen KW koweïtien
  KG kirghize LV letton LB libanais LR libérien LY libyen LT lituanien LU luxembourgeois MK macédonien MG malgache MY malaisien ML malien MR mauritanien MX mexicain MD moldave MN mongol
  ME monténégrin MA marocain MZ mozambicain MM birman NA namibien NP népalais NL néerlandais NZ néo-zélandais NI nicaraguayen NE nigérien NG nigérian NO norvégien OM omanais PK pakistanais
  PS palestinien PA panaméen PY paraguayen PE péruvien PH philippin PL polonais PT portugais QA qatari QA qatarien RO roumain RU russe RW rwandais SA saoudien SN sénégalais RS serbe
  SG singapourien SK slovaque SI slovène SO somalien ZA sud-africain SS sud-soudanais ES espagnol LK sri-lankais SD soudanais SE suédois CH suisse SY syrien TW taïwanais TJ tadjik
  TZ tanzanien TH thaïlandais TG togolais TN tunisien TR turc TM turkmène UG ougandais UA ukrainien AE émirati GB britannique US américain UY uruguayen UZ ouzbek VE vénézuélien
  VN vietnamien YE yéménite ZM zambien ZW zimbabwéen`;

/** French adjectives of countries with the code of the country, in every form: `suédoises` SE. */
export const frenchNationalities = new Map([
  ...nationalities('US états-unis GB royaume-uni NL pays-bas AE emirats', []),
  ...nationalities(masculine, [
    [/s$/u, ['s', 'se', 'ses']],
    [/(?<=[eo])n$/u, ['n', 'nne', 'ns', 'nnes']],
    [/grec$/u, ['grec', 'grecque', 'grecs', 'grecques']],
    [/c$/u, ['c', 'que', 'cs', 'ques']],
    [/e$/u, ['e', 'es']],
    [/$/u, ['', 'e', 's', 'es']],
  ]),
]);

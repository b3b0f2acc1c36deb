import { nationalities } from '../reporting/nationalities.ts';

/** Spanish adjectives of countries, in the masculine, by code. */
const masculine = `AF afgano AL albanés DZ argelino AO angoleño AR argentino AM armenio AU australiano AT austriaco austríaco AZ azerbaiyano azerí BH bareiní BD bangladesí BY bielorruso BE belga
  BJ beninés BO boliviano BA bosnio BR brasileño BG búlgaro BF burkinés KH camboyano CM camerunés CA canadiense CF centroafricano TD chadiano CL chileno CN chino CO colombiano CD congoleño
  CR costarricense CI marfileño HR croata CU cubano CY chipriota CZ checo DK danés DO dominicano EC ecuatoriano EG egipcio SV salvadoreño ER eritreo EE estonio ET etíope FI finlandés
  FR francés GA gabonés GE georgiano DE alemán GH ghanés GR griego GT guatemalteco GN guineano HT haitiano HN hondureño HU húngaro IS islandés IN indio ID indonesio IR iraní IQ iraquí
  IE irlandés IL israelí IT italiano JM jamaicano JP japonés JO jordano KZ kazajo KE keniano KR surcoreano KP norcoreano KW kuwaití KG kirguís LV letón LB libanés LR liberiano LY libio
  LT lituano LU luxemburgués MK macedonio MY malasio ML maliense MX mexicano MD moldavo MN mongol ME montenegrino MA marroquí MZ mozambiqueño MM birmano NA namibio NP nepalí
  NL neerlandés holandés NZ neozelandés NI nicaragüense NE nigerino NG nigeriano NO noruego OM omaní PK pakistaní PS palestino PA panameño PY paraguayo PE peruano PH filipino PL polaco
  PT portugués QA catarí RO rumano RU ruso RW ruandés SA saudí SN senegalés RS serbio SG singapurense SK eslovaco SI esloveno SO somalí ZA sudafricano SS sursudanés ES español LK ceilanés
  SD sudanés SE sueco CH suizo SY sirio TW taiwanés TJ tayiko TZ tanzano TH tailandés TG togolés TN tunecino TR turco TM turcomano UG ugandés UA ucraniano AE emiratí GB británico
  US estadounidense norteamericano UY uruguayo UZ uzbeko VE venezolano VN vietnamita YE yemení ZM zambiano ZW zimbabuense`;

/** Spanish adjectives of countries with the code of the country, in every form: `sueca` SE. */
export const spanishNationalities = new Map([
  // « Estados Unidos », « Reino Unido », by their last words.
  ...nationalities('US unidos GB unido', []),
  ...nationalities(masculine, [
    [/o$/u, ['o', 'a', 'os', 'as']],
    [/és$/u, ['és', 'esa', 'eses', 'esas']],
    [/án$/u, ['án', 'ana', 'anes', 'anas']],
    [/ón$/u, ['ón', 'ona', 'ones', 'onas']],
    [/ol$/u, ['ol', 'ola', 'oles', 'olas']],
    [/$/u, ['', 's', 'es']],
  ]),
]);

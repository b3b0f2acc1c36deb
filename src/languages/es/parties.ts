import nationalities from 'i18n-nationality/langs/es.json' with { type: 'json' };
import { correctedAdjectives, type PartyForms } from '../asking/party-forms.ts';

/** The feminine and both plurals of an adjective by its end. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/o$/, ['a', 'os', 'as']],
  [/és$/, ['esa', 'eses', 'esas']],
  [/án$/, ['ana', 'anes', 'anas']],
  [/ón$/, ['ona', 'ones', 'onas']],
  [/ol$/, ['ola', 'oles', 'olas']],
  [/[ea]$/, ['$&s']],
  [/í$/, ['íes', 'ís']],
];

/** Countries and organizations in Spanish. */
const es: PartyForms = {
  names: {
    US: 'EE. UU.|EEUU|EUA|Estados Unidos de América|América|norteamericano|norteamericana|norteamericanos|norteamericanas',
    GB: 'Gran Bretaña|Inglaterra',
    UN: 'ONU|Organización de las Naciones Unidas',
    EU: 'UE',
    RU: 'Federación de Rusia|Federación Rusa',
    SU: 'URSS',
    CN: 'RPC',
    SA: 'Arabia Saudita',
    KP: 'RPDC',
    AE: 'EAU|Emiratos',
    CD: 'RDC',
    CZ: 'República Checa',
    DE: 'RFA',
    DD: 'RDA|Alemania Oriental|Alemania del Este',
    SY: 'República Árabe Siria',
    IR: 'República Islámica de Irán',
    NL: 'Holanda',
    VA: 'Vaticano|Santa Sede',
    nato: 'OTAN|Alianza Atlántica',
    'african union': 'UA|Unión Africana',
    'league of arab states': 'Liga Árabe|Liga de los Estados Árabes',
    'organization for security and co-operation in europe': 'OSCE',
    'organisation of islamic cooperation': 'OCI',
    'international atomic energy agency': 'OIEA',
    'world health organization': 'OMS',
    'organisation for the prohibition of chemical weapons': 'OPAQ',
  },
  adjectives: correctedAdjectives(nationalities, {
    BV: '',
    CX: '',
    CA: 'canadiense',
    EU: 'europeo',
    GH: 'ghanés',
    GS: '',
    IN: 'indio',
    IR: 'iraní',
    IQ: 'iraquí',
    KR: 'surcoreano',
    KW: 'kuwaití',
    ML: 'maliense',
    MW: 'malauí',
    NE: 'nigerino',
    NL: 'neerlandés',
    NP: 'nepalí',
    PK: 'pakistaní',
    QA: 'catarí',
    RE: '',
    SD: 'sudanés',
    SL: 'sierraleonés',
    SS: 'sursudanés',
    SU: 'soviético',
    TW: 'taiwanés',
    XK: 'kosovar',
    ZA: 'sudafricano',
    YU: 'yugoslavo',
    CS: 'checoslovaco',
  }),
  declined: (name) => [name],
  agreed(adjective) {
    const rule = endings.find(([end]) => end.test(adjective));
    return [adjective, ...(rule?.[1] ?? ['$&s']).map((end) => adjective.replace(rule?.[0] ?? /$/, end))];
  },
};

export default es;

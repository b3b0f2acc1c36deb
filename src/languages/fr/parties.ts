import nationalities from 'i18n-nationality/langs/fr.json' with { type: 'json' };
import { correctedAdjectives, type PartyForms } from '../asking/party-forms.ts';

/** The feminine of an adjective by its end, and the ends of both numbers where they are not made by -e and -s. */
const feminine: readonly (readonly [RegExp, string])[] = [
  [/e$/, 'e'],
  [/grec$/, 'grecque'],
  [/turc$/, 'turque'],
  [/en$/, 'enne'],
  [/ton$/, 'tonne'],
];

/** Countries and organizations in French. */
const fr: PartyForms = {
  names: {
    US: 'USA|É.-U.|États-Unis d’Amérique|Amérique',
    GB: 'RU|R.-U.|Grande-Bretagne|Angleterre',
    UN: 'ONU|O.N.U.|Organisation des Nations unies',
    EU: 'UE|U.E.',
    RU: 'Fédération de Russie',
    SU: 'URSS|U.R.S.S.',
    CN: 'RPC',
    KP: 'RPDC',
    AE: 'EAU|Émirats',
    CD: 'RDC',
    CF: 'RCA',
    CZ: 'République tchèque',
    DE: 'RFA',
    DD: 'RDA|Allemagne de l’Est',
    SY: 'République arabe syrienne',
    IR: 'République islamique d’Iran',
    BY: 'Biélorussie',
    NL: 'Hollande',
    VA: 'Vatican|Saint-Siège',
    nato: 'OTAN|Alliance atlantique',
    'african union': 'UA|Union africaine',
    'league of arab states': 'Ligue arabe|Ligue des États arabes',
    'organization for security and co-operation in europe': 'OSCE',
    'organisation of islamic cooperation': 'OCI',
    'international atomic energy agency': 'AIEA',
    'world health organization': 'OMS',
    'organisation for the prohibition of chemical weapons': 'OIAC',
  },
  adjectives: correctedAdjectives(nationalities, {
    BS: 'bahaméen',
    EU: 'européen',
    PS: 'palestinien',
    QA: 'qatari',
    SU: 'soviétique',
    WF: '',
    YU: 'yougoslave',
    CS: 'tchécoslovaque',
  }),
  declined: (name) => [name],
  agreed(adjective) {
    const rule = feminine.find(([end]) => end.test(adjective));
    const feminineForm = rule ? adjective.replace(...rule) : `${adjective}e`;
    const plural = (form: string) => (/[sx]$/.test(form) ? form : `${form}s`);
    return [adjective, plural(adjective), feminineForm, plural(feminineForm)];
  },
};

export default fr;

import nationalities from 'i18n-nationality/langs/de.json' with { type: 'json' };
import { correctedAdjectives, type PartyForms } from '../asking/party-forms.ts';

/** Countries and organizations in German. */
const de: PartyForms = {
  names: {
    US: 'USA|Amerika|Vereinigte Staaten von Amerika|Vereinigten Staaten',
    GB: 'Großbritannien|England|Vereinigten Königreich|Vereinigten Königreichs',
    UN: 'UNO|Vereinten Nationen|VN',
    RU: 'Russische Föderation|Russischen Föderation',
    SU: 'UdSSR|Sowjetunion',
    CN: 'VR China',
    AE: 'VAE|Emirate',
    CZ: 'Tschechei',
    DE: 'BRD|Bundesrepublik|Bundesrepublik Deutschland',
    DD: 'DDR|Ostdeutschland|ostdeutsch',
    BY: 'Weißrussland|belarussisch',
    NL: 'Holland',
    VA: 'Vatikan|Heiliger Stuhl',
    nato: 'NATO',
    'african union': 'AU|Afrikanische Union',
    'league of arab states': 'Arabische Liga',
    'organization for security and co-operation in europe': 'OSZE',
    'international atomic energy agency': 'IAEO',
    'world health organization': 'WHO',
    'organisation for the prohibition of chemical weapons': 'OPCW',
  },
  adjectives: correctedAdjectives(nationalities, {
    AE: 'emiratisch',
    AU: 'australisch',
    EU: 'europäisch',
    IO: '',
    NE: 'nigrisch',
    NG: 'nigerianisch',
    NZ: 'neuseeländisch',
    PS: 'palästinensisch',
    SJ: '',
    SU: 'sowjetisch',
    XK: 'kosovarisch',
    YU: 'jugoslawisch',
    CS: 'tschechoslowakisch',
  }),
  declined: (name) => (/[sxzß]$/.test(name) ? [name] : [name, `${name}s`]),
  agreed: (adjective) => ['', 'e', 'en', 'er', 'es', 'em'].map((end) => adjective + end),
};

export default de;

import { counter } from '../counter.ts';
import type { SearchWords } from '../interface-words.ts';

const locale = 'fr';

/** French, the part that a search in the browser needs. */
export const frSearch: SearchWords = {
  tag: 'fr',
  locale,
  direction: 'ltr',
  navigation: {
    skip: 'Aller aux déclarations',
    site: 'Site',
    timeline: 'Chronologie',
    speakers: 'Orateurs',
    topics: 'Sujets',
    about: 'À propos',
    coverage: 'Couverture',
    search: 'Rechercher',
    years: 'Années',
    languages: 'Langues',
  },
  mode: { direct: 'Textuel', indirect: 'Paraphrase', mixed: 'En partie textuel' },
  date: {
    about: (date) => `${date} environ`,
    perhaps: (date) => `${date} (incertain)`,
    from: (date) => `début : ${date}`,
    until: (date) => `fin : ${date}`,
    partly: (date) => `${date} (sans plus de précision)`,
    years: (first) => (first.endsWith('00') ? `siècle commencé en ${first}` : `années ${first}`),
    season: { '21': 'printemps', '22': 'été', '23': 'automne', '24': 'hiver' },
  },
  statements: counter(locale, { one: '# déclaration', other: '# déclarations' }),
  monthUnknown: 'Mois inconnu',
  narrowed: {
    remain: (statements) => `Affichage : ${statements}`,
    unplaced: (statements) => `Non affiché, car la date de publication est inconnue : ${statements}.`,
    from: 'Premier mois affiché',
    to: 'Dernier mois affiché',
    period: 'Faites glisser sur la bande pour choisir une période',
    whole: 'Toute la chronologie',
  },
  offline: {
    title: 'Hors ligne',
    lede: 'Gardez toute l’archive dans ce navigateur : chaque page, chaque déclaration et la recherche, sans réseau.',
    withoutScripts:
      'Garder l’archive demande des scripts. Sans eux, une page peut être enregistrée ou imprimée avec le navigateur.',
    unsupported: 'Ce navigateur ne peut pas garder l’archive.',
    notHere:
      'Cette page n’est pas gardée dans ce navigateur, et il n’y a pas de réseau. Enregistrez l’archive ci-dessous quand il y en aura un.',
    isOffline: 'Pas de réseau : les pages sont montrées telles qu’elles ont été visitées ou enregistrées.',
    notSaved: (size) => `Non enregistrée. À télécharger : ${size}.`,
    saved: (date) => `Enregistrée le ${date}.`,
    current: 'Rien de plus récent n’est publié.',
    newer: counter(locale, { one: '# entrée plus récente', other: '# entrées plus récentes' }),
    unknownNewer: 'Sans réseau, on ne sait pas s’il existe du nouveau.',
    progress: (done, total) => `${done} sur ${total}`,
    cancelled: 'Arrêté. Ce qui est arrivé est gardé.',
    failed: (what) => `Inachevé : ${what}. Ce qui est arrivé est gardé ; recommencez.`,
    noRoom: (needed) => `La place manque dans ce navigateur : il faut ${needed}. Rien n’a été enregistré.`,
    removed: 'Supprimée de ce navigateur.',
    save: 'Enregistrer l’archive',
    resume: 'Continuer',
    renew: 'Enregistrer la nouvelle édition',
    cancel: 'Arrêter',
    remove: 'Supprimer',
    update: 'Une édition plus récente de l’archive est arrivée.',
    reload: 'L’afficher',
    stamp: (commit, date, hashFile) =>
      `Édition en un fichier${commit === '' ? '' : `, version ${commit}`}${date === '' ? '' : `, ${date}`}. Son SHA-256 est publié dans ${hashFile}.`,
    oneFile: 'L’archive en un seul fichier',
    oneFileExplained: 'S’ouvre d’un double clic, depuis un disque ou une clé, sans réseau ni serveur.',
    book: 'L’archive en livre',
    bookExplained: 'EPUB : un chapitre par année, avec des listes par orateur et par sujet.',
  },
  search: {
    placeholder: 'Orateur, sujet ou mots',
    close: 'Fermer',
    results: counter(locale, { one: '# déclaration trouvée', other: '# déclarations trouvées' }),
    none: 'Rien ne répond à ces mots.',
    failed: 'L’index n’a pas pu être chargé. Vérifiez la connexion et recommencez.',
    keys: '↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer',
    readAs: (typed, found) => `${typed} : ${found}`,
    partial: 'Aucune n’a tous les mots ; celles-ci en ont la plupart.',
    unknownValue: (field, value, nearest) =>
      `${fields[field] ?? field} : « ${value} » est inconnu.${nearest === undefined ? '' : ` Vouliez-vous dire ${nearest} ?`}`,
    didYouMean: (query) => `Chercher ${query}`,
    all: counter(locale, { one: 'Voir # résultat', other: 'Voir les # résultats' }),
    more: 'Afficher la suite',
    order: 'Ordre',
    byRank: 'Les plus pertinents d’abord',
    byDate: 'Les plus récents d’abord',
    narrow: 'Affiner les résultats',
    explained:
      'Mots, noms et sujets dans toutes les écritures ; les fautes de frappe sont pardonnées. Tout se passe dans ce navigateur.',
    withoutScripts:
      'La recherche fonctionne dans le navigateur et demande des scripts. Sans eux, les listes ci-dessous mènent à chaque déclaration.',
    syntax: [
      ['nusra ceasefire', 'les déclarations qui ont les deux mots'],
      ['"political transition"', 'les mots côte à côte'],
      ['-coalition', 'sans ce mot'],
      ['orateur:lavrov', 'par orateur ; aussi sujet: éditeur: mode:direct'],
      ['depuis:2015-09 jusqu:2016', 'dans la période ; aussi année:2016'],
    ],
  },
};

const fields: Record<string, string> = {
  speaker: 'Orateur',
  topic: 'Sujet',
  publisher: 'Éditeur',
  mode: 'Mode de citation',
  date: 'Date',
};

export default frSearch;

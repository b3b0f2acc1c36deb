import type { AskingWords, DatingWords } from '../asking/asking.ts';

/** The small words of a French query. */
const fr: AskingWords = {
  empty: `tout le la les l de des d du un une et ou en à au aux que qu quoi qui dont dans pour par sur ne n pas est sont était a ont avait été
    avec se s ce c cet cette ces il elle ils elles on je j nous vous t y quel quelle quels quelles quand comment pourquoi où selon
    dit dits disait disent dire déclaré déclare déclarer affirmé affirme parle parlé parlait parler pense pensait propos sujet
    concernant vers chez écrit écrivait écrire
    déclarations commentaire commentaires position positions réaction réactions`,
  about: 'sur à concernant contre envers avec en',
  without: 'sauf excepté hormis',
  not: 'pas sans',
};

export default fr;

/** What stands in front of dates and numbers in a French query. */
export const dating: DatingWords = {
  since: 'depuis dès à_partir_de à_partir_du à_compter_de à_compter_du',
  after: 'après',
  until: 'jusque jusqu jusqu’en jusqu’à jusqu’au jusqu’aux',
  before: 'avant',
  apart: 'sauf excepté hormis hors pas',
  numbered: 'résolution résolutions article salle numéro document',
  partOfYear: {
    spring: 'printemps',
    summer: 'été',
    autumn: 'automne',
    winter: 'hiver',
    early: 'début',
    mid: 'mi milieu',
    late: 'fin',
  },
};

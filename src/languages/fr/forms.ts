import { formWords } from '../reporting/form-words.ts';

/** The forms of texts in French. */
export const frForms = formWords({
  speech:
    /^(?:[^.!?\n]{0,80}\s[-–—:]\s)?(?:(?:texte|propos liminaires|verbatim) (?:de |du |d['’]))?(?:l['’]|la |le )?(?:discours|allocution|déclaration|intervention|propos|message|adresse|vœux|communiqué|explication de vote)\s+(?:à la presse\s+|liminaire\s+)?(?:m(?:me|\.)\s|de|du|d['’]|prononcée? par|par)\s?(?!(?:les |la réunion|ministres|dirigeants|chefs|membres|s ministres|s chefs|s dirigeants))/iu,
  letter:
    /^(?:lettre (?:ouverte )?(?:datée|de|du|d['’]|adressée)|note verbale|télégramme|message (?:de|du) .{3,80} (?:à|au) )/iu,
  joint:
    /(?:déclaration|communiqué|message|appel) (?:conjointe?|commune?)|^déclaration (?:des|de la réunion des) (?:\p{L}+ ){0,4}(?:ministres|dirigeants|chefs|présidents|membres)|communiqué (?:final|conjoint)/iu,
  we: /^(?:\d+\.\s*)?nous,\s/iu,
  sides:
    /^(?:\d+\.\s*)?(?:nous|(?:les )?(?:deux |trois )?(?:ministres|parties|présidents|dirigeants|chefs d['’]état|membres du conseil|participants))\s+\p{L}+/iu,
  memorandum:
    /compte[- ]rendu d['’]entretien|mémorandum de conversation|procès-verbal (?:de l['’]entretien|de la réunion)/iu,
  record:
    /[SA]\/(?:\d+\/)?PV\.\d+|^la séance est (?:ouverte|reprise|levée|suspendue)|compte rendu intégral|^séance du |^présidence de |débats parlementaires/iu,
  coverage:
    /^(?:(?:le |la |l['’])(?:représentante?|observat(?:eur|rice)|déléguée?) (?:de|du|des|d['’])\s?(?:la |l['’])?\p{Lu}|(?:M\.|Mme|Mlle) [\p{L}'’.-]{2,30}(?: [\p{L}'’.-]{2,30}){1,4}(?: \(|, ))/iu,
  points:
    /(?:principales? (?:déclarations|annonces|citations)|points? (?:clés|essentiels|principaux)|ce qu['’]il faut retenir|^l['’]essentiel(?: de| du|\s*:|$))/iu,
  transcript:
    /conférence de presse|point de presse|entretien|interview|questions[- ]réponses|rencontre avec la presse/iu,
  salutation:
    /^(?:(?:m\. le|mme la|monsieur|madame|mesdames|messieurs|cher|chère|chers|chères|excellences?|mes chers|chers collègues|bonjour|bonsoir)(?!\p{L}))/iu,
  closing:
    /^(?:je vous prie (?:d['’]agréer|de croire|d['’]accepter).{0,200}|veuillez (?:agréer|croire|recevoir).{0,200}|(?:bien )?cordialement|respectueusement|avec (?:mes|nos) .{0,80}|\(?signé\)?|recevez.{0,120}|saisit cette occasion.{0,200})[,.]?$/iu,
  firstPerson: /(?<![\p{L}'’])(?:je|nous|notre|nos|mon|mes|moi|j['’])(?!\p{Lu})/giu,
  told: /(?<!\p{L})(?:a (?:dit|déclaré|affirmé|ajouté|annoncé|indiqué|estimé|souligné)|ont (?:dit|déclaré|affirmé)|selon|-t-(?:il|elle))(?!\p{L})/giu,
  asks: /^(?:q|question|journaliste|modérat(?:eur|rice)|animat(?:eur|rice))s?(?: \d+)?$|^question(?!\p{L})(?=.{0,60}(?::|$))/iu,
  fields:
    /^(?:ordre du jour|objet|présents|participants?|date|lieu|source|photo|contact|note|annexe|thèmes?|pour|contre|abstentions?|à lire aussi|voir aussi|de|à|copie|document)$/iu,
  chair: /^(?:m\.|mme|monsieur|madame|le|la)?\s?(?:le |la )?(?:présidente?|vice-présidente?)(?: de (?:la )?séance)?$/iu,
  stage:
    /^(?:la séance est (?:ouverte|levée|suspendue|reprise).{0,80}|l['’]ordre du jour est adopté.{0,40}|il est procédé au vote.{0,80}|\(?(?:applaudissements|rires|sourires|exclamations|mouvements).{0,120}\)?\.?)$/iu,
  spoken: /parle en (\p{L}+)|traduit (?:de |du |de l['’])(\p{L}+)|traduction/iu,
});

import { turnWords } from '../reporting/turn-words.ts';

/** The turns of conversations in French. */
export default turnWords({
  crowd:
    /^(?:plusieurs (?:voix|députés|sénateurs|membres).*|voix (?:diverses|nombreuses).*|l['’]assistance|tous|interprète)$/iu,
  procedural:
    /^(?:(?:merci(?: beaucoup)?|bonjour|bonsoir|oui|bien|alors|donc|mesdames|messieurs|mes chers collègues)(?!\p{L})[,.! ]{0,9})*(?:question suivante|allez-y|je vous en prie|(?:la parole est|vous avez la parole|je donne (?:maintenant )?la parole|la parole).{0,160}|la séance est (?:ouverte|levée|suspendue|reprise)|nous (?:allons )?(?:passer|passons|commencer|prendre|prenons) .{0,80}|dernière question|une dernière.{0,30}|il en est ainsi décidé|je remercie .{0,160})?[\s.!?,…]*$/iu,
  courtesy:
    /^(?:je vous (?:en )?remercie(?: de votre attention)?|merci(?: (?:beaucoup|à tous|de votre attention))?|bonjour(?: à tous)?|bonsoir)[\s.!,]*$/iu,
  capacity: /en (?:ma|sa) qualité de représentante? (?:de la |de l['’]|du |des |de )(\p{Lu}[\p{L}-]+)/u,
  languages: new Map(
    Object.entries({
      français: 'fr',
      anglais: 'en',
      russe: 'ru',
      espagnol: 'es',
      chinois: 'zh',
      arabe: 'ar',
      allemand: 'de',
      italien: 'it',
      portugais: 'pt',
    }),
  ),
});

import { turnWords } from '../reporting/turn-words.ts';

/** The turns of conversations in Spanish. */
export default turnWords({
  crowd: /^(?:(?:varios|un) (?:señores )?diputad[oa]s?.*|voces|público|todos|asistentes|intérprete)$/iu,
  procedural:
    /^(?:(?:(?:muchas )?gracias(?:,? señora? \p{L}+)?|buen(?:os|as) (?:días|tardes|noches)|sí|bien|bueno|adelante|por favor|señorías)(?!\p{L})[,.! ]{0,9})*(?:siguiente pregunta|(?:tiene|tienen) la palabra.{0,160}|doy la palabra.{0,160}|(?:se )?(?:abre|cierra|levanta|suspende|reanuda) la sesión|pasamos .{0,80}|una (?:última|pregunta más).{0,40}|así queda acordado)?[\s.!?,…]*$/iu,
  moving:
    /^(?:abrimos|iniciamos|empezamos|comenzamos|cerramos|damos paso)(?!\p{L})|^(?:primera|segunda|última) pregunta|^(?:muchas )?gracias,? (?:señora? |señor |don |doña )?(?:president[ea]|ministr[oa]|portavoz|canciller|secretari[oa])\.?$/iu,
  courtesy:
    /^(?:muchas gracias(?: a todos| por su atención)?|gracias(?: a todos| por su atención)?|buen(?:os|as) (?:días|tardes|noches)(?: a tod[oa]s)?|muy buen(?:os|as) (?:días|tardes))[\s.!,]*$/iu,
  capacity: /en (?:mi|su) calidad de representante del? (?:la )?(\p{Lu}[\p{L}-]+)/u,
  languages: new Map(
    Object.entries({
      español: 'es',
      inglés: 'en',
      francés: 'fr',
      ruso: 'ru',
      chino: 'zh',
      árabe: 'ar',
      alemán: 'de',
      portugués: 'pt',
      italiano: 'it',
    }),
  ),
});

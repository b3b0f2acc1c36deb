import { formWords } from '../reporting/form-words.ts';

/** The forms of texts in Spanish. */
export const esForms = formWords({
  speech:
    /^(?:(?:texto|versión) (?:íntegr[oa]|complet[oa]|estenográfica) (?:del? |de la ))?(?:el |la |las )?(?:discurso|palabras|intervención|explicación de voto|alocución|declaración|comunicado|mensaje|comparecencia|ponencia|conferencia magistral|saludo)\s+(?:inaugural\s+|institucional\s+|íntegro\s+)?(?:del?|de la|pronunciad[oa]s? por|a cargo de)\s(?!(?:los |las )?(?:ministros|líderes|presidentes|jefes|cancilleres|miembros))/iu,
  letter:
    /^(?:carta (?:abierta )?(?:del?|de la|de fecha|dirigida|al?)|nota verbal|telegrama|mensaje del? .{3,80} al? )/iu,
  joint:
    /(?:declaración|comunicado|mensaje|nota) (?:conjunt[oa]|común)|^declaración de (?:los|las) (?:\p{L}+ ){0,3}(?:ministros|líderes|presidentes|jefes|cancilleres|miembros)|comunicado final/iu,
  we: /^(?:\d+\.\s*)?(?:nosotros|los (?:presidentes|ministros|jefes)),\s/iu,
  sides:
    /^(?:\d+\.\s*)?(?:(?:los|las) (?:dos |tres )?(?:presidentes|ministros|cancilleres|partes|mandatarios|jefes de estado|líderes|miembros)|ambas partes|ambos \p{L}+|nosotros)\s+\p{L}+/iu,
  memorandum:
    /memor[aá]ndum de conversación|acta de la (?:conversación|reunión)|minuta de la (?:conversación|reunión)/iu,
  record:
    /[SA]\/(?:\d+\/)?PV\.\d+|^se abre la sesión|diario de sesiones|sesión plenaria|cortes generales|^la sesión (?:se abre|comienza)/iu,
  coverage: /^(?:el|la) (?:representante|observador(?:a)?|delegad[oa]) (?:del?|de la) \p{Lu}/iu,
  points:
    /(?:principales|claves?|más importantes) (?:declaraciones|frases|puntos|mensajes)|(?:declaraciones|frases|puntos) (?:principales|claves?|más importantes|destacad[oa]s)|^en breve/iu,
  transcript:
    /conferencia de prensa|rueda de prensa|entrevista|versión estenográfica|preguntas y respuestas|encuentro con la prensa|comparecencia/iu,
  salutation:
    /^(?:sr(?:e?s|a)?\.|señor(?:es|a|as)?|estimad[oa]s?|querid[oa]s|excelent[íi]sim[oa]s?|excelencias?|distinguid[oa]s?|compañer[oa]s|muy (?:buenas|buenos)|buen(?:os|as) (?:días|tardes|noches)|amig[oa]s)(?!\p{L})/iu,
  closing:
    /^(?:atentamente|(?:muy )?(?:cordialmente|atentamente)|un cordial saludo|reciba .{0,120}|le (?:saluda|ruego) .{0,120}|sin otro particular.{0,120}|con (?:mi|la) (?:más )?.{0,80}|saludos(?: cordiales)?|\(?firmado\)?|aprovecha (?:la|esta) .{0,200})[,.]?$/iu,
  firstPerson:
    /(?<!\p{L})(?:yo|nosotros|nuestr[oa]s?|mis?|nos|me|hemos|queremos|estamos|debemos|podemos|ofrecemos|pedimos|creo|quiero)(?!\p{L})/giu,
  told: /(?<!\p{L})(?:dijo|dijeron|afirmó|señaló|añadió|agregó|declaró|aseguró|según|explicó|indicó|anunció)(?!\p{L})/giu,
  asks: /^(?:p|pregunta|periodista|moderador(?:a)?|conductor(?:a)?|reporter[oa]|prensa)s?(?: \d+)?$|^pregunta(?!\p{L})(?=.{0,60}(?::|$))/iu,
  fields:
    /^(?:orden del día|asunto|presentes|asistentes|participantes|fecha|lugar|fuente|foto|contacto|nota|anexo|temas?|de|para|a favor|en contra|abstenciones|lea también|documento)$/iu,
  chair: /^(?:(?:el|la) )?(?:señora? )?(?:(?:vice)?president[ea])$/iu,
  stage:
    /^(?:se (?:abre|cierra|levanta|suspende|reanuda) la sesión.{0,80}|queda aprobado el orden del día.{0,40}|se procede a votación.{0,80}|\(?(?:aplausos|risas|rumores|pausa)[^()]{0,80}\)?\.?)$/iu,
  spoken: /habla en (\p{L}+)|traducción (?:del|de la) (\p{L}+)|interpretación/iu,
});

import { formWords } from '../reporting/form-words.ts';

/** The forms of texts in German. */
export const deForms = formWords({
  bodyInNominative: (name) => name.replace(/^(\p{Lu}\p{L}+)en (\p{Lu}\p{L}+?)e?s$/u, '$1es $2'),
  nominative: (name, isKnown) => (isKnown(name) ? name : name.replace(/(?<=\p{L}{4}[^s])s$/u, '')),
  speech:
    /^(?:(?:wortlaut|auszug|text) (?:der |aus der )?)?(?:die )?(?:(?:eröffnungs|fest|grundsatz|antritts|neujahrs|trauer|gedenk|haushalts)?(?:rede|ansprache)|erklärung|statement|pressestatement|videobotschaft|grußwort|regierungserklärung|botschaft|eingangsstatement|stimmerklärung|(?:medien|presse)mitteilung|impulsvortrag|vortrag)\s+(?:(?:von|durch|vom)\s|(?:der|des)\s(?!(?:au(?:ß|ss)en|innen|finanz)?minister(?:innen)?\s))|(?<!\p{L})erklärte? (?:(?!heute|am )[^\s:]+ ){1,12}(?:heute|am \p{L}{3,12}tag)[^:\n]{0,30}:$|^\p{L}{0,24}(?:minister|kanzler|präsident|staatssekretär|sprecher)(?:in)?\s(?:[\p{L}.’'-]{2,24}\s){1,4}(?:zu[rm]?|anlässlich)\s[^.:!?]{3,120}$/iu,
  letter: /^(?:offener )?(?:brief|schreiben|verbalnote|telegramm)\s+(?:von|der|des|an|vom)(?!\p{L})/iu,
  joint:
    /gemeinsame (?:erklärung|stellungnahme|pressemitteilung|presseerklärung)|gemeinsames (?:kommuniqué|statement)|^erklärung der (?:\p{L}+ ){0,3}(?:außenminister|staats- und regierungschefs|mitglieder|minister)(?:innen)?(?!\p{L})|kommuniqué/iu,
  we: /^(?:\d+\.\s*)?wir,\s/iu,
  sides:
    /^(?:\d+\.\s*)?(?:wir|(?:die )?(?:beiden? |drei )?(?:seiten|minister(?:innen)?|außenminister(?:innen)?|präsidenten|staats- und regierungschefs|mitglieder))\s+\p{L}+/iu,
  memorandum:
    /gesprächsvermerk|gesprächsprotokoll|aufzeichnung (?:über|des gesprächs)|vermerk über (?:das|ein) gespräch/iu,
  record:
    /plenarprotokoll|stenografischer bericht|stenographischer bericht|^\d+\. sitzung|[SA]\/(?:\d+\/)?PV\.\d+|^beginn:? \d+|^die sitzung (?:ist|wird)/iu,
  coverage: /^(?:der|die) (?:vertreter(?:in)?|beobachter(?:in)?|delegierte) (?:von |des |der |aus )?\p{Lu}/u,
  points:
    /(?:wichtigste|zentrale|die wichtigsten|die zentralen) (?:aussagen|punkte|zitate|botschaften)|^im überblick/iu,
  transcript:
    /pressekonferenz|interview|gespräch mit|im wortlaut|mitschrift|pressebriefing|bundespressekonferenz|regierungspressekonferenz|pressestatements?|fragen und antworten/iu,
  salutation:
    /^(?:sehr (?:geehrte|verehrte)|meine (?:sehr |lieben )?(?:verehrten |geehrten )?(?:damen|herren|freunde)|liebe[rs]?(?!\p{L})|exzellenz|verehrte|herr (?:präsident|vorsitzender|bundeskanzler|minister)|frau (?:präsidentin|ministerin|vorsitzende|bundeskanzlerin)|guten (?:tag|morgen|abend)|hochverehrte)/iu,
  closing:
    /^(?:mit (?:freundlichen|besten|herzlichen|vorzüglicher|kollegialen).{0,60}|hochachtungsvoll|(?:herzliche|beste|viele|freundliche) grüße|ihr(?:e)?|gez\.?)[,.]?$/iu,
  firstPerson: /(?<!\p{L})(?:ich|wir|uns|unser(?:e|er|en|em|es)?|mein(?:e|er|en|em|es)?|mir|mich)(?!\p{L})/giu,
  told: /(?<!\p{L})(?:sagte|sagten|erklärte|erklärten|betonte|teilte|hieß es|laut|so (?:der|die)|fügte)(?!\p{L})/giu,
  asks: /^(?:frage|zusatzfrage|nachfrage|zusatz|journalist(?:in)?|moderator(?:in)?|zuruf)s?(?: \d+)?$|^(?:zusatz)?frage(?!\p{L})(?=.{0,60}(?::|$))/iu,
  fields:
    /^(?:tagesordnung|betreff|thema|themen|anwesend|teilnehmer|datum|ort|quelle|foto|kontakt|hinweis|anlage|von|an|stichworte|mehr zum thema|lesen sie auch|zusammenfassung|protokoll|sprecher)$/iu,
  chair:
    /^(?:(?:vize)?präsident(?:in)?|vorsitzende[r]?|vors\.|alterspräsident(?:in)?)(?:\s(?:dr\.?\s)?\p{L}+(?: \p{L}+)?)?$/iu,
  stage:
    /^(?:\((?:[^()]*(?:beifall|zuruf|heiterkeit|lachen|widerspruch|unruhe|zwischenruf)[^()]*)\)|\(?(?:beginn|ende|schluss|fortsetzung)(?: der sitzung)?:? .{0,40}\)?)$/iu,
  spoken: /(?:auf|aus dem) (\p{L}+)|übersetz|gedolmetscht/iu,
});

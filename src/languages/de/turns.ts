import { turnWords } from '../reporting/turn-words.ts';

/** The turns of conversations in German. */
export default turnWords({
  crowd: /^(?:zurufe?|zwischenruf|beifall|heiterkeit|alle|dolmetscher(?:in)?)(?!\p{L})/iu,
  procedural:
    /^(?:(?:danke(?: schön| sehr)?|vielen dank|herzlichen dank|bitte(?: schön)?|ja|gut|so|nein|guten (?:tag|morgen|abend)|meine damen und herren|herzlich willkommen)(?!\p{L})[,.! ]{0,9})*(?:nächste frage|das wort hat.{0,160}|ich erteile (?:das|dem|der) .{0,120}|ich rufe .{0,160}|die sitzung ist (?:eröffnet|geschlossen|unterbrochen)|nächster redner.{0,120}|nächste rednerin.{0,120}|wir (?:kommen|fahren|beginnen|starten) .{0,80}|gibt es (?:weitere|dazu weitere|noch) fragen.{0,40}|das ist (?:nicht )?der fall|dann (?:kommen|gehen|machen) wir .{0,60})?[\s.!?,…]*$/iu,
  moving:
    /^(?:dann|damit) (?:habe ich keine|sehe ich keine|sind wir am ende|sind wir durch|habe ich (?:hierzu|dazu) keine)|^ich schließe die |^weiter geht es mit |^wir wechseln (?:zu|das)/iu,
  courtesy:
    /^(?:(?:vielen|herzlichen|besten) dank(?: für (?:ihre|die) aufmerksamkeit)?|danke(?: schön| sehr)?|ich (?:danke|bedanke mich)(?: ihnen)?(?: für (?:ihre|die) aufmerksamkeit)?|guten (?:tag|morgen|abend))[\s.!,]*$/iu,
  capacity: /in meiner eigenschaft als vertreter(?:in)? (?:von |der |des )?(\p{Lu}\p{L}+)/iu,
  languages: new Map(
    Object.entries({
      deutsch: 'de',
      englisch: 'en',
      französisch: 'fr',
      russisch: 'ru',
      spanisch: 'es',
      englischen: 'en',
      französischen: 'fr',
      russischen: 'ru',
      spanischen: 'es',
      arabisch: 'ar',
      chinesisch: 'zh',
    }),
  ),
});

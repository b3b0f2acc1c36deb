import type { FormWords } from '../reporting/form-words.ts';

/** The verb that a paragraph of coverage goes on with, behind the speaker. */
const told = String.raw`says?|said|told|spoke|\p{L}{2,14}ed`;

/** The other forms of texts in English, fetched for a text that may be no news. */
const enSeldomForms = {
  asks: /^(?:q(?:uestion)?|questioner|reporter|journalist|correspondent|moderator|interviewer|follow-?up|press|media|the press|anchor|host|facilitator|aide|staff|operator|unidentified (?:reporter|journalist|speaker)|(?:male|female) (?:reporter|speaker|voice))s?(?: \d+)?$|^q(?:uestion)?\b/iu,
  letter:
    /^(?:.{0,60}\b)?(?:(?:open |identical )?letters? (?:dated|from|of(?! (?:credence|intent|understanding|recall|agreement|introduction|appointment|offer)\b)|to|by|addressed)\b|open letter\b|note verbale|verbal note|aide[- ]m[ée]moire|telegram (?:from|to)\b|(?:personal |oral )?message (?:from|to)\b.{3,80}\bto\b|cable from\b|.{2,80}\bsen[dt]s? (?:a |an )?(?:message|letter)\b.{0,60}\bto\b)/iu,
  // The whole of it is in kinds/joint/form/joint-heading.ts, which is fetched for a text that may be of several.
  joint: /\bjoint |communiqu|declaration/iu,
  memorandum:
    /\b(?:memcon|memorandum for the record|(?:summary(?= of a tele)|(?<!summary |verbatim )(?:record|minutes|notes?|memorand(?:um|a))) of (?:an? |the )?(?:[a-z-]+ ){0,5}(?:conversations?|talks?|meeting|discussion))(?!\p{L})/iu,
  record:
    /\b[SAE][/-](?:C\.\d\/)?(?:\d+[/-]|ES-\d+\/)?PV\.\d+|^president: |^the meeting was (?:called to order|resumed|suspended)|^official report\b|^questions without notice$|\btook the chair at\b|\b(?:\p{L}{3,5}|\d+)(?:st|nd|rd|th) sitting\b|^the house (?:met|being met)|\b(?:hansard|oral answers to questions|(?:verbatim|congressional) (?:record|report|minutes)|plenary (?:sitting|session)|parliamentary debates)\b|^prayers$|\bspeaker in the chair|^column \d+|^(?:lok|rajya) sabha\b|^(?:dáil|seanad|commons|lords|h[cl])\b.{0,9} (?:deb|díosp)|^the (?:committee|council|senate|assembly) met\b/iu,
  coverage: new RegExp(
    String.raw`^(?:(?:also |next |earlier |meanwhile,? |for (?:his|her|its) part,? |in (?:his|her) \p{L}+ remarks,? ))*(?:[Tt]he|[Aa]n?) (?:representative|observer|delegate|speaker|permanent representative|delegation|ambassador|minister for foreign affairs)s? (?:of|for|from) (?:the )?\p{Lu}.{0,160}?\b(?:${told})\b`,
    'u',
  ),
  points:
    /\b(?:key|main|principal|major|chief|top|salient|most important|brief) (?:(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten) )?(?:statements?|points|takeaways|remarks|quotes|messages|theses|thing from|from the statements)\b|^in brief\s*:|^(?:\p{L}+ ){0,2}(?:highlights|takeaways|quotes) (?:of|from) |^talking points\b|\bin (?:\d{1,2}|\p{L}{3,6}) (?:points|quotes|sentences)$/iu,
  transcript:
    /\b(?:press[ -](?:briefing|conference|availability|gaggle|stakeout)|news conference|(?:media|noon|daily|department|special|background|telephonic|on-the-record) (?:briefing|availability)|interview|transcript|q\s?(?:&|and)\s?a|answers? to (?:media )?questions|town hall|roundtable|doorstep|meeting with|talks (?:with|between)|hearing|gaggle)\b/iu,
  closing:
    /^(?:yours (?:(?:very|most|ever) )?(?:ever|aye|sincerely|truly|faithfully|respectfully|cordially)|very (?:truly|sincerely|respectfully) yours|believe me,? .{0,40}|sincerely(?: yours)?|respectfully(?: yours)?|faithfully yours|with (?:best|kind|warm|high|great|deep|sincere)\b.{0,60}|(?:please )?accept,? (?!.*(?:congrat|condol|wishes)).{0,120}|(?:best|kind|warm) (?:regards|wishes)|[([]?signed\s?[)\]]?:?(?: .{2,60})?|i have,? (?:etc|&c)\.?|i (?:remain|have the honou?r to (?:be|remain))\b.{0,80}|(?:.{0,120}\b)?avails? itself of (?:this|the) opportunity(?! to (?:acknowl|commend|call|urge|stress|welcome|thank)).{0,200})[,.:]?$/iu,
  fields:
    /^(?:on|agenda|disclaimer|release (?:date|type)|transcript id|released by|period of service|media type|file type|series|electorate|portfolio|word count|views|hits?|trt|press conference|interview|name|page|subjects?|participants?|present|members?|speakers|contact|date|time|place|location|venue|note|source|photo|tags?|topics?|themes|plus|issue|item(?: \d+)?|re|to|from|cc|sent|attachments?|enclosure|annex|background|analysis|summary|update|breaking|exclusive|watch|(?:read|see) also|see|more|related|action|classification|(?:drafted|approved) by|references?|for (?:immediate release|more information)|original|language|document|symbol|phone|tel|fax|e-?mail|website|url|address|published|updated|delivered|in favou?r|against|abstaining|abstentions|adoption of the agenda|the (?:following|text)|editor['’]?s note|warning|key points|in brief|press release|copyright|follow us|duration|transcript|as delivered|embargo|by|author|step|part|chapter|section|article|rule|reason|result|total|yes|no)\b(?!.*\bminister\b)/iu,
  chair:
    /^(?:(?:the|mr\.?|madam|mrs\.?|ms\.?|hon\.?) )?(?:(?:acting|temporary|deputy|co-?|vice-?) ?){0,2}(?:president|chair(?:man|woman|person)?|speaker|presiding officer)$|^an (?:leas-)?c(?:eann comhairle|athaoirleach)$/iu,
  spoken:
    /\b(?:spoke|speaking|spoken) in (\p{L}+)|\b(?:interpretation|translat(?:ion|ed)|retranslated|translated) from (?:the )?(\p{Lu}\p{L}+)/u,
} satisfies Partial<FormWords>;

export default enSeldomForms;

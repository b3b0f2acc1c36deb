import { formWords } from '../form-words.ts';

const speechNoun = String.raw`(?:remarks|statement|speech|(?:press|media) (?:brief|conf)\w+|address|comment(?:s|ary)?|lecture|keynote|toast|message|eulogy|intervention|explanation of vote|right of reply|broadcast|testimony|greetings|op-ed)`;
const ofSpeech = String.raw`(?:(?:opening|closing|introductory|concluding|keynote|welcom(?:e|ing)|inaugural|farewell|prepared|full|key|national|press|oral|written|video|doorstep|radio|televised|congratulatory|joint press|new year's?)\s+)*`;
/** The verb that a paragraph of coverage goes on with, behind the speaker. */
const told = String.raw`says?|said|told|spoke|\p{L}{2,14}ed`;

/** The forms of texts in English. */
export const enForms = formWords({
  speech: new RegExp(
    String.raw`^(?:(?:full |complete |official )?(?:text|transcript|draft) of )?(?:the )?${ofSpeech}${speechNoun}\s+(?:made |delivered |given |issued )?(?:by|of|from|to the (?:press|media) by)\s(?!the (?:foreign |prime |finance |defence |trade )?(?:ministers|leaders|members|heads))|['’]s?\s+${ofSpeech}(?:remarks|statement|speech|address|keynote|lecture|toast|message)(?:\s+(?:at|to|before|during|on|in|following|after|for|upon|with|regarding|concerning|–|-)\s|\s*[,:]|\s*$)|[:–—|-]\s+${ofSpeech}${speechNoun}\s+(?:by|of|from)\s|^(?:the )?following (?:is|are) (?:the )?(?:text of |transcript of |full )?.{3,160}\b${speechNoun}\b|\b(?:delivers?|delivered)\s+(?:(?:the following|an? )\s*)?${ofSpeech}${speechNoun}|^(?:press )?statement (?:attributable to|on behalf of)\s|^explanation of (?:vote|position)|\bnational statement\b|^(?:press |media )?(?:statement|remarks|speech)(?:: .+)?$`,
    'iu',
  ),
  letter:
    /^(?:.{0,60}\b)?(?:(?:open |identical )?letters? (?:dated|from|of|to|by|addressed)\b|open letter\b|note verbale|verbal note|aide[- ]m[ée]moire|telegram (?:from|to)\b|(?:personal |oral )?message (?:from|to)\b.{3,80}\bto\b|cable from\b|.{2,80}\bsen[dt]s? (?:a |an )?(?:message|letter)\b.{0,60}\bto\b)/iu,
  // The whole of it is in kinds/joint/joint-heading.ts, which is fetched for a text that may be of several.
  joint: /\bjoint |communiqu|declaration/iu,
  we: /^(?:\d+\.\s*)?(?:we|the undersigned),? (?:,|the (?:\p{L}+ ){0,12}?(?:leaders|ministers|presidents|heads|members|governments|representatives|participants|states|countries|parties|foreign)\b|(?:foreign |prime )?ministers\b|leaders\b|heads of\b)|^(?:the )?following (?:is|statement|joint|text|security council press statement).{0,200}\b(?:joint|issued (?:today )?by|released by)\b/iu,
  sides:
    /^(?:\d+\.\s*)?(?:we\b|(?:the )?(?:two|both|three) (?:sides|parties|countries|governments|leaders|ministers|presidents)\b|the (?:\p{L}+ ){0,3}?(?:members|leaders|ministers|presidents|sides|participants|heads of \p{L}+|parties|delegations|governments|co-chairs) (?:of the \p{L}+(?: \p{L}+){0,3} )?(?:also |further |strongly |again |once more |jointly |today )?(?:agree|reaffirm|express|underlin|under[ls]cor|welcom|condemn|call|stress|emphasi|not|recall|reiterat|discuss|exchang|resolv|decid|commit|urg|support|recogni|acknowledg|highlight|declare|affirm|reject|demand|intend|will|are|have|look|took|regret|commend|encourag))/iu,
  memorandum:
    /\b(?:memcon|memorandum for the record|(?:summary(?= of a tele)|(?<!summary |verbatim )(?:record|minutes|notes?|memorand(?:um|a))) of (?:an? |the )?(?:[a-z-]+ ){0,5}(?:conversations?|talks?|meeting|discussion))(?!\p{L})/iu,
  record:
    /\b[SAE][/-](?:C\.\d\/)?(?:\d+[/-]|ES-\d+\/)?PV\.\d+|^president: |^the meeting was (?:called to order|resumed|suspended)|^official report\b|^questions without notice$|\btook the chair at\b|\b(?:\p{L}{3,5}|\d+)(?:st|nd|rd|th) sitting\b|^the house (?:met|being met)|\b(?:hansard|oral answers to questions|(?:verbatim|congressional) (?:record|report|minutes)|plenary (?:sitting|session)|parliamentary debates)\b|^prayers$|\bspeaker in the chair|^column \d+|^(?:lok|rajya) sabha\b|^(?:dáil|seanad|commons|lords|h[cl])\b.{0,9} (?:deb|díosp)|^the (?:committee|council|senate|assembly) met\b/iu,
  coverage: new RegExp(
    String.raw`^(?:(?:also |next |earlier |meanwhile,? |for (?:his|her|its) part,? |in (?:his|her) \p{L}+ remarks,? ))*(?:[Tt]he|[Aa]n?) (?:representative|observer|delegate|speaker|permanent representative|delegation|ambassador|minister for foreign affairs)s? (?:of|for|from) (?:the )?\p{Lu}.{0,160}?\b(?:${told})\b`,
    'u',
  ),
  points:
    /\b(?:key|main|principal|major|chief|top|most important) (?:statements?|points|takeaways|remarks|quotes|messages|theses)\b|^in brief\s*:/iu,
  transcript:
    /\b(?:press[ -](?:briefing|conference|availability|gaggle|stakeout)|news conference|(?:media|noon|daily|department|special|background|telephonic|on-the-record) (?:briefing|availability)|interview|transcript|q\s?(?:&|and)\s?a|answers? to (?:media )?questions|town hall|roundtable|doorstep|meeting with|talks (?:with|between)|hearing|gaggle)\b/iu,
  salutation:
    /^(?:my )?(?:dear\b|excellenc(?:y|ies)\b|your (?:excellenc|majest|highness|royal|honou?r|beatitude|holiness)|ladies and gentlemen|distinguished\b|honou?rable\b|colleagues\b|friends\b|esteemed\b|(?:fellow|respected)\b|(?:mr\.?|madame?|mme|ms\.?|mrs\.?) ?(?:president|chair|speaker|secretary|minister|prime|vice|ambassador|deputy|under|high|director|premier|chancellor|foreign)|(?:good (?:morning|afternoon|evening|day)|hello|thank you(?: very much)?),? (?:everyone|everybody|all|ladies|colleagues|mr|madam|friends)|sir\b|thank you,? (?:mr|madam|very much|chair))/iu,
  closing:
    /^(?:yours (?:ever|aye|sincerely|truly|faithfully|respectfully|very truly)|very truly yours|sincerely(?: yours)?|respectfully(?: yours)?|faithfully yours|with (?:best|kind|warm|high|great|deep|sincere)\b.{0,60}|(?:please )?accept,? (?!.*(?:congrat|condol|wishes)).{0,120}|(?:best|kind|warm) (?:regards|wishes)|[([]?signed[)\]]?:?(?: .{2,60})?|i (?:remain|have the honou?r to (?:be|remain))\b.{0,80}|(?:.{0,120}\b)?avails? itself of (?:this|the) opportunity.{0,200})[,.:]?$/iu,
  firstPerson: /(?<![\p{L}'’])(?:I|we|my|our|us|me|I['’](?:m|ve|ll|d)|we['’](?:re|ve|ll|d))(?![\p{L}])/giu,
  told: /(?<![\p{L}])(?:said|says|told|added|announced|according to)(?![\p{L}])/giu,
  asks: /^(?:q(?:uestion)?|questioner|reporter|journalist|correspondent|moderator|interviewer|follow-?up|press|media|the press|anchor|host|facilitator|aide|staff|operator|unidentified (?:reporter|journalist|speaker)|(?:male|female) (?:reporter|speaker|voice))s?(?: \d+)?$|^q(?:uestion)?\b/iu,
  fields:
    /^(?:agenda|trt|press conference|interview|name|page|subjects?|participants?|present|members?|speakers|contact|date|time|place|location|venue|note|source|photo|tags?|topics?|themes|plus|issue|item(?: \d+)?|re|to|from|cc|sent|attachments?|enclosure|annex|background|analysis|summary|update|breaking|exclusive|watch|(?:read|see) also|see|more|related|action|classification|(?:drafted|approved) by|references?|for (?:immediate release|more information)|original|language|document|symbol|phone|tel|fax|e-?mail|website|url|address|published|updated|delivered|in favou?r|against|abstaining|abstentions|adoption of the agenda|the (?:following|text)|editor['’]?s note|warning|key points|in brief|press release|copyright|follow us|duration|transcript|as delivered|embargo|by|author|step|part|chapter|section|article|rule|reason|result|total|yes|no)\b(?!.*\bminister\b)/iu,
  chair:
    /^(?:(?:the|mr\.?|madam|mrs\.?|ms\.?|hon\.?) )?(?:(?:acting|temporary|deputy|co-?|vice-?) ?){0,2}(?:president|chair(?:man|woman|person)?|speaker|presiding officer)$/iu,
  stage:
    /^(?:the (?:meeting|agenda|item|sitting|house|committee|session|council|draft resolution|motion|proposal|amendment|text)\b.{0,120}\b(?:was|were|met|rose|adjourned|resumed|received|has been|adopted|called)\b.{0,160}|a (?:recorded )?vote was taken.{0,80}|(?:in favou?r|against|abstaining):?.{0,400}|draft (?:resolution|decision) .{0,80} was .{0,160}|there (?:were|was) \d+.{0,200}|(?:mr|ms|mrs|dr)\.? .{2,160} (?:was|were) (?:escorted|invited|seated).{0,120}|.{2,80} took (?:a|the) (?:place|seat|chair).{0,80}|(?:the )?end(?: of (?:the )?(?:transcript|remarks|briefing))?[.\s]*(?:\d{1,2}:\d{2}.{0,16})?|# ?# ?#|\* ?\* ?\*|\(?(?:the )?(?:briefing|press conference|event) (?:ended|(?:was )?concluded).{0,60}\)?)$/iu,
  spoken:
    /\b(?:spoke|speaking|spoken) in (\p{L}+)|\b(?:interpretation|translat(?:ion|ed)|retranslated|translated) from (?:the )?(\p{Lu}\p{L}+)/u,
});

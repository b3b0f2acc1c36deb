import { formWords } from '../reporting/form-words.ts';

const speechNoun = String.raw`(?:remarks|statement|speech|(?:press|media) (?:brief|conf)\w+|address|comment(?:s|ary)?|lecture|keynote|toast|message|eulogy|tribute|intervention|explanation of vote|right of reply|broadcast|testimony|greetings|op-ed)`;
const ofSpeech = String.raw`(?:(?:opening|closing|introductory|concluding|keynote|welcom(?:e|ing)|inaugural|farewell|prepared|full|key|national|press|oral|written|video|doorstep|radio|televised|congratulatory|joint press|new year's?)\s+)*`;
/** The forms of texts in English that any text is asked for. */
export const enForms = formWords({
  speech: new RegExp(
    String.raw`^(?:(?:full |complete |official )?(?:text|transcript|draft) of )?(?:the )?${ofSpeech}${speechNoun}\s+(?:made |delivered |given |issued )?(?:by|of|from|to the (?:press|media) by)\s(?!the (?:foreign |prime |finance |defence |trade )?(?:ministers|leaders|members|heads))|['’]s?\s+${ofSpeech}(?:remarks|statement|speech|address|keynote|lecture|toast|message)(?:\s+(?:at|to|before|during|on|in|following|after|for|upon|with|regarding|concerning|–|-)\s|\s*[,:]|\s*$)|[:–—|-]\s+${ofSpeech}${speechNoun}\s+(?:by|of|from)\s|^(?:the )?following (?:is|are) (?:the )?(?:text of |transcript of |full )?.{3,160}\b${speechNoun}\b|\b(?:delivers?|delivered)\s+(?:(?:the following|an? )\s*)?${ofSpeech}${speechNoun}|^(?:press )?statement (?:attributable to|on behalf of)\s|^explanation of (?:vote|position)|\bnational statement\b|^(?:press |media )?(?:statement|remarks|speech)(?:: .+)?$`,
    'iu',
  ),
  we: /^(?:\d+\.\s*)?(?:we|the undersigned),? (?:,|the (?:\p{L}+ ){0,12}?(?:leaders|ministers|presidents|heads|members|governments|representatives|participants|states|countries|parties|foreign)\b|(?:foreign |prime )?ministers\b|leaders\b|heads of\b)|^(?:the )?following (?:is|statement|joint|text|security council press statement).{0,200}\b(?:joint|issued (?:today )?by|released by)\b/iu,
  sides:
    /^(?:\d+\.\s*)?(?:we\b|(?:the )?(?:two|both|three) (?:sides|parties|countries|governments|leaders|ministers|presidents)\b|the (?:\p{L}+ ){0,3}?(?:members|leaders|ministers|presidents|sides|participants|heads of \p{L}+|parties|delegations|governments|co-chairs) (?:of the \p{L}+(?: \p{L}+){0,3} )?(?:also |further |strongly |again |once more |jointly |today )?(?:agree|reaffirm|express|underlin|under[ls]cor|welcom|condemn|call|stress|emphasi|not|recall|reiterat|discuss|exchang|resolv|decid|commit|urg|support|recogni|acknowledg|highlight|declare|affirm|reject|demand|intend|will|are|have|look|took|regret|commend|encourag))/iu,
  salutation:
    /^(?:my )?(?:dear\b|excellenc(?:y|ies)\b|your (?:excellenc|majest|highness|royal|honou?r|beatitude|holiness)|ladies and gentlemen|distinguished\b|honou?rable\b|colleagues\b|friends\b|esteemed\b|(?:fellow|respected)\b|(?:mr\.?|madame?|mme|ms\.?|mrs\.?) ?(?:president|chair|speaker|secretary|minister|prime|vice|ambassador|deputy|under|high|director|premier|chancellor|foreign)|(?:good (?:morning|afternoon|evening|day)|hello|thank you(?: very much)?),? (?:everyone|everybody|all|ladies|colleagues|mr|madam|friends)|sir\b|thank you,? (?:mr|madam|very much|chair))/iu,
  firstPerson:
    /(?<![\p{L}'’])(?:I|[Ww]e|WE|[Mm]y|MY|[Oo]ur|OUR|[Uu]s|[Mm]e|I['’](?:m|ve|ll|d)|[Ww]e['’](?:re|ve|ll|d))(?![\p{L}])/gu,
  told: /(?<![\p{L}])(?:said|says|told|added|announced|according to)(?![\p{L}])/giu,
  stage:
    /^(?:the (?:meeting|agenda|item|sitting|house|committee|session|council|draft resolution|motion|proposal|amendment|text)\b.{0,120}\b(?:was|were|met|rose|adjourned|resumed|received|has been|adopted|called)\b.{0,160}|a (?:recorded )?vote was taken.{0,80}|(?:in favou?r|against|abstaining):?.{0,400}|draft (?:resolution|decision) .{0,80} was .{0,160}|there (?:were|was) \d+.{0,200}|(?:mr|ms|mrs|dr)\.? .{2,160} (?:was|were) (?:escorted|invited|seated).{0,120}|.{2,80} took (?:a|the) (?:place|seat|chair).{0,80}|(?:the )?end(?: of (?:the )?(?:transcript|remarks|briefing))?[.\s]*(?:\d{1,2}:\d{2}.{0,16})?|# ?# ?#|\* ?\* ?\*|\(?(?:the )?(?:briefing|press conference|event) (?:ended|(?:was )?concluded).{0,60}\)?)$/iu,
});

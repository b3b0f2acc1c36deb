/**
 * What counts as a cue of speech when statements are scored: verbs of communication (Levin 1993, classes 37.1 to 37.9,
 * those common in news) and "according to". Kept apart from what the drafting room knows, so that it cannot choose what it is asked.
 */
const verbs =
  `say tell add note write announce argue ask report suggest acknowledge explain tweet declare claim insist warn state
  assert contend maintain concede confirm deny disclose reveal mention observe remark comment reply respond answer
  recount recall relate repeat reiterate stress emphasize underscore highlight predict promise pledge vow swear
  propose recommend advise urge caution admit allege charge complain conclude continue counter demand inform
  insinuate indicate joke lament mutter proclaim profess protest quip read recite request retort shout testify
  vent whisper yell message email post declare describe call agree`.split(/\s+/);

const irregular: Record<string, string[]> = {
  say: ['said', 'says', 'saying'],
  tell: ['told', 'tells', 'telling'],
  write: ['wrote', 'written', 'writes', 'writing'],
  swear: ['swore', 'sworn'],
  deny: ['denied', 'denies', 'denying'],
  reply: ['replied', 'replies', 'replying'],
  testify: ['testified', 'testifies', 'testifying'],
};

function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const doubled = /^(?:admit|quip)$/.test(verb) ? verb + (verb.at(-1) ?? '') : stem;
  return [verb, `${verb}s`, `${stem}es`, `${doubled}ed`, `${doubled}ing`, ...(irregular[verb] ?? [])];
}

const forms = new Set(verbs.flatMap(formsOf));

/** Whether words that introduce an attribution are words of speech. */
export function isSpeechCue(cue: string | null): boolean {
  if (cue === null) return false;
  const words = cue.toLowerCase().match(/\p{L}+/gu) ?? [];
  return /according to/i.test(cue) || words.some((word) => forms.has(word));
}

/** A line that a mail has above its words: `From: …`, `Subject: …`, the sign that a message was forwarded. */
const field =
  /^(?:-{2,}\s*)?(?:(?:from|to|cc|bcc|subject|date|sent|reply-to|from:|von|an|betreff|gesendet|datum|de|à|objet|envoyé|para|asunto|enviado|fecha|от|кому|копия|тема|дата|отправлено)\s*:\s*\S|(?:original|forwarded|begin forwarded) message|(?:weitergeleitete|ursprüngliche) nachricht|message (?:transféré|d['’]origine)|mensaje (?:reenviado|original)|(?:пересылаемое|исходное) сообщение)/iu;

/** Whether a line is one of those that a mail has above its words. */
export function isEnvelope(line: string): boolean {
  return line.length < 300 && field.test(line);
}

/** What an envelope tells: the day and the subject of a mail, as printed. */
export function envelopeOf(lines: readonly string[]): { subject?: string | undefined; date?: string | undefined } {
  const valueOf = (names: RegExp) => {
    const line = lines.find((own) => names.test(own));
    return line?.replace(names, '').trim();
  };
  return {
    subject: valueOf(/^(?:subject|betreff|objet|asunto|тема)\s*:\s*(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)*/iu),
    date: valueOf(/^(?:date|sent|datum|gesendet|envoyé|fecha|enviado|дата|отправлено)\s*:\s*/iu),
  };
}

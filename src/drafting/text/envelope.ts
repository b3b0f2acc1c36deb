/** A line that a mail has above its words: `From: …`, `Subject: …`, the sign that a message was forwarded. */
const field =
  /^(?:-{2,}\s*)?(?:(?:from|to|cc|bcc|subject|date|sent|reply-to|from:|von|an|betreff|gesendet|datum|de|à|objet|envoyé|para|asunto|enviado|fecha|от|кому|копия|тема|дата|отправлено)\s*:\s*\S|(?:original|forwarded|begin forwarded) message|(?:weitergeleitete|ursprüngliche) nachricht|message (?:transféré|d['’]origine)|mensaje (?:reenviado|original)|(?:пересылаемое|исходное) сообщение)/iu;

/** Whether a line is one of those that a mail has above its words. */
export function isEnvelope(line: string): boolean {
  return line.length < 300 && field.test(line);
}

/** A line below which a message stands that somebody passes on. */
const forwarded =
  /^[-_>\s]*(?:begin )?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|пересылаемое сообщение)/iu;

/** How many of the blocks of a text, from the top, are the envelope of a mail, with what somebody wrote above a message that is passed on. */
export function envelopeLength(blocks: readonly string[]): number {
  const isOwn = (line: string | undefined) => line !== undefined && isEnvelope(line);
  const inner = blocks.findIndex((line, index) => index > 0 && forwarded.test(line) && isOwn(blocks[index + 1]));
  const from = isOwn(blocks[0]) && inner !== -1 ? inner : 0;
  const length = blocks.slice(from).findIndex((line, index) => !isOwn(line) && !(index === 0 && from > 0));
  return length >= 2 ? from + length : 0;
}

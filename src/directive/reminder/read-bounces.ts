// Mails that came back: reports of other servers that an address is not there (RFC 3464), one or many in a file (mbox).
// Of each only the Message-ID of ours is taken; who it was for is in our own table.

/** Message-IDs, left of the @, that a server gave up for good. */
export function failedMessageIds(text: string): readonly string[] {
  const mails = text.replaceAll('\r\n', '\n').split(/^From .*\n/mu);
  return [...new Set(mails.flatMap((mail) => failedIn(mail) ?? []))];
}

function failedIn(mail: string): string | null {
  const [head, body] = parted(mail);
  const type = fieldOf(head, 'content-type') ?? '';
  const boundary = /boundary="?([^";\s]+)"?/iu.exec(type)?.[1];
  if (!/^multipart\/report\b/iu.test(type) || !/report-type="?delivery-status\b/iu.test(type) || boundary === undefined) return null;
  const parts = body.split(`--${boundary}`).map((part) => parted(part.replace(/^-{0,2}[ \t]*\n/u, '')));
  const report = parts.find(([partHead]) => /^message\/(?:global-)?delivery-status\b/iu.test(fieldOf(partHead, 'content-type') ?? ''))?.[1];
  const original = parts.find(([partHead]) => /^(?:message\/(?:rfc822|global)|text\/rfc822-headers)\b/iu.test(fieldOf(partHead, 'content-type') ?? ''))?.[1];
  if (report === undefined || original === undefined || !failedForGood(report)) return null;
  const [originalHead] = parted(original);
  // A report comes from strangers: what is no id at all would stop the whole file at the table.
  return /^<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^>]*>$/u.exec(fieldOf(originalHead, 'message-id') ?? '')?.[1] ?? null;
}

/** A delay, or a failure that may pass (4.x), is not the end; the server of the agency goes on trying. */
const failedForGood = (report: string): boolean =>
  report.split(/\n{2,}/u).some((block) => fieldOf(block, 'action')?.toLowerCase() === 'failed' && /^5\.\d/u.test(fieldOf(block, 'status') ?? ''));

function parted(text: string): readonly [head: string, body: string] {
  const at = text.indexOf('\n\n');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 2)];
}

/** A field may go on in the next line. */
function fieldOf(head: string, name: string): string | null {
  const line = head.replaceAll(/\n[ \t]+/gu, ' ').split('\n').find((each) => each.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? null : line.slice(name.length + 1).trim();
}

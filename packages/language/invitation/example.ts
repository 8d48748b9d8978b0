// Written invitations with the signs that a reader finds in them, for tests only. One line is one invitation:
//   kind kind | text            " // " stands for a line break, "-" for no sign at all

export interface InvitationExample {
  readonly kinds: readonly string[];
  readonly text: string;
}

export function invitationExamples(lines: string): readonly InvitationExample[] {
  return lines.trim().split('\n').map((line) => {
    const bar = line.indexOf('|');
    const kinds = line.slice(0, bar).trim();
    return { kinds: kinds === '-' ? [] : kinds.split(' '), text: line.slice(bar + 1).trim().replaceAll(' // ', '\n') };
  });
}

/** What the mails of a round can have come to, as an officer is told. */
export const roundStates = ['waiting', 'handing-over', 'sent', 'later', 'returned', 'given-up'] as const;
export type RoundState = (typeof roundStates)[number];

// How long the details of the log are kept. These are defaults and to be confirmed by the agency's archive schedule; an
// agency that has confirmed or changed one says so in a decision. Entries themselves stay for ever; they name nobody.

export type RetentionRule = {
  readonly id: string;
  /** First parts of the nouns it covers; null: all that no other rule covers. */
  readonly kinds: readonly string[] | null;
  readonly retentionDays: number;
  readonly why: string;
  readonly confirmed: false;
};

export const retentionDefaults = [
  {
    id: 'signing-in',
    kinds: ['session', 'account', 'code-app', 'passkey', 'password', 'printed-codes', 'recovery'],
    retentionDays: 730,
    why: 'Who signed in when is needed while misuse of an account may still be looked into, and tells much about a person after that.',
    confirmed: false,
  },
  {
    id: 'staff-lists',
    kinds: ['people-import', 'scim-person', 'scim-token'],
    retentionDays: 1096,
    why: 'Which list changed what is asked about until the next yearly counts have been compared.',
    confirmed: false,
  },
  {
    id: 'answers',
    kinds: ['absence', 'briefing', 'directive', 'paper-sheet', 'pledge', 'pledge-correction', 'pledge-proof', 'pledge-unwilling', 'quiz', 'reminder', 'signing-code'],
    retentionDays: 730,
    why: 'Who was asked and who answered: two years, as for the rows themselves. Who wrote and approved a letter stands longer, in its rows and under its approval.',
    confirmed: false,
  },
  {
    id: 'other-acts',
    kinds: null,
    retentionDays: 3653,
    why: 'Two elections and their disputes; the details say which officer acted on what.',
    confirmed: false,
  },
] as const satisfies readonly RetentionRule[];

/** Kinds that are meant to fall under the rule for all others; a test holds every noun of the program against this list. */
export const kindsOfOtherActs = [
  'acting-official', 'agency', 'approval', 'assignment', 'audit-detail', 'audit-finding', 'audit-period', 'audit-sample', 'central', 'declaration',
  'demonstration', 'installation', 'job', 'person', 'person-number', 'phase-notice', 'pledge-day', 'post-elsewhere', 'role-grant', 'unit',
  // Its own details are never erased: they tell what else was.
  'retention',
] as const;

// The closed list of changes that leave no entry in the log, because nobody's rights hang on them.
// Each says which tables it may change; `housekeep` refuses every other change. Whoever adds a line
// here says why in the same breath.

export type HousekeepingEntry = { readonly why: string; readonly tables: readonly string[] };

export const housekeepingList = {
  'remember-keys': {
    why: 'Notes the ids of key files at the start, so that a later start without them stops.',
    tables: ['public.key_known'],
  },
  'flush-advice-counts': {
    why: "Sums of questions by day and situation; nobody's act can be found in them.",
    tables: ['public.advice_count'],
  },
  'open-slip-day': {
    why: 'Publishes a key that will sign slips today. The list is its own record: it can only grow, and each entry binds the one before.',
    tables: ['audit.slip_day'],
  },
  'load-areas': {
    why: 'Writes the table of areas that this version brings, at the start. It says what the ministry published, not what an officer decided.',
    tables: ['public.area'],
  },
  'stage-import': {
    why: 'Rows of a list of staff on their way to being looked at. Nobody has a right or a duty by them until an act applies them.',
    tables: ['public.import_row', 'public.import_unit', 'public.import_problem'],
  },
  'keep-sessions': {
    why: 'Notes that a session is in use, half-finished and failed attempts at signing in, and clears what has ended. Signing in and out are acts.',
    tables: ['public.office_session', 'public.sign_in_attempt', 'public.sign_in_failure', 'public.sign_in_link'],
  },
  'hand-over-reminders': {
    why: 'Which reminder was handed to the mail server. That it should be sent was an act; a mail that is taken or put off changes nobody\'s duty.',
    tables: ['public.reminder'],
  },
  'sequence-log': {
    why: 'Gives entries that are written already their places in the tree; what it makes can be worked out again from them.',
    tables: ['audit.audit_pending', 'audit.log_leaf', 'audit.log_node', 'audit.log_anonymous_day'],
  },
  'sign-log': {
    why: 'Says under a signature how far the log has grown, which anybody can check against the log itself.',
    tables: ['audit.log_checkpoint'],
  },
  'vouch-log': {
    why: 'Keeps what witnesses and a time authority answered about a checkpoint; it is signed by them.',
    tables: ['audit.log_cosignature', 'audit.log_time'],
  },
} as const satisfies Readonly<Record<string, HousekeepingEntry>>;

export type HousekeepingName = keyof typeof housekeepingList;

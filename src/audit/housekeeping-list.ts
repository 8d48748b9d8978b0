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
} as const satisfies Readonly<Record<string, HousekeepingEntry>>;

export type HousekeepingName = keyof typeof housekeepingList;

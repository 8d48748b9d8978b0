import type { ChangedVersion } from './changes.id.ts';

export const changesEn: Record<ChangedVersion, readonly string[]> = {
  '2026-11-22.1': ['First version: the joint decree of 22 September 2022, PP 94/2021, the election acts, and the calendar of the elections of 2024.'],
  '2026-11-22.2': [
    'Plainer words. No rule and no heading of an answer has changed.',
    'A guest at an event is no longer told to carry a letter of assignment. That is for who comes on duty.',
    'After an order you are no longer sent to the office that may have given it.',
  ],
};

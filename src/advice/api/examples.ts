// What the description shows. A test sends every example to the running server and compares.
import { mostInputs } from './assess-body.ts';

export const assessExamples = {
  photoAfterDecision: {
    summary: 'A photo with a presidential candidate, posted for all to see, the day after the decision',
    body: { id: 'a', actOn: '2023-11-14', contest: 'president', actor: { kind: 'pns' }, act: 'photo_with', medium: 'public_online', target: 'candidate' },
    status: 200,
  },
  dayUnknown: {
    summary: 'The same on some day in November: the advice holds, no list is pinned on anybody',
    body: { id: 'b', actOn: '2023-11', contest: 'president', actor: { kind: 'pns' }, act: 'photo_with', medium: 'public_online', target: 'candidate' },
    status: 200,
  },
  severalAtOnce: {
    summary: `Up to ${mostInputs} in one request; one that cannot be read does not stop the others`,
    body: [{ id: 'c', actOn: '2023-12-01', contest: 'president', actor: { kind: 'pns' }, act: 'like', target: 'candidate' }, { id: 'd', act: 'fly' }],
    status: 200,
  },
  notFacts: { summary: 'A word that is not known', body: { id: 'e', act: 'fly' }, status: 422 },
} as const;

export const ruleExample = 'SKB-B-7a';
/** The day on which UU 20/2023 took the place of UU 5/2014. */
export const changeExample = '2023-10-31';

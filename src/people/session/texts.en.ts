// Words of the first page of the office: what this person can do.
import type { HomeTexts } from './texts.id.ts';

export const homeEn: HomeTexts = {
  title: 'Office',
  worksFor: (agency) => `You work for ${agency}.`,
  roles: (names) => `Your roles: ${names}.`,
  decisionWaits: 'A proposal waits for your decision.',
  toDecision: 'See the proposal',
  noSecond: 'Your account has no second way to sign in yet. Add one, so that you still get in when your phone is lost.',
  toFactors: 'Add a second way',
  steps: {
    title: 'Three first steps',
    lead: 'Your agency is ready to be filled. Take the steps in order. You may stop and go on at any time.',
    ready: 'done',
    open: 'not yet',
    ways: { title: 'A second way to sign in', text: 'Add a code app, printed codes or a passkey. Then more than a password guards this account.', go: 'Add a way' },
    list: { title: 'List of staff', text: 'Bring in the list of units, then the list of staff. You see the difference before you apply it.', go: 'Bring in a list' },
    rights: {
      title: 'Rights', goSecondPerson: 'Choose a second person', goOfficers: 'Propose an officer',
      noSecondPerson: 'Make one person an approver. They become the second person for rights that matter.',
      noOfficers: 'Propose two personnel officers. The second person approves. Together they help staff who cannot sign in.',
    },
    afterwards: 'Whoever you give a right signs in with the account of the agency, or with a code from two personnel officers.',
  },
  groups: { people: 'Staff', rights: 'Rights and approvals', log: 'Log', account: 'Your account' },
  links: {
    imports: 'Bring in a list of staff',
    scimTokens: 'Connection with the identity system',
    audit: 'Audit the log',
    auditFindings: 'Audit findings',
    jobs: 'Work of the system',
    staff: 'Find a person',
    units: 'Units and how many work there',
    recover: 'Help a member of staff who cannot sign in',
    grants: 'Who holds which right',
    giveGrant: 'Give a right',
    approvals: 'Approvals',
    ownGrants: 'Your rights',
    log: 'The log of acts, open to everybody',
    factors: 'Your ways to sign in',
    sessions: 'Open sessions',
  },
};

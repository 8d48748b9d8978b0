import type { DirectiveTexts } from './texts.id.ts';

export const directiveEn: DirectiveTexts = {
  sendTitle: 'Send a letter to all its addressees',
  kinds: {
    instruction: 'Instruction', circular: 'Circular', appeal: 'Appeal', briefing: 'Briefing', quiz: 'Quiz', pledge: 'Pledge',
    declaration: 'Declaration', 'phase-notice': 'Notice of a phase', central: 'Directive from the centre',
  },
  states: { draft: 'Draft', proposed: 'Waiting for approval', sending: 'Being sent', sent: 'Sent', withdrawn: 'Withdrawn', closed: 'Closed' },
  wanted: { read: 'Read', attended: 'Attended', passed: 'Passed', signed: 'Signed' },
  groups: { 'civil-servant': 'Civil servants', community: 'Community institutions', 'contract-worker': 'Contract workers' },
  described: { kind: 'Kind', title: 'Title', issuer: 'From', letter: 'Letter number', noLetter: 'No letter', wanted: 'What is asked', nothing: 'Nothing', audience: 'Addressees', asksAgain: 'Asks for an answer again', yes: 'Yes', no: 'No', hash: 'Fingerprint of the text', due: 'At the latest', from: 'In force from',
    cascade: 'Passed on', cascadeUnits: 'Each head of a unit confirms having passed it on', chat: 'Text for chat groups', units: 'Only units', areas: 'Only areas', echelons: 'Only echelons',
    roles: 'Only holders of a role', chosen: 'Only certain people', heads: 'Only heads of units',
    textFor: (groups) => `Text for ${groups}`, itemsFor: (group) => `Questions for ${group}`,
  },
  waiting: {
    letters: (count) => `${count} letters wait for your answer`, centrals: (count) => `${count} ${count === 1 ? 'letter' : 'letters'} from the centre in your hands`,
    corrections: (count) => `${count} ${count === 1 ? 'note' : 'notes'} on wrong data`,
  },
  people: (count) => `${count.toLocaleString('en-GB')} people`,
};

import type { CentralTexts } from './texts.id.ts';

export const centralEn: CentralTexts = {
  title: 'Directives from the centre',
  intro: 'Letters from the centre: what is asked, who sees to it, and what was reported. In the order of their last days.',
  none: 'There is no directive from the centre.',
  newOne: 'Record a letter from the centre',
  states: { waiting: 'Under way', late: 'Its last day has passed', reported: 'Reported' },
  issuer: 'Central body', letterNumber: 'Letter number', letterOn: 'Date of the letter', titleField: 'Title', asked: 'What is asked', dueOn: 'Last day', owner: 'Who sees to it', state: 'State',
  noOwner: 'Nobody yet', roleOf: (name, role) => `${name} (${role})`,
  roles: { 'unit-head': 'head of a unit', publisher: 'writer of letters', approver: 'approver', 'personnel-officer': 'personnel officer', 'governors-office': 'office of the governor', inspectorate: 'inspectorate', administrator: 'administrator', auditor: 'auditor', 'ward-helper': 'helper of a ward' },
  dueIn: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  dueAgo: (days) => `${days} ${days === 1 ? 'day' : 'days'} ago`,
  lateText: (day, days) => `Its last day was ${day}, ${days} ${days === 1 ? 'day' : 'days'} ago. Nothing has been reported back.`,
  hints: { letterNumber: 'Copy it from the letter.', day: 'For example: 3 12 2026.', owner: 'NRK or official e-mail. Somebody who heads a unit or holds a right in the office.', asked: 'In your own words, one thing a line.' },
  save: 'Save the letter', giveTitle: 'Change who sees to it', give: 'Save',
  letter: 'Send this letter to whoever sees to it',
  stepsTitle: 'Steps', stepsNone: 'There is no step yet.', addStep: 'Add a step', step: 'What is to be done', stepDue: 'Last day of this step', saveStep: 'Save the step',
  stepStates: { waiting: 'Open', late: 'Its day has passed', done: 'Done', dropped: 'Not needed' },
  stepDone: 'Done', stepDropped: 'Not needed', endOn: 'Day', note: 'Note', noteHint: 'May be left empty.', endStep: 'Record this step',
  reportTitle: 'Report back to the centre', report: 'What was reported', replyNumber: 'Number of the letter of reply', reportedOn: 'Date of the letter of reply', saveReport: 'Record the report',
  missing: {
    issuer: 'Write the central body.', letterNumber: 'Copy the number of the letter.', day: 'Write day, month, year. For example: 3 12 2026.', letterOn: 'Copy the day of the letter. For example: 3 12 2026.', dueOn: 'Write the last day. For example: 3 12 2026.', title: 'Write the title.', asked: 'Write what is asked.', owner: 'This person was not found. Check the NRK or the e-mail.',
    step: 'Write the step.', report: 'Write what was reported.', replyNumber: 'Copy the number of the reply.', note: 'The note is too long.',
    'due-before-letter': 'The last day lies before the date of the letter.', 'owner-without-role': 'This person heads no unit and holds no right in the office. Choose somebody else.',
    'not-allowed': 'Only a writer for the whole agency, or whoever sees to it, fills this in.', 'reported-already': 'The report back has been recorded. This letter is done.', 'done-already': 'This step has been recorded.',
    futureDay: 'This day has not come, or lies before the letter.',
  },
};

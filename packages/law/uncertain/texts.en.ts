import type { QuestionId, QuestionText } from './questions.ts';

export const questionsEn: Record<QuestionId, QuestionText> = {
  'U-01': {
    title: 'The full joint decree of 2022 was not read',
    whatIsUncertain: 'Of the joint decree of 22 September 2022 we read the title page and several copies of its lists. The annex on procedure was not found.',
    whyItMatters: 'It may set the days for follow-up.',
    safeDefault: 'The lists follow the copies. The days of the decree’s procedure stay empty until the text is read.',
  },
  'U-02': {
    title: '“Would-be candidate” or “candidate” in the discipline list',
    whatIsUncertain: 'The supervisors’ own lists print “candidate” in B.2 and B.7. Some press copies print “would-be candidate”.',
    whyItMatters: 'It decides between ethics and discipline for posts about a person not yet determined.',
    safeDefault: 'Would-be candidates fall under the ethics list, candidates under discipline, as the supervisors read it. The examiner sees the difference.',
  },
  'U-03': {
    title: 'The article for items B.9 to B.12',
    whatIsUncertain: 'The level for these items is known. The article that the decree prints was not found.',
    whyItMatters: 'A decision must cite the right basis.',
    safeDefault: 'We cite PP 94/2021 by our own reading. The legal officer confirms the article.',
  },
  'U-04': {
    title: 'The types of moderate punishment',
    whatIsUncertain: 'PP 94/2021 postpones the cut in allowance until a new regulation on pay. None was found, and practice in 2024 is split.',
    whyItMatters: 'A wrong type can void the decision.',
    safeDefault: 'The types of PP 53/2010 are the default. The legal officer can switch.',
  },
  'U-05': {
    title: 'No level for presence without attributes',
    whatIsUncertain: 'PP 94/2021 lists taking part in a campaign without attributes and gives no level of punishment for it.',
    whyItMatters: 'Nothing allows us to call it light, moderate or severe.',
    safeDefault: 'No level is ever filled in. The advice stays: do not attend.',
  },
  'U-06': {
    title: 'Being at a campaign only to listen',
    whatIsUncertain: 'The elucidation of PP 94/2021 names listening presence as a way of giving support. Some officials tolerated it; Bawaslu since 30 October 2024 does not.',
    whyItMatters: 'It is the question asked most.',
    safeDefault: 'The advice is always: do not attend. We call it disputed, and never call it allowed.',
  },
  'U-07': {
    title: 'When a person becomes a would-be candidate',
    whatIsUncertain: 'The decree gives no start that we found. KPU rules use the term from a party’s proposal on; the ethics list was applied earlier.',
    whyItMatters: 'The ethics list starts then.',
    safeDefault: 'From the first public declaration by a party or the person, with evidence. The ethics list alone opens no election case.',
  },
  'U-08': {
    title: 'Personal accounts of candidates, chats, stickers, surveys, betting',
    whatIsUncertain: 'The decree does not name them. Officials warn more widely than the text.',
    whyItMatters: 'People want to know whether this is listed.',
    safeDefault: 'The advice is to avoid them. We say that they are not explicitly listed.',
  },
  'U-09': {
    title: 'Discipline and leave of PPPK',
    whatIsUncertain: 'PP 94/2021 is written for PNS. A discipline rule of DKI Jakarta for PPPK was not found, and CLTN is not among their kinds of leave.',
    whyItMatters: 'Sanctions for PPPK, and the rule on spouses, depend on it.',
    safeDefault: 'Ethics by Pergub 98/2021; discipline by contract and PP 49/2018. On spouses, ask the personnel agency.',
  },
  'U-10': {
    title: 'The name of dismissal for severe breaches',
    whatIsUncertain: 'UU 20/2023 calls it dishonourable. PP 94/2021 still calls it honourable, not at own request.',
    whyItMatters: 'Decisions after 31 October 2023 need the right name.',
    safeDefault: 'Party membership: dishonourable. Other severe breaches carry the name of PP 94/2021 with a note. The legal officer decides.',
  },
  'U-11': {
    title: 'Texts that we did not read',
    whatIsUncertain: 'Some texts are known to us only through officials and the press. The page of legal texts lists them.',
    whyItMatters: 'Details may differ from the original.',
    safeDefault: 'We cite them and do not quote them.',
  },
  'U-12': {
    title: 'The time to follow up a recommendation',
    whatIsUncertain: 'The law gives no number of days. The letters that we saw give different periods.',
    whyItMatters: 'A wrong deadline harms everybody.',
    safeDefault: 'Use the date printed in the letter. Without one, an officer is alerted after 10 working days: a service target, not law.',
  },
  'U-13': {
    title: 'The number of the circular on social aid',
    whatIsUncertain: 'The number of the Home Ministry circular of 13 November 2024 was not found. Its date and content are confirmed.',
    whyItMatters: 'A full citation needs the number.',
    safeDefault: 'We cite the date and the signatory.',
  },
  'U-14': {
    title: 'Working days or calendar days',
    whatIsUncertain: 'Article 454 of UU 7/2017 uses “days” and “working days” side by side. Article 38 of PP 94/2021 does not say either.',
    whyItMatters: 'The last day can move by several days.',
    safeDefault: 'Both dates are shown. Reports in national elections count working days, in regional elections calendar days.',
  },
  'U-15': {
    title: 'Legislative candidates and parties beyond the words of PP 94/2021',
    whatIsUncertain: 'Article 5 letter n numbers 5 and 6 speak only of pairs of candidates. The decree adds parties and candidates for DPR, DPD and DPRD.',
    whyItMatters: 'An examiner must know that the basis is narrower.',
    safeDefault: 'The class of the decree stays. The examining team sees that the wording of the regulation is narrower.',
  },
  'U-16': {
    title: 'Item 13: other breaches',
    whatIsUncertain: 'The discipline list has an item 13 for forms not in the list. Two copies print different consequences.',
    whyItMatters: 'An act outside items 1 to 12 is not automatically free.',
    safeDefault: 'It is never classified by the system; a person always decides.',
  },
  'U-17': {
    title: 'Orders of a superior',
    whatIsUncertain: 'No discipline rule was found by which an order lightens the subordinate’s own breach.',
    whyItMatters: 'A subordinate under orders is in a hard place.',
    safeDefault: 'The advice stays “do not”. The order is recorded for the examiner, and you are led to somebody other than that superior.',
  },
  'CU-01': {
    title: 'The start of would-be candidates in the calendar',
    whatIsUncertain: 'There is no legal date. The calendar gives the registration as the latest possible start.',
    whyItMatters: 'Acts before registration may already fall under the ethics list.',
    safeDefault: 'Use the first public declaration, with evidence.',
  },
  'CU-06': {
    title: 'From KASN to BKN',
    whatIsUncertain: 'KASN ended about 24 August 2024. The circular on its files is dated 4 September 2024.',
    whyItMatters: 'A file must reach the right body.',
    safeDefault: 'The addressee follows the day of forwarding, not of the act. Between 24 August and 4 September 2024, ask an officer.',
  },
  'CU-09': {
    title: 'Does the day of receipt count',
    whatIsUncertain: 'PP 79/2021 counts from the date of receipt, which can be read either way.',
    whyItMatters: 'A late objection is inadmissible.',
    safeDefault: 'The person is told the earlier day. The office accepts until the later one.',
  },
};

// Questions that are read about, not judged. Each point names its basis where it has one.
import type { Point, ReadTopic } from './to-read.id.ts';

export const toReadEn: Record<ReadTopic, readonly Point[]> = {
  lapor: [
    { text: 'This page only answers questions. To report, go to Bawaslu, Inspektorat or BKD.' },
    { text: 'Write what you saw yourself. If you only heard it from others, say so.' },
    { text: 'A formal report to Bawaslu gives the reporter’s name and address, who is reported, time, place, what happened, and evidence.', basis: 'Perbawaslu 7/2022 Pasal 15 ayat (3) and (4)' },
    { text: 'National elections: report to Bawaslu within 7 working days of learning of it.', basis: 'UU 7/2017 Pasal 454 ayat (6)' },
    { text: 'Regional elections: report to Bawaslu within 7 calendar days of learning of it.', basis: 'UU 8/2015 Pasal 134 and Pasal 1 angka 28' },
    { text: 'Information without a name can still be given. Bawaslu uses it as first information that may be looked into.' },
  ],
  rahasia_pelapor: [
    { text: 'Asking here is not recorded. We keep no name, number or question.' },
    { text: 'Bawaslu says that it keeps the identity of reporters secret. In a hearing this cannot be guaranteed.' },
    { text: 'A formal report to Bawaslu needs an identity. Without one it counts as first information.' },
    { text: 'Who reports in good faith cannot be sued for the report. This rule is mainly for criminal cases.', basis: 'UU 31/2014 Pasal 10' },
    { text: 'If you fear being recognised, use no phone or network of the office.' },
  ],
  siapa_terikat: [
    { text: 'Civil servants (PNS) are bound by the neutrality rules. Candidates (CPNS) follow the same rules.', basis: 'UU 20/2023; PP 94/2021 Pasal 43' },
    { text: 'Contract civil servants (PPPK) are bound too. Their discipline stands in the contract and the agency’s own rule.', basis: 'UU 20/2023; PP 49/2018' },
    { text: 'PJLP, honorary and contract workers are asked to be neutral as well. Sanctions are graded up to the end of the contract.', basis: 'SE MenPANRB 01/2023' },
    { text: 'RT, RW, LMK and other officers of community bodies are not civil servants. They may not be members of a party.', basis: 'Permendagri 18/2018 Pasal 8 ayat (5) and Pasal 14' },
    { text: 'A civil servant on unpaid leave is still a civil servant.', basis: 'PP 11/2017 Pasal 334-336' },
    { text: 'Citizens are free to choose and to support. These rules are only for staff and officers.' },
  ],
  sanksi: [
    { text: 'This service decides nothing. The competent official decides after an examination.' },
    { text: 'Ethics: a moral sanction, stated in private or in public.', basis: 'PP 42/2004 Pasal 15' },
    { text: 'Light discipline: a spoken or written reprimand, or a written statement of dissatisfaction.', basis: 'PP 94/2021 Pasal 8 ayat (2)' },
    { text: 'Moderate discipline: which kinds apply is disputed, because the transition is not finished (U-04).', basis: 'PP 94/2021 Pasal 8 ayat (3), 42 and 45' },
    { text: 'Severe discipline: one step down for 12 months, released from the post for 12 months, or dismissal.', basis: 'PP 94/2021 Pasal 8 ayat (4)' },
    { text: 'Members and officers of a party are dismissed without honour.', basis: 'UU 20/2023 Pasal 52 ayat (3) huruf j and ayat (4)' },
    { text: 'PJLP and contract workers: graded sanctions up to the end of the contract.', basis: 'SE MenPANRB 01/2023' },
    { text: 'RT, RW and LMK are not under civil-service discipline. The ward head acts, by the letter of appointment.' },
  ],
  klarifikasi: [
    { text: 'Do not delete anything in a hurry. First keep a screenshot that shows the date.' },
    { text: 'If somebody tagged you, remove the tag and keep the proof. It was not you who posted.' },
    { text: 'If somebody added you to a campaign group, leave at once and keep a screenshot.' },
    { text: 'If your account was taken over, note the time, change the password and keep proof of its recovery.' },
    { text: 'If a party used your name, check it on infopemilu.kpu.go.id. Object in writing to KPU and the party.' },
    { text: 'A discipline examination is closed. You have a right to a copy of the minutes.', basis: 'PP 94/2021 Pasal 27 and 32' },
  ],
  waktu: [
    { text: 'There is no free season. The bans hold before, during and after the campaign.', basis: 'PP 94/2021 Pasal 5 huruf n; UU 7/2017 Pasal 283' },
    { text: 'The rules hold inside and outside working hours.', basis: 'PP 94/2021 Pasal 1 angka 6' },
    { text: 'Before KPU determines the candidates, support for a would-be candidate is on the ethics list.', basis: 'Joint decree of 22 September 2022, list A' },
    { text: 'From the day KPU determines them, the same act is on the discipline list.', basis: 'Joint decree of 22 September 2022, list B' },
    { text: 'Determined on: DPR, DPD, DPRD 3 November 2023. President 13 November 2023. Governor of Jakarta 22 September 2024.' },
    { text: 'The rules about parties do not depend on a phase.' },
  ],
  dipanggil_bawaslu: [
    { text: 'Being called does not mean being guilty. You are asked to explain.' },
    { text: 'Read the letter: what happened, when and where. Bring your proof and your notes.' },
    { text: 'Answer what you know. If you do not remember, say so.' },
    { text: 'Bawaslu does not punish civil servants. Its result goes to the competent body.', basis: 'UU 7/2017 Pasal 93 huruf f and 95 huruf e' },
    { text: 'If your office calls you too, go. After two absences a decision can be made without hearing you.', basis: 'PP 94/2021 Pasal 26 ayat (4)' },
    { text: 'You can ask BKD or Inspektorat before you go.' },
  ],
};

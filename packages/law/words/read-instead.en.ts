// Situations in which no act is judged: a short answer to read.
import type { ReadSituation } from './read-instead.id.ts';

export const readInsteadEn: Record<ReadSituation, readonly string[]> = {
  lapor: [
    'You can report to Bawaslu. Give your name and address, who is reported, when, where, what happened, and the evidence.',
    'In a national election reports are taken within seven working days since you learned of it; in a regional election within seven calendar days.',
    'Write what you saw yourself. If you only heard it from others, say so.',
  ],
  rahasia_pelapor: [
    'Bawaslu promises to keep the name of the person who reports secret. It cannot be guaranteed once a case goes to trial.',
    'A formal report to Bawaslu needs a name. Without one it is only first information.',
  ],
  siapa_terikat: [
    'These rules bind PNS, CPNS and PPPK. A ministerial circular asks contract workers to be neutral too.',
    'Officers of RT, RW and LMK have rules of their own. Civil-service sanctions do not apply to them.',
    'Citizens are free to choose and to support.',
  ],
  sanksi: [
    'The ethics list of the SKB leads to a moral sanction, a closed or an open statement.',
    'The discipline list leads to a moderate or severe penalty. The authority in charge chooses which after examining.',
    'A party member is dismissed from the civil service. Contract workers and officers follow rules of their own.',
  ],
  klarifikasi: [
    'Delete nothing. Keep screenshots that show the date and note the time.',
    'If your account was hacked, change the password and keep the proof. Being tagged is not your post.',
    'You may answer, give evidence and name witnesses.',
  ],
  waktu: [
    'The ban on taking a side holds before, during and after the campaign. No period is free.',
    'Until KPU determines the candidates the ethics list of the SKB is used in most cases, after that the discipline list.',
    'The rules hold inside and outside working hours.',
  ],
  dipanggil_bawaslu: [
    'You are asked to explain. Nothing has been decided about you.',
    'Bring the summons, your letter of assignment and dated evidence. Tell it as it was, also if somebody ordered it.',
    'Bawaslu does not punish civil servants. It forwards its result to the body in charge.',
  ],
};

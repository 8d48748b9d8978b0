/** Names of the fields in the forms of letters from the centre. */
export const centralField = {
  directive: 'surat', title: 'judul', issuer: 'dari', letterNumber: 'nomor', letterOn: 'tanggal', asked: 'diminta', dueOn: 'sampai', owner: 'pengurus',
  stepId: 'langkah', step: 'isi-langkah', stepDue: 'langkah-sampai', outcome: 'hasil', endedOn: 'langkah-pada', note: 'catatan',
  report: 'laporan', replyNumber: 'nomor-jawaban', reportedOn: 'tanggal-jawaban',
} as const;
export const typedIn = (form: Readonly<Record<string, string>>, name: string): string => (form[name] ?? '').trim();
/** Several steps stand on one page, each with its own boxes. */
export const ofStep = (name: string, stepId: string): string => `${name}-${stepId}`;

/** Names of the fields in the forms of briefings. */
export const briefingField = {
  directive: 'surat', session: 'acara', hash: 'sidik', code: 'kode', question: 'pertanyaan', list: 'daftar', id: 'baru',
  held: 'cara', place: 'tempat', speaker: 'pembicara', seats: 'daya', day: 'tanggal', from: 'mulai', to: 'selesai',
  kind: 'bahan', title: 'judul', body: 'isi-bahan', minutes: 'menit',
  statement: 'nama', office: 'kantor', channel: 'lewat', direction: 'arah', quoteId: 'kutipan', quoteEn: 'kutipan-en',
} as const;
export const contestBox = (contest: string): string => `pemilihan-${contest}`;
export const actBox = (act: string): string => `perbuatan-${act}`;
export const typedIn = (form: Readonly<Record<string, string>>, name: string): string => (form[name] ?? '').trim();

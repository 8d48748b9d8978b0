// Satu pertanyaan untuk tiap fakta yang bisa mengubah jawaban. Tombolnya: label di vocabulary, atau Ya dan Tidak.
import type { Qualifier } from '../vocabulary.ts';

export type QuestionText = { readonly question: string; readonly hint?: string };
export type AskedField =
  | 'act' | 'actOn' | 'actor.kind' | 'actor.post' | 'actor.onUnpaidLeave' | 'contest' | 'relation' | 'medium' | 'target'
  | 'targetStatusKnown' | 'stance' | 'phaseKnown' | 'contentMade';

export const questionsId: Record<AskedField | Qualifier, QuestionText> = {
  act: { question: 'Apa yang mau Anda lakukan?' },
  actOn: { question: 'Kapan kejadiannya?', hint: 'Boleh juga tanggal yang akan datang.' },
  'actor.kind': { question: 'Anda bekerja sebagai apa?' },
  'actor.post': { question: 'Apa jabatan Anda?' },
  'actor.onUnpaidLeave': { question: 'Apakah Anda sedang cuti di luar tanggungan negara (CLTN)?' },
  contest: { question: 'Pemilihan apa yang diikuti calon itu?' },
  relation: { question: 'Apa hubungan Anda dengan calon itu?' },
  medium: { question: 'Di mana Anda melakukannya?' },
  target: { question: 'Siapa atau apa yang ditunjukkan di sana?', hint: 'Tidak perlu menyebut nama.' },
  targetStatusKnown: { question: 'Apakah KPU sudah menetapkan orang itu sebagai calon?' },
  stance: { question: 'Apakah ada tanda dukungan di foto, tulisan, atau sikap Anda?', hint: 'Misalnya slogan, pose jari, atau ajakan.' },
  phaseKnown: { question: 'Masa pemilihan apa yang sedang berlangsung?' },
  contentMade: { question: 'Kapan foto itu diambil?' },
  party_attributes: { question: 'Apakah ada kaus atau benda lain bergambar partai atau calon?' },
  agency_attributes: { question: 'Apakah Anda memakai seragam, mobil, atau tanda kantor?' },
  gesture: { question: 'Apakah ada pose jari atau gerakan tangan?' },
  symbol: { question: 'Apakah ada nomor, logo, atau simbol partai atau calon?' },
  campaign_background: { question: 'Apakah latarnya panggung atau spanduk kampanye?' },
  active_support: { question: 'Apakah ada tanda bahwa Anda mendukung?', hint: 'Misalnya kata dukungan, pose, atribut, atau ajakan.' },
  call_to_vote: { question: 'Apakah ada ajakan memilih seseorang?' },
  speaking: { question: 'Apakah Anda berpidato atau menjadi pembicara?' },
  asking_question: { question: 'Apakah Anda hanya bertanya dalam acara itu?' },
  duty_assignment: { question: 'Apakah Anda hadir karena surat tugas?' },
  official_invitation: { question: 'Apakah Anda diundang resmi karena jabatan Anda?' },
  other_capacity: { question: 'Apakah Anda hadir untuk hal lain, misalnya ibadah atau keluarga?' },
  candidate_unexpected: { question: 'Apakah calon itu muncul tanpa Anda tahu sebelumnya?' },
  left_at_once: { question: 'Apakah Anda pergi saat itu juga?' },
  told_superior: { question: 'Apakah Anda sudah melapor ke atasan?' },
  working_hours: { question: 'Apakah ini terjadi pada jam kerja?' },
  own_leave: { question: 'Apakah Anda sedang cuti biasa?' },
  resignation_filed: { question: 'Apakah surat mundur Anda sudah diajukan?' },
  state_facility: { question: 'Apakah ada mobil, gedung, atau barang kantor yang dipakai?' },
  state_budget: { question: 'Apakah uangnya dari APBN atau APBD?' },
  subordinates: { question: 'Apakah bawahan Anda ikut diarahkan?' },
  colleagues: { question: 'Apakah rekan kerja Anda ikut diajak?' },
  residents: { question: 'Apakah warga ikut diajak atau dikumpulkan?' },
  goods_or_money: { question: 'Apakah ada uang atau barang yang dibagikan?' },
  incumbent_name_or_picture: { question: 'Apakah ada nama atau gambar calon di program itu?' },
  equal_treatment: { question: 'Apakah semua calon dan partai mendapat hal yang sama?' },
  official_source: { question: 'Apakah isinya dari KPU, Bawaslu, atau pemerintah?' },
  official_motto: { question: 'Apakah itu semboyan resmi kantor?' },
  done_by_other: { question: 'Apakah orang lain yang melakukannya?' },
  without_consent: { question: 'Apakah ini terjadi tanpa izin Anda?' },
  accidental: { question: 'Apakah ini tidak sengaja, misalnya salah tekan?' },
  host_direction: { question: 'Apakah pembawa acara yang mengarahkannya?' },
  deleted_promptly: { question: 'Apakah unggahan itu cepat dihapus?' },
  prior_warning: { question: 'Apakah Anda pernah diingatkan soal ini?' },
  ordered_by_superior: { question: 'Apakah atasan menyuruh Anda?' },
  threatened: { question: 'Apakah Anda diancam atau ditekan?' },
  minister_approval: { question: 'Apakah ada izin tertulis Menteri Dalam Negeri?' },
  disaster_or_emergency: { question: 'Apakah ini untuk bencana atau keadaan darurat?' },
  repeat_breach: { question: 'Apakah hal serupa pernah terjadi sebelumnya?' },
};

export const answersId = { yes: 'Ya', no: 'Tidak', unsure: 'Saya tidak yakin' };

// Dari kejadian apa tenggat berjalan, dan apa yang harus selesai pada hari terakhir.
import type { ClockEvent, ClockUnit } from './clocks.ts';
import type { OtherReading } from './last-day.ts';

export const clockEventsId: Record<ClockEvent, string> = {
  breach_known: 'hari Anda tahu tentang kejadian itu',
  report_to_bawaslu: 'laporan masuk ke Bawaslu',
  report_received: 'hari Bawaslu menerima laporan',
  initial_review_done: 'kajian awal Bawaslu selesai',
  notice_received: 'hari pelapor diberi tahu apa yang kurang',
  report_completed: 'pelapor melengkapi laporan',
  report_registered: 'hari laporan diterima dan diregistrasi',
  handling_finished: 'penanganan oleh Bawaslu selesai',
  handling_finished_with_more_information: 'penanganan selesai setelah ada keterangan tambahan',
  crime_found: 'saat Bawaslu menyatakan dugaan tindak pidana',
  forwarded_to_police: 'perkara diteruskan ke polisi',
  sbt_intake: 'hari laporan masuk ke aplikasi SBT',
  sbt_verified: 'Satgas selesai memeriksa laporan',
  bawaslu_studied: 'Bawaslu selesai mengkaji',
  summons_letter: 'tanggal surat panggilan',
  examination: 'pemeriksaan',
  examination_missed: 'hari pemeriksaan yang tidak dihadiri',
  second_summons: 'panggilan kedua',
  decision_made: 'hari keputusan ditetapkan',
  decision_delivered: 'keputusan disampaikan',
  decision_received: 'hari keputusan diterima',
  decision_effective: 'keputusan mulai berlaku',
  remedy_filed: 'keberatan atau banding diajukan',
  copy_received: 'hari pejabat menerima tembusan keberatan',
  official_responds: 'pejabat memberi tanggapan',
  objection_received: 'hari keberatan diterima',
  objection_decided: 'keberatan diputus',
  appeal_copy_received: 'hari tembusan banding diterima',
  appointing_authority_responds: 'Pejabat Pembina Kepegawaian memberi tanggapan',
  appeal_received: 'hari banding diterima',
  appeal_decided: 'BPASN memutus banding',
  acting_head_punishes: 'hari penjabat kepala daerah menjatuhkan hukuman',
  reported_to_minister: 'laporan sampai ke Menteri Dalam Negeri',
  party_membership_proven: 'hari keanggotaan partai PPPK terbukti',
  termination_decided: 'keputusan pemutusan kontrak ditetapkan',
  termination_proposal_received: 'hari usul pemutusan kontrak diterima',
  data_request_or_incident: 'saat permintaan data masuk atau data bocor diketahui',
  data_duty_done: 'permintaan dijawab atau pemberitahuan dikirim',
  unpaid_leave_ends: 'hari terakhir CLTN',
  reported_back: 'pegawai melapor kembali',
  recommendation_received: 'hari surat rekomendasi diterima',
  followed_up: 'rekomendasi dijalankan',
};

export const clockUnitsId: Record<ClockUnit | 'as_printed', string> = {
  working: 'hari kerja', calendar: 'hari kalender', hours: 'jam', months: 'bulan', as_printed: 'seperti tertulis di surat',
};

export const otherReadingsId: Record<OtherReading, string> = {
  start_day: 'Aturan bisa dibaca dua cara: hari pertama ikut dihitung atau tidak.',
  joint_leave: 'Belum ada aturan apakah cuti bersama dihitung sebagai hari kerja.',
  unit: 'Aturan menulis "hari" tanpa menyebut hari kerja atau hari kalender.',
};

export const uncoveredId = 'Hari libur pada masa itu belum kami punya. Periksa lagi tanggal ini.';

// Where on the page the script finds things. The blocks are hidden until it shows them.
export const spots = {
  choose: 'foto-pilih',
  file: 'foto-berkas',
  news: 'foto-kabar',
  form: 'foto-isian',
  copy: 'foto-salinan',
  make: 'foto-buat',
  made: 'foto-hasil',
} as const;

/** The day of the page, which the phone's own clock may not know. */
export const todayMark = 'data-hari-ini';

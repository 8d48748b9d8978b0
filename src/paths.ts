// Every address of the service. Pages and tests take addresses from here,
// never from a string of their own. Imports nothing.

export type Lang = 'id' | 'en';
export const langs = ['id', 'en'] as const;

/** The same page in the other language: Indonesian at `/`, English under `/en`; in the office below its own path, for the sake of its cookie. */
export function inLang(lang: Lang, path: string): string {
  if (lang === 'id') return path;
  if (path === '/kantor' || path.startsWith('/kantor/')) return `/kantor/en${path.slice('/kantor'.length)}`;
  return path === '/' ? '/en/' : `/en${path}`;
}

export const paths = {
  home: '/',
  // With the slash: the service worker of the phone sees only what lies below it.
  ask: '/tanya/',
  askStart: '/tanya/mulai',
  askAnswer: '/tanya/jawab',
  askDate: '/tanya/tanggal',
  keepAnswer: '/tanya/simpan',
  slipFile: '/tanya/simpan/berkas',
  invitation: '/tanya/undangan',
  leaving: '/tanya/pulang',
  oldPhoto: '/tanya/foto',
  worker: '/tanya/sw.js',
  phoneFile: (name: string) => `/tanya/berkas/${name}`,
  manifest: '/tanya/app.webmanifest',
  siteStatements: '/tanya/setempat.json',
  checkSlip: '/periksa',
  keys: '/kunci',
  keysFile: '/kunci.json',
  figures: '/angka',
  log: '/log',
  logFile: (name: string) => `/log/${name}`,
  tenRules: '/baca/sepuluh-aturan',
  rules: '/aturan',
  rule: (ruleId: string) => `/aturan/${addressPart(ruleId)}`,
  articles: '/pasal',
  article: (citation: string) => `/pasal/${addressPart(citation.toLowerCase())}`,
  openQuestions: '/belum-pasti',
  openQuestion: (id: string) => `/belum-pasti/${addressPart(id)}`,
  statements: '/pernyataan',
  statement: (id: string) => `/pernyataan/${addressPart(id)}`,
  calendar: '/kalender',
  reading: (page: string) => `/baca/${page}`,
  apiAssess: '/api/assess',
  apiSituations: '/api/situations',
  apiRules: '/api/rules',
  apiRule: (ruleId: string) => `/api/rules/${addressPart(ruleId)}`,
  apiCalendar: '/api/calendar',
  apiCalendarFile: '/api/calendar.ics',
  apiStatements: '/api/statements',
  apiDescription: '/api/openapi.json',
  office: '/kantor',
  signIn: '/kantor/masuk',
  signInCode: '/kantor/masuk/kode',
  signInRecovery: '/kantor/masuk/pulih',
  signInPasskey: '/kantor/masuk/kunci-sandi',
  signInOnce: (token: string) => `/kantor/masuk/tautan/${token}`,
  signInElsewhere: '/kantor/masuk/sso',
  signInElsewhereBack: '/kantor/masuk/sso/kembali',
  setUp: (token: string) => `/kantor/mulai/${token}`,
  signOut: '/kantor/keluar',
  signedOut: '/kantor/keluar/selesai',
  signOutEverywhere: '/kantor/keluar/semua',
  sessions: '/kantor/sesi',
  endSession: '/kantor/sesi/akhiri',
  stepUp: '/kantor/pastikan',
  factors: '/kantor/cara-masuk',
  factorTotp: '/kantor/cara-masuk/kode-ponsel',
  factorCodes: '/kantor/cara-masuk/kode-cetak',
  factorPasskey: '/kantor/cara-masuk/kunci-sandi',
  factorPasskeyRemove: '/kantor/cara-masuk/kunci-sandi/hapus',
  factorPasskeyAdd: '/kantor/cara-masuk/kunci-sandi/pasang',
  signInPasskeyUse: '/kantor/masuk/kunci-sandi/pakai',
  officeFile: (name: string) => `/kantor/berkas/${name}`,
  factorPassword: '/kantor/cara-masuk/sandi',
  recoverPerson: '/kantor/pulihkan',
  grants: '/kantor/hak',
  ownGrants: '/kantor/hak/saya',
  giveGrant: '/kantor/hak/beri',
  giveGrantNow: '/kantor/hak/beri/pasti',
  proposeGrant: '/kantor/hak/usulkan',
  endGrant: '/kantor/hak/akhiri',
  approvals: '/kantor/persetujuan',
  approval: (id: string) => `/kantor/persetujuan/lihat/${id}`,
  approve: '/kantor/persetujuan/setujui',
  refuseProposal: '/kantor/persetujuan/tolak',
  withdrawProposal: '/kantor/persetujuan/tarik',
  peopleImports: '/kantor/pegawai/impor',
  peopleImport: (runId: string) => `/kantor/pegawai/impor/lihat/${runId}`,
  peopleImportProblems: (runId: string) => `/kantor/pegawai/impor/masalah/${runId}`,
  peopleImportChanges: (runId: string, change: string) => `/kantor/pegawai/impor/beda/${runId}/${change}`,
  peopleImportApply: '/kantor/pegawai/impor/terapkan',
  peopleImportDiscard: '/kantor/pegawai/impor/buang',
} as const;

/** `PER-04/SKB-A-1` becomes `PER-04-SKB-A-1`: what can be read aloud and typed. */
function addressPart(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** Where "Keluar cepat" leads: the province's public news page, so that the screen shows something ordinary. */
export const quickExit = 'https://www.beritajakarta.id/';

// Every address of the service. Pages and tests take addresses from here,
// never from a string of their own. Imports nothing.

export type Lang = 'id' | 'en';
export const langs = ['id', 'en'] as const;

/** The same page in the other language: Indonesian at `/`, English under `/en`. */
export function inLang(lang: Lang, path: string): string {
  if (lang === 'id') return path;
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
} as const;

/** `PER-04/SKB-A-1` becomes `PER-04-SKB-A-1`: what can be read aloud and typed. */
function addressPart(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** Where "Keluar cepat" leads: the province's public news page, so that the screen shows something ordinary. */
export const quickExit = 'https://www.beritajakarta.id/';

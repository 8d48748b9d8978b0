// Who should be able to open each page of briefings, written by hand and never derived from the routes.
import type { Who } from '../../platform/http/route.ts';

export const briefingAccess: Readonly<Record<string, Who>> = {
  // Everybody sees what was sent to them; anybody who signed in may look at a session that was sent, and ask in it.
  'GET /kantor/sosialisasi': 'signed-in',
  'GET /kantor/sosialisasi/acara/:id': 'signed-in',
  'POST /kantor/sosialisasi/hadir': 'signed-in',
  'POST /kantor/sosialisasi/tanya': 'signed-in',

  // Questions without names, codes, lists: whoever may write for these units.
  'GET /kantor/sosialisasi/atur/:id': ['publisher'],
  'POST /kantor/sosialisasi/acara-baru': ['publisher'],
  'POST /kantor/sosialisasi/bahan': ['publisher'],
  'GET /kantor/sosialisasi/pandu/:id': ['publisher'],
  'GET /kantor/sosialisasi/kode/:id': ['publisher'],
  'POST /kantor/sosialisasi/daftar': ['publisher'],
  'POST /kantor/sosialisasi/terjawab': ['publisher'],
  'POST /kantor/sosialisasi/catat': ['publisher'],
  'GET /kantor/sosialisasi/pernyataan/:id': ['publisher'],
  'GET /kantor/sosialisasi/pernyataan-berkas/:id': ['publisher'],
};

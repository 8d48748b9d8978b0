// Who should be able to open each page of letters from the centre, written by hand and never derived from the routes.
import type { Who } from '../../platform/http/route.ts';

export const centralAccess: Readonly<Record<string, Who>> = {
  // Whoever sees to a letter has no right but that: the page itself shows a letter to its owner and to those who see all.
  'GET /kantor/arahan-pusat': 'signed-in',
  'GET /kantor/arahan-pusat/lihat/:id': 'signed-in',
  'POST /kantor/arahan-pusat/penanggung-jawab': 'signed-in',
  'POST /kantor/arahan-pusat/langkah': 'signed-in',
  'POST /kantor/arahan-pusat/langkah/selesai': 'signed-in',
  'POST /kantor/arahan-pusat/lapor': 'signed-in',

  'GET /kantor/arahan-pusat/baru': ['publisher'],
  'POST /kantor/arahan-pusat/simpan': ['publisher'],
};

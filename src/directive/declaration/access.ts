// Who should be able to open each page of declarations, written by hand and never derived from the routes.
import type { Who } from '../../platform/http/route.ts';

const seers = ['publisher', 'approver', 'personnel-officer', 'governors-office', 'inspectorate'];

export const declarationAccess: Readonly<Record<string, Who>> = {
  'GET /kantor/deklarasi': seers,
  'GET /kantor/deklarasi/lihat/:id': seers,
  'GET /kantor/deklarasi/berita-acara/:id': seers,
  'GET /kantor/deklarasi/baru': ['publisher'],
  'GET /kantor/deklarasi/ubah/:id': ['publisher'],
  'POST /kantor/deklarasi/simpan': ['publisher'],
  'POST /kantor/deklarasi/catat': ['publisher'],
  'POST /kantor/deklarasi/berita-acara': ['publisher'],
};

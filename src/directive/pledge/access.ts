// Who should be able to open each office page of pledges, written by hand and never derived from the routes.
import type { Who } from '../../platform/http/route.ts';

export const pledgeAccess: Readonly<Record<string, Who>> = {
  // Only what was sent to this very person, and only their own signature.
  'GET /kantor/ikrar/:id': 'signed-in',
  'POST /kantor/ikrar/tanda-tangan': 'signed-in',
  'POST /kantor/ikrar/belum-bersedia': 'signed-in',
  'POST /kantor/ikrar/jangan-ingatkan': 'signed-in',
  'POST /kantor/ikrar/data-salah': 'signed-in',
  'GET /kantor/ikrar/tanda-terima/:id': 'signed-in',
  'GET /kantor/ikrar/berkas/:id': 'signed-in',

  // Numbers for every personnel officer; names for the one who holds the list.
  'GET /kantor/ikrar/petugas/:id': ['personnel-officer'],
  'POST /kantor/ikrar/petugas/lihat': ['personnel-officer'],
  'GET /kantor/ikrar/catatan': ['personnel-officer'],
  'POST /kantor/ikrar/catatan/selesai': ['personnel-officer'],
};

// Who should be able to open the pages of helped signing, written by hand and never derived from the routes.
import type { Who } from '../../../platform/http/route.ts';

const helpers = ['ward-helper'];
const typists = ['ward-helper', 'personnel-officer'];

export const helpedAccess: Readonly<Record<string, Who>> = {
  // People of the helper's area alone.
  'GET /kantor/bantu': helpers,
  'GET /kantor/bantu/ikrar/:id': helpers,
  'GET /kantor/bantu/ikrar/:id/:person': helpers,
  'POST /kantor/bantu/tanda-tangan': helpers,
  'POST /kantor/bantu/kode': helpers,
  // The sealed proof of somebody they help; each look is an act.
  'POST /kantor/bantu/bukti': helpers,
  'POST /kantor/bantu/lembar/buat': helpers,
  'GET /kantor/bantu/lembar': typists,
  'GET /kantor/bantu/lembar/lihat/:id': typists,
  'GET /kantor/bantu/lembar/cetak/:id': typists,
  'POST /kantor/bantu/lembar/ketik': typists,
  'POST /kantor/bantu/lembar/catat': typists,
  // With a link and a code on paper, without an account.
  'GET /kantor/ikrar-kode/:id': 'anyone',
  'POST /kantor/ikrar-kode': 'anyone',
};

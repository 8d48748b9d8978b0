// Who should be able to open each page of cards, written by hand and never derived from the routes.
import type { Who } from '../../platform/http/route.ts';

const makers = ['publisher', 'approver', 'governors-office'];

export const cardAccess: Readonly<Record<string, Who>> = {
  'GET /kantor/kartu/lihat/:id/:choice': makers,
  'GET /kantor/kartu/berkas/:id/:choice/:file': makers,
  'POST /kantor/kartu/pilih': makers,
};

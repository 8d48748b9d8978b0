// Who should be able to open each page of notices, written by hand and never derived from the routes.
import type { Who } from '../../platform/http/route.ts';

const seers = ['publisher', 'approver', 'personnel-officer', 'governors-office', 'inspectorate'];

export const phaseAccess: Readonly<Record<string, Who>> = {
  'GET /kantor/tahapan': seers,
  'GET /kantor/tahapan/lihat/:notice': seers,
  'POST /kantor/tahapan/ambil': ['publisher'],
};

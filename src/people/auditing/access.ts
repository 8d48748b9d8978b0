// Who should be able to open each page of auditing, written by hand and never derived from the routes.
import type { Who } from '../../platform/http/route.ts';

export const auditingAccess: Readonly<Record<string, Who>> = {
  'GET /kantor/pemeriksaan': ['auditor'],
  'POST /kantor/pemeriksaan/hitung': ['auditor'],
  'POST /kantor/pemeriksaan/contoh': ['auditor'],
  'GET /kantor/pemeriksaan/contoh/lihat/:id': ['auditor'],
  'POST /kantor/pemeriksaan/contoh/undi': ['auditor'],
  'POST /kantor/pemeriksaan/contoh/baris': ['auditor'],
  'POST /kantor/pemeriksaan/contoh/berkas': ['auditor'],
  'POST /kantor/pemeriksaan/rincian/usulkan': ['auditor'],
  'POST /kantor/pemeriksaan/rincian/buka': ['auditor'],
  // Findings are about the log; the administrator reads them and can change none.
  'GET /kantor/pemeriksaan/hasil': ['auditor', 'inspectorate', 'administrator'],
  'POST /kantor/pemeriksaan/hasil': ['auditor'],
};

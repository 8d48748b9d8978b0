// Who should be able to open the pages of absences, written by hand and never derived from the routes.
import type { Who } from '../../platform/http/route.ts';

const recorders = ['personnel-officer', 'direct-superior', 'unit-head'];

export const absenceAccess: Readonly<Record<string, Who>> = {
  // Of the own unit, or within the scope of the officer.
  'GET /kantor/pegawai/cuti': recorders,
  'POST /kantor/pegawai/cuti/cari': ['personnel-officer'],
  'GET /kantor/pegawai/cuti/lihat/:id': recorders,
  'POST /kantor/pegawai/cuti/catat': recorders,
  'POST /kantor/pegawai/cuti/akhiri': recorders,
};

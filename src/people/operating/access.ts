// Who should be able to open each page about the running of the service, written by hand and never derived from the routes.
import type { Who } from '../../platform/http/route.ts';

export const operatingAccess: Readonly<Record<string, Who>> = {
  'GET /kantor/pekerjaan': ['administrator'],
  'POST /kantor/pekerjaan/ulangi': ['administrator'],
  'POST /kantor/pekerjaan/buang': ['administrator'],
};

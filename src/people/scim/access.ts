// Who should be able to open each page about the identity system, written by hand and never derived from the routes.
import type { Who } from '../../platform/http/route.ts';

export const scimAccess: Readonly<Record<string, Who>> = {
  'GET /kantor/sambungan': ['administrator'],
  // Tokens are made on the machine: who makes one can ask for people by their numbers, and an administrator sees no content.
  'POST /kantor/sambungan/akhiri': ['administrator'],
};

// Who should be able to open the pages of heads of units, written by hand and never derived from the routes.
import type { Who } from '../../platform/http/route.ts';
import { helpedAccess } from './helped/access.ts';

const heads = ['direct-superior', 'unit-head'];

export const unitLetterAccess: Readonly<Record<string, Who>> = {
  ...helpedAccess,
  'GET /kantor/unit-saya': heads,
  // Numbers of the own units and of those below; names of the own direct unit alone.
  'GET /kantor/unit-saya/surat/:id/:unit': heads,
  'GET /kantor/unit-saya/lembar/:id/:unit': heads,
  'GET /kantor/unit-saya/tabel/:id/:unit': heads,
  'GET /kantor/unit-saya/disampaikan/:id/:unit': heads,
  'POST /kantor/unit-saya/disampaikan': heads,
  'POST /kantor/unit-saya/ingatkan': heads,
};

// Who should be able to open each office page of directives, written by hand and never derived from the routes.
import { briefingAccess } from './briefing/access.ts';
import { cardAccess } from './card/access.ts';
import { declarationAccess } from './declaration/access.ts';
import { phaseAccess } from './phase/access.ts';
import { centralAccess } from './central/access.ts';
import { quizAccess } from './quiz/access.ts';
import type { Who } from '../platform/http/route.ts';
import { pledgeAccess } from './pledge/access.ts';
import { reminderAccess } from './reminder/access.ts';
import { unitLetterAccess } from './unit/access.ts';

const seers = ['publisher', 'approver', 'personnel-officer', 'governors-office', 'inspectorate'];

export const directiveAccess: Readonly<Record<string, Who>> = {
  ...briefingAccess,
  ...centralAccess,
  ...quizAccess,
  ...unitLetterAccess,
  ...pledgeAccess,
  ...reminderAccess,
  ...phaseAccess,
  ...declarationAccess,
  ...cardAccess,
  'GET /kantor/surat': 'signed-in',
  // Only what was sent to this very person; everything else answers as if it did not exist.
  'GET /kantor/surat/lihat/:id': 'signed-in',
  'POST /kantor/surat/jawab': 'signed-in',

  // Units and numbers, never names.
  'GET /kantor/edaran': seers,
  'GET /kantor/edaran/lihat/:id': seers,
  'GET /kantor/edaran/cakupan/:id': seers,
  'GET /kantor/edaran/cakupan/:id/:unit': seers,
  'GET /kantor/edaran/tabel/:id': seers,
  'GET /kantor/edaran/senyap/:id': seers,
  'GET /kantor/edaran/baru': ['publisher'],
  'POST /kantor/edaran/tulis': ['publisher'],
  'GET /kantor/edaran/ubah/:id': ['publisher'],
  'POST /kantor/edaran/simpan': ['publisher'],
  'POST /kantor/edaran/usulkan': ['publisher'],
  'POST /kantor/edaran/akhiri': ['publisher'],
};

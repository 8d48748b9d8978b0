// Who should be able to open each page of a quiz, written by hand and never derived from the routes.
import type { Who } from '../../platform/http/route.ts';

export const quizAccess: Readonly<Record<string, Who>> = {
  // Only addressees of this very quiz; for everybody else it does not exist.
  'GET /kantor/kuis/kerjakan/:id': 'signed-in',
  'POST /kantor/kuis/jawab': 'signed-in',
  'GET /kantor/kuis/soal/:id': ['publisher'],
  'POST /kantor/kuis/simpan': ['publisher'],
};

// Who should be able to open the page of reminders, written by hand and never derived from the routes.
import type { Who } from '../../platform/http/route.ts';

export const reminderAccess: Readonly<Record<string, Who>> = {
  // Units and numbers, never names.
  'GET /kantor/edaran/pengingat/:id': ['publisher', 'approver'],
  'POST /kantor/edaran/pengingat': ['publisher'],
};

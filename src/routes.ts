// The one table of addresses. What stands in no line here is answered by the page for missing pages.
import { adviceRoutes } from './advice/index.ts';
import { logRoutes } from './audit/index.ts';
import {
  approvalRoutes, auditDetailApproval, auditingRoutes, grantApproval, grantRoutes, operatingRoutes, peopleImportRoutes, scimOfficeRoutes, scimRoutes, signInRoutes, staffRoutes, unitRoutes,
} from './people/index.ts';
import { directiveRoutes, sendApproval, sendRemindersApproval, waitingFor } from './directive/index.ts';
import type { Route } from './platform/http/route.ts';

/** What two persons do: the one who asks, and the one who says yes. */
const kinds = [grantApproval, auditDetailApproval, sendApproval, sendRemindersApproval];

export const routes: readonly Route[] = [
  ...adviceRoutes, ...logRoutes, ...signInRoutes(kinds, waitingFor), ...grantRoutes, ...approvalRoutes(kinds), ...peopleImportRoutes, ...unitRoutes, ...staffRoutes,
  ...operatingRoutes, ...auditingRoutes, ...scimOfficeRoutes, ...scimRoutes, ...directiveRoutes,
];

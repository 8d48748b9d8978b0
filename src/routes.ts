// The one table of addresses. What stands in no line here is answered by the page for missing pages.
import { adviceRoutes } from './advice/index.ts';
import { logRoutes } from './audit/index.ts';
import {
  approvalRoutes, auditDetailApproval, auditingRoutes, grantApproval, grantRoutes, operatingRoutes, peopleImportRoutes, scimOfficeRoutes, scimRoutes, signInRoutes, staffRoutes, unitRoutes,
} from './people/index.ts';
import type { Route } from './platform/http/route.ts';

export const routes: readonly Route[] = [
  ...adviceRoutes, ...logRoutes, ...signInRoutes, ...grantRoutes, ...approvalRoutes([grantApproval, auditDetailApproval]), ...peopleImportRoutes, ...unitRoutes, ...staffRoutes,
  ...operatingRoutes, ...auditingRoutes, ...scimOfficeRoutes, ...scimRoutes,
];

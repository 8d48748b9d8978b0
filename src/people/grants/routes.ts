import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { endGrantPage } from './end-grant.page.tsx';
import { checkGrantPage, giveGrantForm, giveGrantNow, proposeGrantNow } from './give-grant.page.tsx';
import { listGrantsPage, ownGrantsPage } from './list-grants.page.tsx';

/** `who` opens the page; what may be done on it, and to whom, `mayDo` decides. */
export const grantRoutes: readonly Route[] = officePages([
  { method: 'GET', path: paths.grants, who: ['administrator', 'approver'], audit: null, handle: listGrantsPage },
  { method: 'GET', path: paths.ownGrants, who: 'signed-in', audit: null, handle: ownGrantsPage },
  { method: 'GET', path: paths.giveGrant, who: ['administrator'], audit: null, stepUp: true, handle: giveGrantForm },
  { method: 'POST', path: paths.giveGrant, who: ['administrator'], audit: null, stepUp: true, handle: checkGrantPage },
  { method: 'POST', path: paths.giveGrantNow, formPage: paths.giveGrant, who: ['administrator'], audit: 'role-grant.given', stepUp: true, handle: giveGrantNow },
  { method: 'POST', path: paths.proposeGrant, formPage: paths.giveGrant, who: ['administrator'], audit: 'approval.proposed', stepUp: true, handle: proposeGrantNow },
  { method: 'POST', path: paths.endGrant, who: 'signed-in', audit: 'role-grant.ended', handle: endGrantPage },
]);

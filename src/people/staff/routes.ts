import { paths } from '../../paths.ts';
import { officePages, type OfficePage, type Route } from '../../platform/http/route.ts';
import { absenceRoutes } from '../absence/routes.ts';
import { actingForm, assignActingNow } from './acting.page.tsx';
import { assignElsewhereNow, elsewhereForm } from './elsewhere.page.tsx';
import { endPostForm, endPostNow } from './end-post.page.tsx';
import { personPage, showNumberPage } from './person.page.tsx';
import { searchForm, searchResults } from './search.page.tsx';
import { checkTransferPage, transferForm, transferNow } from './transfer.page.tsx';

/** Names stand on all of these. Whom an officer reaches, `mayDo` decides on each page. */
const page = (line: Pick<OfficePage, 'method' | 'path' | 'audit' | 'handle'>): OfficePage => ({ ...line, who: ['personnel-officer'] });

export const staffRoutes: readonly Route[] = [...absenceRoutes, ...officePages([
  page({ method: 'GET', path: paths.staff, audit: null, handle: searchForm }),
  page({ method: 'POST', path: paths.staff, audit: null, handle: searchResults }),
  page({ method: 'GET', path: paths.staffPerson(':id'), audit: null, handle: personPage }),
  page({ method: 'POST', path: paths.staffNumber, audit: 'person-number.shown', handle: showNumberPage }),
  page({ method: 'GET', path: paths.staffActing(':id'), audit: null, handle: actingForm }),
  page({ method: 'POST', path: paths.staffActingNow, audit: 'acting-official.assigned', handle: assignActingNow }),
  page({ method: 'GET', path: paths.staffElsewhere(':id'), audit: null, handle: elsewhereForm }),
  page({ method: 'POST', path: paths.staffElsewhereNow, audit: 'post-elsewhere.assigned', handle: assignElsewhereNow }),
  page({ method: 'GET', path: paths.staffEndPost(':id'), audit: null, handle: endPostForm }),
  page({ method: 'POST', path: paths.staffEndPostNow, audit: 'assignment.ended', handle: endPostNow }),
  page({ method: 'GET', path: paths.transfer(':id'), audit: null, handle: transferForm }),
  page({ method: 'POST', path: paths.transferCheck, audit: null, handle: checkTransferPage }),
  page({ method: 'POST', path: paths.transferNow, audit: 'person.transferred', handle: transferNow }),
])];

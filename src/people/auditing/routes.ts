import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { auditField } from './asked-auditor.ts';
import { auditPage, countPage } from './audit.page.tsx';
import { openDetailPage, proposeOpenPage } from './detail.page.tsx';
import { findingsPage, writeFindingPage } from './findings.page.tsx';
import { drawSamplePage, requestSamplePage, sampleEntriesPage, sampleFilePage, showSamplePage } from './sample.page.tsx';

/** Its form stands on the page of one sample. */
const samplePage = (form: Readonly<Record<string, string>>): string => paths.auditSample(form[auditField.sample] ?? '');

/** Every look at the log is sent, not opened: it leaves an entry of its own before anything is shown. */
export const auditingRoutes: readonly Route[] = officePages([
  { method: 'GET', path: paths.audit, who: ['auditor'], audit: null, handle: auditPage },
  { method: 'POST', path: paths.auditCount, who: ['auditor'], audit: 'audit-period.counted', handle: countPage },
  { method: 'POST', path: paths.auditSampleRequest, who: ['auditor'], audit: 'audit-sample.requested', handle: requestSamplePage },
  { method: 'GET', path: paths.auditSample(':id'), who: ['auditor'], audit: null, handle: showSamplePage },
  { method: 'POST', path: paths.auditSampleDraw, who: ['auditor'], audit: 'audit-sample.drawn', handle: drawSamplePage },
  { method: 'POST', path: paths.auditSampleEntries, who: ['auditor'], audit: 'audit-sample.looked-at', handle: sampleEntriesPage },
  { method: 'POST', path: paths.auditSampleFile, who: ['auditor'], audit: 'audit-sample.exported', handle: sampleFilePage },
  { method: 'POST', path: paths.auditDetailPropose, formPage: samplePage, who: ['auditor'], audit: 'approval.proposed', stepUp: true, handle: proposeOpenPage },
  { method: 'POST', path: paths.auditDetailOpen, formPage: paths.audit, who: ['auditor'], audit: 'audit-detail.opened', stepUp: true, handle: openDetailPage },
  { method: 'GET', path: paths.auditFindings, who: ['auditor', 'inspectorate', 'administrator'], audit: null, handle: findingsPage },
  { method: 'POST', path: paths.auditFindings, who: ['auditor'], audit: 'audit-finding.written', handle: writeFindingPage },
]);

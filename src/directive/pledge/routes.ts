import { paths } from '../../paths.ts';
import { fileRoutes, officePages, publicPages, type Route } from '../../platform/http/route.ts';
import { checkPledgePage, checkPrintedPledge } from './public/check-pledge.page.tsx';
import { certificatesFile, pledgeDaysFile } from './public/published.ts';
import { pledgesPage, readPledgePage } from './public/read-pledge.page.tsx';
import { pledgeFilePage, pledgeReceiptPage } from './receipt/own-files.ts';
import { correctionsPage, settleCorrection } from './signing/corrections.page.tsx';
import { askCorrection, pledgeField, pledgePage, refusePledge, signPledge, stopReminders } from './signing/pledge.page.tsx';
import { showUnwilling, unwillingField, unwillingPage } from './unwilling/officer.page.tsx';

/** Where somebody comes back who had to sign in again before the form was taken. */
const formPage = (form: Readonly<Record<string, string>>): string => paths.pledge(form[pledgeField.directive] ?? '');

export const pledgeRoutes: readonly Route[] = [
  ...publicPages([
    { method: 'GET', path: paths.publicPledges, handle: pledgesPage },
    { method: 'GET', path: paths.publicPledge(':id'), handle: readPledgePage },
    { method: 'GET', path: paths.checkPledge, handle: checkPledgePage },
    { method: 'GET', path: paths.checkPledgeOf(':id'), handle: checkPledgePage },
    { method: 'POST', path: paths.checkPledge, handle: checkPrintedPledge },
  ]),
  ...fileRoutes([
    { path: paths.certificatesFile, handle: certificatesFile },
    { path: paths.pledgeDaysFile, handle: pledgeDaysFile },
  ]),
  ...officePages([
    { method: 'GET', path: paths.pledge(':id'), who: 'signed-in', audit: null, handle: pledgePage },
    { method: 'POST', path: paths.signPledge, who: 'signed-in', audit: 'pledge.signed', handle: signPledge, formPage },
    { method: 'POST', path: paths.refusePledge, who: 'signed-in', audit: 'pledge.unwilling', handle: refusePledge, formPage },
    { method: 'POST', path: paths.stopReminders, who: 'signed-in', audit: 'reminder.stopped', handle: stopReminders, formPage },
    { method: 'POST', path: paths.askCorrection, who: 'signed-in', audit: 'pledge-correction.asked', handle: askCorrection, formPage },
    { method: 'GET', path: paths.pledgeReceipt(':id'), who: 'signed-in', audit: null, handle: pledgeReceiptPage },
    { method: 'GET', path: paths.pledgeFile(':id'), who: 'signed-in', audit: null, handle: pledgeFilePage },
    { method: 'GET', path: paths.pledgeUnwilling(':id'), who: ['personnel-officer'], audit: null, handle: unwillingPage },
    { method: 'POST', path: paths.showUnwilling, who: ['personnel-officer'], audit: 'pledge-unwilling.viewed', stepUp: true, handle: showUnwilling, formPage: (form) => paths.pledgeUnwilling(form[unwillingField.directive] ?? '') },
    { method: 'GET', path: paths.corrections, who: ['personnel-officer'], audit: null, handle: correctionsPage },
    { method: 'POST', path: paths.settleCorrection, who: ['personnel-officer'], audit: 'pledge-correction.settled', handle: settleCorrection },
  ]),
];

import { paths } from '../../../paths.ts';
import { entrancePages, officePages, type Route } from '../../../platform/http/route.ts';
import { helpPersonPage, helpSignNow } from './help-person.page.tsx';
import { helpedProofNow } from './helped-proof.ts';
import { helpingPage, helpingWithPage } from './helping.page.tsx';
import { issueCodeNow } from './issue-code.page.tsx';
import { makeSheetNow, printSheetPage, recordSheetNow, sheetPage, typeSheetNow } from './paper-sheet.page.tsx';
import { sheetsWaitingPage } from './sheets-waiting.page.tsx';
import { signingCodePage, useSigningCode } from './use-code.page.tsx';

const who = ['ward-helper'] as const;
/** The second who types a sheet may be a personnel officer. */
const typists = ['ward-helper', 'personnel-officer'] as const;

export const helpedRoutes: readonly Route[] = [
  ...officePages([
    { method: 'GET', path: paths.helping, who, audit: null, handle: helpingPage },
    { method: 'GET', path: paths.helpingWith(':id'), who, audit: null, handle: helpingWithPage },
    { method: 'GET', path: paths.helpPerson(':id', ':person'), who, audit: null, handle: helpPersonPage },
    { method: 'POST', path: paths.helpSign, who, audit: 'pledge.signed', handle: helpSignNow },
    { method: 'POST', path: paths.issueSigningCode, who, audit: 'signing-code.issued', handle: issueCodeNow },
    { method: 'POST', path: paths.helpedProof, who, audit: 'pledge-proof.viewed', handle: helpedProofNow },
    { method: 'GET', path: paths.paperSheets, who: typists, audit: null, handle: sheetsWaitingPage },
    { method: 'POST', path: paths.makePaperSheet, who, audit: 'paper-sheet.made', handle: makeSheetNow },
    { method: 'GET', path: paths.paperSheet(':id'), who: typists, audit: null, handle: sheetPage },
    { method: 'GET', path: paths.printPaperSheet(':id'), who: typists, audit: null, handle: printSheetPage },
    { method: 'POST', path: paths.typePaperSheet, who: typists, audit: 'paper-sheet.typed', handle: typeSheetNow },
    { method: 'POST', path: paths.recordPaperSheet, who: typists, audit: 'pledge.signed', handle: recordSheetNow },
  ]),
  ...entrancePages([
    { method: 'GET', path: paths.signingCode(':id'), audit: null, handle: signingCodePage },
    { method: 'POST', path: paths.useSigningCode, audit: 'pledge.signed', handle: useSigningCode },
  ]),
];

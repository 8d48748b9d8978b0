import { paths } from '../../paths.ts';
import { entrancePages, fileRoutes, officePages, type Route } from '../../platform/http/route.ts';
import type { ApprovalKind } from '../approval/approval.ts';
import { officeHome, type Waits } from '../session/home.page.tsx';
import { signedOutPage } from '../session/signed-out.page.tsx';
import { endOneSession, sessionsPage, signOut, signOutEverywhere } from '../session/sessions.page.tsx';
import { addTotp, addTotpPage } from './add-totp.page.tsx';
import { backFromElsewhere, goElsewhere, signInFromElsewhere } from './elsewhere.page.tsx';
import { endFromElsewhere } from './elsewhere-logout.ts';
import { demoLinkPage, signInByDemoLink } from './demo-link.page.tsx';
import { changePassword, factorsPage, newCodes, passwordPage } from './factors.page.tsx';
import { officerRole } from './may-recover.ts';
import { addPasskey, beginNewPasskey, beginPasskey, dropPasskey, newPasskeyPage, officeFile, passkeyPage, signInByPasskey } from './passkey.page.tsx';
import { recoverAtDesk, recoverPage, signInByRecovery, useCodePage } from './recover.page.tsx';
import { secondFactorPage, signInByCode } from './second-factor.page.tsx';
import { setUpByLink, setUpPage } from './set-up.page.tsx';
import { signInByPassword, signInPage } from './sign-in.page.tsx';
import { stepUp, stepUpPage } from './step-up.page.tsx';

const who = 'signed-in';
/** Signing out, and adding a second factor, must be possible without one. */
const open = { who, withoutFactor: true } as const;
const ways = { formPage: paths.factors, stepUp: true } as const;

/** The first page of the office says what waits: decisions of which kinds, and what else, the table of routes knows. */
export const signInRoutes = (kinds: readonly ApprovalKind[], waits: Waits = () => Promise.resolve([])): readonly Route[] => [
  ...entrancePages([
    { method: 'GET', path: paths.signIn, audit: null, handle: signInPage },
    { method: 'POST', path: paths.signIn, audit: 'session.opened', handle: signInByPassword },
    { method: 'GET', path: paths.signInCode, audit: null, handle: secondFactorPage },
    { method: 'POST', path: paths.signInCode, audit: 'session.opened', handle: signInByCode },
    { method: 'GET', path: paths.setUp(':token'), audit: null, handle: setUpPage },
    { method: 'POST', path: paths.setUp(':token'), audit: 'installation.set-up', handle: setUpByLink },
    { method: 'GET', path: paths.signInRecovery, audit: null, handle: useCodePage },
    { method: 'POST', path: paths.signInRecovery, audit: 'recovery.used', handle: signInByRecovery },
    { method: 'POST', path: paths.signInPasskey, audit: null, handle: beginPasskey },
    { method: 'GET', path: paths.signInPasskey, audit: null, handle: passkeyPage },
    { method: 'POST', path: paths.signInPasskeyUse, audit: 'session.opened', handle: signInByPasskey },
    { method: 'POST', path: paths.signInElsewhere, audit: null, handle: goElsewhere },
    { method: 'GET', path: paths.signInElsewhereBack, audit: null, handle: backFromElsewhere },
    { method: 'POST', path: paths.signInElsewhereBack, audit: 'session.opened', handle: signInFromElsewhere },
    { method: 'POST', path: paths.signOutFromElsewhere, audit: 'session.ended-elsewhere', fromProgram: true, handle: endFromElsewhere },
    { method: 'GET', path: paths.signInOnce(':token'), audit: null, handle: demoLinkPage },
    { method: 'POST', path: paths.signInOnce(':token'), audit: 'session.opened', handle: signInByDemoLink },
    { method: 'GET', path: paths.signedOut, audit: null, handle: signedOutPage },
  ]),
  ...fileRoutes([{ path: paths.officeFile('passkey.js'), handle: officeFile }]),
  ...officePages([
    { method: 'GET', path: paths.office, who, audit: null, handle: officeHome(kinds, waits) },
    { method: 'GET', path: paths.sessions, ...open, audit: null, handle: sessionsPage },
    { method: 'POST', path: paths.endSession, ...open, audit: 'session.ended', handle: endOneSession },
    { method: 'POST', path: paths.signOut, ...open, audit: 'session.ended', handle: signOut },
    { method: 'POST', path: paths.signOutEverywhere, ...open, audit: 'session.all-ended', handle: signOutEverywhere },
    { method: 'GET', path: paths.stepUp, ...open, audit: null, handle: stepUpPage },
    { method: 'POST', path: paths.stepUp, ...open, audit: 'session.freshened', handle: stepUp },
    { method: 'GET', path: paths.factors, ...open, audit: null, handle: factorsPage },
    { method: 'GET', path: paths.factorTotp, ...open, audit: null, stepUp: true, handle: addTotpPage },
    { method: 'POST', path: paths.factorTotp, ...open, audit: 'code-app.added', stepUp: true, handle: addTotp },
    { method: 'POST', path: paths.factorCodes, ...open, audit: 'printed-codes.made', ...ways, handle: newCodes },
    { method: 'GET', path: paths.factorPassword, ...open, audit: null, stepUp: true, handle: passwordPage },
    { method: 'POST', path: paths.factorPassword, ...open, audit: 'password.changed', stepUp: true, handle: changePassword },
    { method: 'POST', path: paths.factorPasskey, ...open, audit: null, ...ways, handle: beginNewPasskey },
    { method: 'GET', path: paths.factorPasskey, ...open, audit: null, handle: newPasskeyPage },
    { method: 'POST', path: paths.factorPasskeyAdd, ...open, audit: 'passkey.added', ...ways, handle: addPasskey },
    { method: 'POST', path: paths.factorPasskeyRemove, ...open, audit: 'passkey.removed', ...ways, handle: dropPasskey },
    { method: 'GET', path: paths.recoverPerson, who: [officerRole], audit: null, stepUp: true, handle: recoverPage },
    { method: 'POST', path: paths.recoverPerson, who: [officerRole], audit: 'recovery.begun', stepUp: true, handle: recoverAtDesk },
  ]),
];

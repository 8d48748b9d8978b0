import { paths } from '../../paths.ts';
import { entrancePages, fileRoutes, officePages, type Route } from '../../platform/http/route.ts';
import { officeHome, signedOutPage } from '../session/home.page.tsx';
import { endOneSession, sessionsPage, signOut, signOutEverywhere } from '../session/sessions.page.tsx';
import { addTotp, addTotpPage } from './add-totp.page.tsx';
import { backFromElsewhere, goElsewhere, signInFromElsewhere } from './elsewhere.page.tsx';
import { demoLinkPage, signInByDemoLink } from './demo-link.page.tsx';
import { changePassword, factorsPage, newCodes, passwordPage } from './factors.page.tsx';
import { addPasskey, beginNewPasskey, beginPasskey, dropPasskey, newPasskeyPage, officeFile, passkeyPage, signInByPasskey } from './passkey.page.tsx';
import { recoverAtDesk, recoverPage, signInByRecovery, useCodePage } from './recover.page.tsx';
import { officerRole } from './recover.ts';
import { secondFactorPage, signInByCode } from './second-factor.page.tsx';
import { setUpByLink, setUpPage } from './set-up.page.tsx';
import { signInByPassword, signInPage } from './sign-in.page.tsx';
import { stepUp, stepUpPage } from './step-up.page.tsx';

const who = 'signed-in';

export const signInRoutes: readonly Route[] = [
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
    { method: 'GET', path: paths.signInOnce(':token'), audit: null, handle: demoLinkPage },
    { method: 'POST', path: paths.signInOnce(':token'), audit: 'session.opened', handle: signInByDemoLink },
    { method: 'GET', path: paths.signedOut, audit: null, handle: signedOutPage },
  ]),
  ...fileRoutes([{ path: paths.officeFile('passkey.js'), handle: officeFile }]),
  ...officePages([
    { method: 'GET', path: paths.office, who, audit: null, handle: officeHome },
    { method: 'GET', path: paths.sessions, who, audit: null, handle: sessionsPage },
    { method: 'POST', path: paths.endSession, who, audit: 'session.ended', handle: endOneSession },
    { method: 'POST', path: paths.signOut, who, audit: 'session.ended', handle: signOut },
    { method: 'POST', path: paths.signOutEverywhere, who, audit: 'session.all-ended', handle: signOutEverywhere },
    { method: 'GET', path: paths.stepUp, who, audit: null, handle: stepUpPage },
    { method: 'POST', path: paths.stepUp, who, audit: 'session.freshened', handle: stepUp },
    { method: 'GET', path: paths.factors, who, audit: null, handle: factorsPage },
    { method: 'GET', path: paths.factorTotp, who, audit: null, stepUp: true, handle: addTotpPage },
    { method: 'POST', path: paths.factorTotp, who, audit: 'code-app.added', stepUp: true, handle: addTotp },
    { method: 'POST', path: paths.factorCodes, who, audit: 'printed-codes.made', stepUp: true, handle: newCodes },
    { method: 'GET', path: paths.factorPassword, who, audit: null, stepUp: true, handle: passwordPage },
    { method: 'POST', path: paths.factorPassword, who, audit: 'password.changed', stepUp: true, handle: changePassword },
    { method: 'POST', path: paths.factorPasskey, who, audit: null, stepUp: true, handle: beginNewPasskey },
    { method: 'GET', path: paths.factorPasskey, who, audit: null, handle: newPasskeyPage },
    { method: 'POST', path: paths.factorPasskeyAdd, who, audit: 'passkey.added', stepUp: true, handle: addPasskey },
    { method: 'POST', path: paths.factorPasskeyRemove, who, audit: 'passkey.removed', stepUp: true, handle: dropPasskey },
    { method: 'GET', path: paths.recoverPerson, who: [officerRole], audit: null, stepUp: true, handle: recoverPage },
    { method: 'POST', path: paths.recoverPerson, who: [officerRole], audit: 'recovery.begun', stepUp: true, handle: recoverAtDesk },
  ]),
];

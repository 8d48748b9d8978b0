// The pages of asking, by address: the same on the server and on a phone. A step opened by its address alone (a
// bookmark, a reload without the form) begins at the first page.
import { paths } from '../paths.ts';
import type { AskingPage } from './asking.ts';
import { changeDate } from './change-date.page.tsx';
import { chooseSituation } from './choose-situation.page.tsx';
import { begin, continueAsking } from './deciding-question.page.tsx';
import { invitationPage, invitationTooLong, readInvitationPage } from './invitation/invitation.page.tsx';
import { leavingPage } from './leaving/leaving.page.tsx';
import { oldPhotoCaption, oldPhotoPage } from './photo/old-photo.page.tsx';
import { startPage } from './start.page.tsx';

type Line = { readonly method: 'GET' | 'POST'; readonly path: string; readonly page: AskingPage; /** Where more was sent than we read. */ readonly tooLong?: AskingPage };

export const askingPages: readonly Line[] = [
  { method: 'GET', path: paths.ask, page: startPage },
  { method: 'POST', path: paths.ask, page: chooseSituation },
  { method: 'GET', path: paths.askStart, page: startPage },
  { method: 'POST', path: paths.askStart, page: begin },
  { method: 'GET', path: paths.askAnswer, page: startPage },
  { method: 'POST', path: paths.askAnswer, page: continueAsking },
  { method: 'GET', path: paths.askDate, page: startPage },
  { method: 'POST', path: paths.askDate, page: changeDate },
  { method: 'GET', path: paths.invitation, page: invitationPage },
  { method: 'POST', path: paths.invitation, page: readInvitationPage, tooLong: invitationTooLong },
  // Its POST is the server's, because only the server signs.
  { method: 'GET', path: paths.leaving, page: leavingPage },
  { method: 'GET', path: paths.oldPhoto, page: oldPhotoPage },
  { method: 'POST', path: paths.oldPhoto, page: oldPhotoCaption },
];

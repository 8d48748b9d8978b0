import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { briefingsPage } from './briefings.page.tsx';
import { codePage, guidePage, listAttendance, settleNow } from './guide.page.tsx';
import { addMaterialNow, addSessionNow, organisePage } from './organise.page.tsx';
import { askInBriefing, attendBriefing, sessionPage } from './session.page.tsx';
import { takeDownNow, takenAnswerFile, takenAnswerPage } from './take-down.page.tsx';

export const briefingRoutes: readonly Route[] = officePages([
  { method: 'GET', path: paths.briefings, who: 'signed-in', audit: null, handle: briefingsPage },
  { method: 'GET', path: paths.briefingSession(':id'), who: 'signed-in', audit: null, handle: sessionPage },
  { method: 'POST', path: paths.attendBriefing, who: 'signed-in', audit: 'briefing.attended', handle: attendBriefing },
  { method: 'POST', path: paths.askInBriefing, who: 'signed-in', audit: 'briefing.asked', handle: askInBriefing },
  { method: 'GET', path: paths.organiseBriefing(':id'), who: ['publisher'], audit: null, handle: organisePage },
  { method: 'POST', path: paths.addBriefingSession, who: ['publisher'], audit: 'briefing.session-added', handle: addSessionNow },
  { method: 'POST', path: paths.addBriefingMaterial, who: ['publisher'], audit: 'briefing.material-added', handle: addMaterialNow },
  { method: 'GET', path: paths.guideSession(':id'), who: ['publisher'], audit: null, handle: guidePage },
  { method: 'GET', path: paths.sessionCode(':id'), who: ['publisher'], audit: null, handle: codePage },
  { method: 'POST', path: paths.listAttendance, who: ['publisher'], audit: 'briefing.attended', handle: listAttendance },
  { method: 'POST', path: paths.settleQuestion, who: ['publisher'], audit: 'briefing.question-settled', handle: settleNow },
  { method: 'POST', path: paths.takeDownAnswer, who: ['publisher'], audit: 'briefing.answer-taken', handle: takeDownNow },
  { method: 'GET', path: paths.takenAnswer(':id'), who: ['publisher'], audit: null, handle: takenAnswerPage },
  { method: 'GET', path: paths.takenAnswerFile(':id'), who: ['publisher'], audit: null, handle: takenAnswerFile },
]);

import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { cardFile, cardPage, chooseCard } from './card.page.tsx';

const makers = ['publisher', 'approver', 'governors-office'] as const;

export const cardRoutes: readonly Route[] = officePages([
  { method: 'GET', path: paths.card(':id', ':choice'), who: makers, audit: null, handle: cardPage },
  { method: 'GET', path: paths.cardFile(':id', ':choice', ':file'), who: makers, audit: null, handle: cardFile },
  { method: 'POST', path: paths.chooseCard, who: makers, audit: null, handle: chooseCard },
]);

import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { endTokenPage, listTokensPage } from './tokens.page.tsx';

export const scimOfficeRoutes: readonly Route[] = officePages([
  { method: 'GET', path: paths.scimTokens, who: ['administrator'], audit: null, handle: listTokensPage },
  { method: 'POST', path: paths.endScimToken, who: ['administrator'], audit: 'scim-token.ended', formPage: paths.scimTokens, handle: endTokenPage },
]);

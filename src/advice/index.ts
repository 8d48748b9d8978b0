export { openAdvice } from './desk.ts';
export { adviceRoutes } from './routes.ts';
export { publishedKeys } from './slip/published.ts';
export { verifyOnNode } from './slip/verify-on-node.ts';

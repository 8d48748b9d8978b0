export { adviceRoutes } from './routes.ts';

import { paths } from '../../paths.ts';
import { fileRoutes } from '../../platform/http/route.ts';
import { manifestFile, phoneFile, siteStatementsFile, workerFile } from './files.ts';

export const phoneRoutes = fileRoutes([
  { path: paths.worker, handle: workerFile },
  { path: paths.phoneFile(':name'), handle: phoneFile },
  { path: paths.manifest, handle: manifestFile },
  { path: paths.siteStatements, handle: siteStatementsFile },
]);

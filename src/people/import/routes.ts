import { paths } from '../../paths.ts';
import { officePages, type Route } from '../../platform/http/route.ts';
import { importsPage, uploadList } from './import.page.tsx';
import { changesPage, problemsPage } from './run-lists.page.tsx';
import { applyList, discardList, runPage } from './run.page.tsx';
import { importers as who } from './who.ts';

const formPage = (form: Readonly<Record<string, string>>): string => paths.peopleImport(form['impor'] ?? '');

export const peopleImportRoutes: readonly Route[] = officePages([
  { method: 'GET', path: paths.peopleImports, who, audit: null, handle: importsPage },
  { method: 'POST', path: paths.peopleImports, who, audit: 'people-import.opened', takesUpload: true, handle: uploadList },
  { method: 'GET', path: paths.peopleImport(':id'), who, audit: null, handle: runPage },
  { method: 'GET', path: paths.peopleImportProblems(':id'), who, audit: null, handle: problemsPage },
  { method: 'GET', path: paths.peopleImportChanges(':id', ':change'), who: ['personnel-officer'], audit: null, handle: changesPage },
  { method: 'POST', path: paths.peopleImportApply, formPage, who, audit: 'people-import.confirmed', stepUp: true, handle: applyList },
  { method: 'POST', path: paths.peopleImportDiscard, formPage, who, audit: 'people-import.discarded', handle: discardList },
]);

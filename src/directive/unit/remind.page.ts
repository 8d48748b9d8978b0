import { inLang, paths } from '../../paths.ts';
import { askedBy, isId } from '../../people/index.ts';
import { NotFound } from '../../platform/errors.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { askReminder } from '../reminder/ask-reminder.ts';
import { unitField } from './unit-letter.page.tsx';

/** Whatever came of it, the page of the letter says how it stands now. */
export async function remindNow(request: OfficeRequest): Promise<Reply> {
  const { app: { db, clock, config }, lang, form } = request;
  const [directiveId, unitId] = [form[unitField.directive] ?? '', form[unitField.unit] ?? ''];
  if (!isId(directiveId) || !isId(unitId)) throw new NotFound();
  const { holder } = await askedBy(request);
  // A round that nobody could hand over would be today's only one; the page says why there is no button.
  if (config.mail === null) return moved(inLang(lang, paths.ownUnitLetter(directiveId, unitId)));
  const outcome = await askReminder(db, holder, { directiveId, unitId }, clock);
  if (!outcome.done && outcome.refusal === 'not-head') throw new NotFound();
  return moved(inLang(lang, paths.ownUnitLetter(directiveId, unitId)));
}

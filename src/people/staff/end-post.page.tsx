// Ends an acting post or one in another institution. An own post ends only by a transfer.
import { inLang, paths } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import { MainButton } from '../../platform/html/components/buttons.tsx';
import type { FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { Facts } from '../facts.tsx';
import { actingAs } from '../grants/acting.ts';
import { matterOfUnit } from '../grants/matter-of.ts';
import { isId } from '../is-id.ts';
import { endAssignment } from '../units/assign.ts';
import { mayChange } from '../units/viewer.ts';
import { readDay } from '../written-day.ts';
import { dayAfter } from './day-beside.ts';
import { personToChange, type PersonAsked } from './person-asked.ts';
import { periodWords } from './person.page.tsx';
import { at, DayField, formReply, postField } from './post-form.tsx';
import { personOf, postAsked, type Person, type Post } from './queries.ts';
import { staffTexts } from './texts.ts';

type Asked = { readonly asked: PersonAsked; readonly person: Person; readonly post: Post };

/** Both the person and the unit in which they act must lie in the scope. */
async function ending(request: OfficeRequest, assignmentId: string): Promise<Asked> {
  const { app, actor: { agencyId } } = request;
  const post = isId(assignmentId) ? await postAsked(app.db, agencyId, assignmentId) : null;
  if (post === null || post.standing === 'own') throw new NotFound();
  const asked = await personToChange(request, post.personId);
  if (post.unitId !== null && !mayChange(asked, await matterOfUnit(app.db, agencyId, post.unitId, asked.today)).allowed) throw new NotFound();
  const person = await personOf(app.db, agencyId, post.personId);
  if (person === null) throw new NotFound();
  return { asked, person, post };
}

export const endPostForm = async (request: OfficeRequest): Promise<Reply> => page(request, await ending(request, request.params['id'] ?? ''), {});

export async function endPostNow(request: OfficeRequest): Promise<Reply> {
  const { app, form, lang } = request;
  const texts = staffTexts(lang);
  const found = await ending(request, at(form, postField.post));
  const { asked: { holder, as }, person, post } = found;
  const last = readDay(at(form, postField.until));
  if (last === null) return page(request, found, { [postField.until]: texts.dayMissing });
  const outcome = await endAssignment(app.db, actingAs(holder, as), { assignmentId: post.id, on: dayAfter(last) }, app.clock);
  return outcome.done ? moved(inLang(lang, paths.staffPerson(person.id))) : page(request, found, { [postField.until]: texts.endRefusals[outcome.refusal] });
}

function page(request: OfficeRequest, { person, post }: Asked, messages: FieldMessages): Reply {
  const { lang, form, csrf } = request;
  const texts = staffTexts(lang);
  const children = (
    <>
      <Facts facts={[
        { term: texts.post, value: post.office ?? texts.unnamedPost }, { term: texts.standing, value: texts.standingsOfPost[post.standing] },
        { term: texts.place, value: post.place ?? texts.noUnit }, { term: texts.period, value: periodWords(lang, post) },
      ]} />
      <OfficeForm action={inLang(lang, paths.staffEndPostNow)} csrf={csrf} fields={{ [postField.post]: post.id }}>
        <DayField form={form} messages={messages} name={postField.until} label={texts.lastDay} hint={texts.lastDayHint} />
        <MainButton>{texts.endNow}</MainButton>
      </OfficeForm>
    </>
  );
  return formReply(request, { person, path: paths.staffEndPost(post.id), title: texts.endTitle, lead: texts.endLead, messages, children });
}

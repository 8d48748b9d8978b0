// The secret of a new code app travels in the form, sealed, until a code shows that the app has it: nothing is kept
// before that, and a half-finished setting up locks nobody out.
import { encodeQR } from 'qr';
import { act, done } from '../../audit/index.ts';
import { inLang, paths } from '../../paths.ts';
import { todayIn } from '../../platform/clock.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { ErrorSummary, type FieldMessages } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { asPerson } from '../session/open-session.ts';
import { SignInField } from './fields.tsx';
import { codeMessage } from './prove-code.ts';
import { openSecret, sealSecret } from './sealed-secret.ts';
import { signInTexts } from './texts.ts';
import { checkCode, keepTotp, newTotpSecret, totpAddress, writtenSecret } from './totp.ts';

/** Bound to the session: a form of somebody else's screen opens nothing here. */
const about = ({ actor }: OfficeRequest): string => `new totp ${actor.id} ${actor.sessionId}`;

function sealed(request: OfficeRequest, secret: Uint8Array): string {
  const { keyId, sealed: bytes } = sealSecret(request.app, secret, about(request));
  return `${keyId}.${bytes.toString('base64url')}`;
}

function opened(request: OfficeRequest): Buffer | null {
  const [keyId = '', body = ''] = (request.form['rahasia'] ?? '').split('.');
  try {
    return openSecret(request.app, { keyId, sealed: Buffer.from(body, 'base64url') }, about(request));
  } catch {
    // Made for another session, or not by us: a new secret is shown.
    return null;
  }
}

export const addTotpPage = (request: OfficeRequest): Reply => show(request, newTotpSecret(), {});

export async function addTotp(request: OfficeRequest): Promise<Reply> {
  const { app, lang, form, actor } = request;
  const texts = signInTexts(lang).second;
  const secret = opened(request);
  if (secret === null) return show(request, newTotpSecret(), { kode: texts.wrong });
  const check = checkCode(secret, form['kode'] ?? '', app.clock.now());
  if (!check.right) return show(request, secret, { kode: codeMessage(texts, { fits: false, clockOffMinutes: check.clockOffMinutes }) });
  await act(app.db, asPerson(actor), 'code-app.added', { kind: 'person', id: actor.id }, async (tx) => {
    await keepTotp(tx, app, { agencyId: actor.agencyId, personId: actor.id }, secret, check.step, todayIn(app.clock, actor.timeZone));
    return done(undefined);
  }, app.clock);
  return moved(inLang(lang, paths.factors));
}

function show(request: OfficeRequest, secret: Uint8Array, messages: FieldMessages): Reply {
  const { app, lang, csrf } = request;
  const texts = signInTexts(lang);
  const address = totpAddress(secret, new URL(app.config.origin).hostname);
  const wrong = Object.keys(messages).length > 0;
  const children = (
    <>
      <ErrorSummary lang={lang} messages={messages} />
      <BackLink lang={lang} href={inLang(lang, paths.factors)} />
      <h1>{texts.totp.title}</h1>
      <p>{texts.totp.steps}</p>
      <Picture text={address} label={texts.totp.picture} />
      <p><a href={address}>{texts.totp.open}</a></p>
      <p>{texts.totp.letters}: <code>{writtenSecret(secret)}</code></p>
      <OfficeForm action={inLang(lang, paths.factorTotp)} csrf={csrf} fields={{ rahasia: sealed(request, secret) }}>
        <SignInField name="kode" label={texts.second.code} autocomplete="one-time-code" numeric message={messages['kode']} />
        <p><MainButton>{texts.totp.go}</MainButton></p>
      </OfficeForm>
    </>
  );
  return officePageReply(request, { title: texts.totp.title, hasProblems: wrong, children }, wrong ? 422 : 200);
}

function Picture({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${rows.length} ${rows.length}`} shape-rendering="crispEdges">
      <rect width={rows.length} height={rows.length} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

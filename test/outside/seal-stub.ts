// A stub of an eSign client service, version 2, after public descriptions. It is no certification body: it says so in every
// answer, and what it seals is sealed with a certificate made for the test.
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import type { Clock } from '../../src/platform/clock.ts';
import { localSealer } from '../../src/platform/sign/local-sealer.ts';
import type { PublishedCertificates } from '../../src/platform/sign/trust.ts';
import { sampleCertificates } from './seal-sample.ts';

export const stubNotice = 'stub for tests, no certification body';

const base64Files = v.pipe(v.array(v.pipe(v.string(), v.base64())), v.minLength(1));
const properties = v.pipe(v.array(v.object({ tampilan: v.picklist(['VISIBLE', 'INVISIBLE']), reason: v.optional(v.string()) })), v.minLength(1));
const sealRequest = v.strictObject({ idSubscriber: v.string(), totp: v.string(), signatureProperties: properties, file: base64Files });
const signRequest = v.union([
  v.strictObject({ nik: v.string(), passphrase: v.string(), signatureProperties: properties, file: base64Files }),
  v.strictObject({ email: v.string(), passphrase: v.string(), signatureProperties: properties, file: base64Files }),
  v.strictObject({ nik: v.string(), totp: v.string(), signatureProperties: properties, file: base64Files }),
  v.strictObject({ email: v.string(), totp: v.string(), signatureProperties: properties, file: base64Files }),
]);
const codeRequest = v.strictObject({ idSubscriber: v.string(), data: v.number() });
const statusRequest = v.union([v.strictObject({ nik: v.string() }), v.strictObject({ email: v.string() })]);

export type SealStub = {
  readonly address: string;
  readonly published: PublishedCertificates;
  /** The code that was "sent" last; used once. */
  readonly sentCode: () => string | null;
  /** What it does wrong from now on. */
  readonly misbehave: (how: 'never' | 'rewrites' | 'no_json' | 'no_seal') => void;
  readonly close: () => void;
};

type Answer = readonly [status: number, body: unknown];

export async function startSealStub({ user, password, subscriber, passphrase }: { user: string; password: string; subscriber: string; passphrase: string }, clock: Clock): Promise<SealStub> {
  const certificates = await sampleCertificates(clock);
  const sealer = localSealer({ certificates, clock });
  let code: string | null = null;
  let codes = 0;
  let wrong: Parameters<SealStub['misbehave']>[0] = 'never';
  const sealed = async ([file = '']: readonly string[], reason: string): Promise<Answer> => {
    const pdf = Buffer.from(file, 'base64');
    if (wrong === 'no_seal') return [200, { file: [Buffer.concat([pdf, Buffer.from('\n')]).toString('base64')] }];
    const done = await sealer.sealPdf(pdf, { reason });
    return [200, { file: [Buffer.from(wrong === 'rewrites' ? done.map((byte, at) => (at === 20 ? byte ^ 1 : byte)) : done).toString('base64')] }];
  };
  const answers: Readonly<Record<string, (body: unknown) => Promise<Answer> | Answer>> = {
    '/api/v2/seal/get/totp': (body) => {
      if (!v.is(codeRequest, body) || body.idSubscriber !== subscriber) return [400, { message: stubNotice }];
      code = String(100_000 + (codes += 1));
      return [200, { message: stubNotice }];
    },
    '/api/v2/seal/pdf': (body) => {
      if (!v.is(sealRequest, body) || body.idSubscriber !== subscriber || body.totp !== code) return [400, { message: stubNotice }];
      code = null;
      return sealed(body.file, body.signatureProperties[0]?.reason ?? '');
    },
    '/api/v2/sign/pdf': (body) => {
      if (!v.is(signRequest, body) || !('passphrase' in body && body.passphrase === passphrase)) return [400, { message: stubNotice }];
      return sealed(body.file, body.signatureProperties[0]?.reason ?? '');
    },
    '/api/v2/user/check/status': (body) => (v.is(statusRequest, body) ? [200, { status: 'email' in body && body.email.startsWith('belum') ? 'EXPIRED' : 'ISSUE', notice: stubNotice }] : [400, { message: stubNotice }]),
  };
  const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const [status, answer] = request.headers.authorization === expected ? await (answers[request.url ?? '']?.(body) ?? [404, { message: stubNotice }]) : [401, { message: stubNotice }];
      response.writeHead(status, { 'content-type': 'application/json', 'x-notice': stubNotice }).end(wrong === 'no_json' ? '<html>' : JSON.stringify(answer));
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, published: certificates.published, sentCode: () => code,
    misbehave: (how) => { wrong = how; },
    close: () => { server.close().closeAllConnections(); },
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const read = v.safeParse(v.pipe(v.string(), v.parseJson()), Buffer.concat(parts).toString('utf8'));
  return read.success ? read.output : null;
}

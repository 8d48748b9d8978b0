import assert from 'node:assert/strict';
import { constants, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { test } from 'node:test';
import { judged } from './elsewhere-logout.ts';
import { readSigned, type PublicKey } from './signed-token.ts';

const event = 'http://schemas.openid.net/event/backchannel-logout';
const settings = {
  name: 'Akun Contoh', issuer: 'https://sso.example.go.id', clientId: 'netral', clientSecret: 'x', nameClaim: 'nip', agencyClaim: null, secondFactor: null,
};
const now = 1_800_000_000;
const good = { iss: settings.issuer, sub: 'subject-1', aud: 'netral', iat: now, exp: now + 120, jti: 'a', events: { [event]: {} } };

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwkOf = (key: KeyObject, kid: string): PublicKey => ({ ...key.export({ format: 'jwk' }), kid });

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed = generateKeyPairSync('ed25519');
const keys = [jwkOf(rsa.publicKey, 'r'), jwkOf(ec.publicKey, 'e'), jwkOf(ed.publicKey, 'd')];

type Signing = { readonly alg: string; readonly kid?: string };
const signed = (header: Signing, by: (data: Buffer) => Buffer, claims: unknown = good): string => {
  const text = `${part(header)}.${part(claims)}`;
  return `${text}.${by(Buffer.from(text)).toString('base64url')}`;
};
const byRsa = (data: Buffer): Buffer => sign('sha256', data, rsa.privateKey);
const byPss = (data: Buffer): Buffer => sign('sha256', data, { key: rsa.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST });
const byEc = (data: Buffer): Buffer => sign('sha256', data, { key: ec.privateKey, dsaEncoding: 'ieee-p1363' });
const byEd = (data: Buffer): Buffer => sign(null, data, ed.privateKey);

test('a token is read that a key of the service signed, in each of the four ways, with the name of the key or without', () => {
  for (const [alg, by, kid] of [['RS256', byRsa, 'r'], ['PS256', byPss, 'r'], ['ES256', byEc, 'e'], ['EdDSA', byEd, 'd']] as const) {
    assert.deepEqual(readSigned(signed({ alg, kid }, by), keys), good, alg);
    assert.deepEqual(readSigned(signed({ alg }, by), keys), good, alg);
  }
});

test('a token is refused with another key, another way, a changed letter, or a secret that everybody knows', () => {
  const token = signed({ alg: 'RS256', kid: 'r' }, byRsa);
  assert.equal(readSigned(token, []), null);
  assert.equal(readSigned(token, keys.slice(1)), null);
  assert.equal(readSigned(token, [{ ...keys[0], use: 'enc' }]), null);
  assert.equal(readSigned(signed({ alg: 'RS256', kid: 'e' }, byRsa), keys), null, 'the name of another key');
  for (const alg of ['none', 'None', 'HS256', 'RS384', 'ES256', 'EdDSA', 'constructor', '']) assert.equal(readSigned(signed({ alg }, byRsa), keys), null, alg);
  for (let at = 0; at < token.length; at += 7) {
    const letter = token[at] === 'A' ? 'B' : 'A';
    const changed = readSigned(`${token.slice(0, at)}${letter}${token.slice(at + 1)}`, keys);
    // The last letter of a part may carry bits that stand for nothing.
    assert.ok(changed === null || token.at(at + 1) === undefined, `letter ${at}`);
  }
  for (const text of ['', '.', '..', '...', 'x', `${token}.x`, token.slice(0, -10), `${token}${'A'.repeat(30_000)}`]) assert.equal(readSigned(text, keys), null);
});

test('a sign-out counts for this service, this client, now, and only if it is one', () => {
  assert.equal(judged(good, settings, now)?.sub, 'subject-1');
  assert.equal(judged({ ...good, aud: ['other', 'netral'] }, settings, now + 179)?.sub, 'subject-1');
  const wrong: Readonly<Record<string, unknown>> = {
    nothing: null, 'another service': { ...good, iss: 'https://other.example.go.id' }, 'another client': { ...good, aud: 'other' }, 'nobody': { ...good, sub: '' },
    'only a session of theirs': { ...good, sub: undefined, sid: 'x' }, 'a sign-in': { ...good, nonce: 'n' }, 'no event': { ...good, events: {} },
    'another event': { ...good, events: { other: {} } }, 'an event that is a word': { ...good, events: { [event]: 'yes' } }, 'no name of its own': { ...good, jti: undefined },
    'from long ago': { ...good, iat: now - 301 }, 'from later': { ...good, iat: now + 61, exp: now + 200 }, 'over by now': { ...good, exp: now - 61 },
  };
  for (const [why, claims] of Object.entries(wrong)) assert.equal(judged(claims as Readonly<Record<string, unknown>> | null, settings, now), null, why);
});

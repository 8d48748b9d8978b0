// The asking pages, made in the service worker of a phone by the very functions that make them on the server. While
// somebody asks, nothing is sent: questions, answers and the law are all on the phone.
import { lawVersion, type Options } from '../../../packages/law/index.ts';
import { parseStatements } from '../../../packages/law/statements/statements.ts';
import { paths } from '../../paths.ts';
import { cleanForm } from '../../platform/form/clean-form.ts';
import { styleSheet } from '../../platform/html/style.ts';
import { securityHeaders, withScripts } from '../../platform/http/headers.ts';
import type { PageReply } from '../../platform/http/reply.ts';
import type { Asking, AskingPage } from '../asking.ts';
import { askingPages } from '../asking-pages.ts';
import { needsSignalPage } from './needs-signal.page.tsx';
import { newsSince } from './news.ts';
import { openFromPhone, sealOnPhone } from './phone-state.ts';

declare const self: ServiceWorkerGlobalScope;

const cacheName = `netral-${lawVersion}`;
const noteCache = 'netral-catatan';
/** Where the phone remembers which law it had, and what it has to tell; never asked of the server. */
const noteOf = { version: '/tanya/catatan/versi', news: '/tanya/catatan/kabar' } as const;
const kept = [paths.phoneFile('install.js'), paths.phoneFile('photo.js'), paths.phoneFile('ikon.svg'), paths.manifest, paths.siteStatements];

export function serveOnPhone(): void {
  self.addEventListener('install', (event) => event.waitUntil(keepFiles()));
  self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
  self.addEventListener('fetch', (event) => {
    const answer = answerTo(event.request);
    if (answer !== null) event.respondWith(answer);
  });
}

async function keepFiles(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(kept.map((path) => new Request(path, { cache: 'reload' })));
  await self.skipWaiting();
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) if (name !== cacheName && name !== noteCache) await caches.delete(name);
  const notes = await caches.open(noteCache);
  const before = await (await notes.match(noteOf.version))?.text();
  if (before !== undefined && before !== lawVersion) await notes.put(noteOf.news, new Response(before));
  await notes.put(noteOf.version, new Response(lawVersion));
  await self.clients.claim();
}

function answerTo(request: Request): Promise<Response> | null {
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return null;
  const path = pathname === paths.ask.slice(0, -1) ? paths.ask : pathname;
  const page = askingPages.find((each) => each.method === request.method && each.path === path)?.page;
  if (page) return makePage(page, path, request);
  if (kept.includes(path)) return fromPhone(request);
  return request.mode === 'navigate' ? fromServer(request) : null;
}

async function makePage(page: AskingPage, path: string, request: Request): Promise<Response> {
  const form = request.method === 'POST' ? cleanForm(await request.text()) : {};
  return pageResponse(page(await askingOnPhone(path, form)));
}

async function askingOnPhone(path: string, form: Record<string, string>): Promise<Asking> {
  return {
    lang: 'id', path, form, today: today(), origin: self.location.origin, madeOn: 'phone', law: await siteLaw(),
    seal: sealOnPhone, open: openFromPhone, answered: () => undefined,
    news: path === paths.ask ? await newsOnce() : [],
  };
}

/** The day on the wall where the phone is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}

async function siteLaw(): Promise<Options> {
  const file = await caches.match(paths.siteStatements);
  return file === undefined ? {} : { statements: parseStatements(await file.json()) };
}

/** What changed in the law since the version that this phone had before. Told once. */
async function newsOnce(): Promise<readonly string[]> {
  const notes = await caches.open(noteCache);
  const before = await (await notes.match(noteOf.news))?.text();
  if (before === undefined) return [];
  await notes.delete(noteOf.news);
  return newsSince(before, 'id');
}

/** The style is named by its digest, as on the server; worked out once a life of the worker. */
let headers: Promise<ReturnType<typeof securityHeaders>> | undefined;

async function makeHeaders(): Promise<ReturnType<typeof securityHeaders>> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styleSheet)));
  return securityHeaders(btoa(String.fromCharCode(...digest)), self.location.origin);
}

async function pageResponse({ status, html, runsScripts }: PageReply): Promise<Response> {
  headers ??= makeHeaders();
  const own = await headers;
  const policy = own['content-security-policy'];
  return new Response(html, {
    status,
    headers: { ...own, 'content-security-policy': runsScripts ? withScripts(policy) : policy, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

const fromPhone = async (request: Request): Promise<Response> => (await caches.match(request)) ?? fetch(request);

/** A slip is signed by the server, so it needs a signal; without one the page says so and keeps what was posted. */
async function fromServer(request: Request): Promise<Response> {
  const form = request.method === 'POST' ? cleanForm(await request.clone().text()) : {};
  try {
    return await fetch(request);
  } catch {
    return pageResponse(needsSignalPage(await askingOnPhone(new URL(request.url).pathname, form)));
  }
}

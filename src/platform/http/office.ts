// What an office page is given beside what every page is given. Who signed in is looked up by `people`; the way
// to it is handed in by `main`, because this folder knows no person.
import type { Readable } from 'node:stream';
import type { AppContext } from '../app-context.ts';
import type { PageRequest } from './page-request.ts';
import type { Reply } from './reply.ts';

export const officeCookie = 'netral_kantor';

/** Who acts, in the shape that `act` takes. */
export type OfficeActor = {
  /** The first of the route's roles that the person holds; `person` where everybody who signed in may. */
  readonly role: string;
  readonly id: string;
  readonly agencyId: string;
  readonly timeZone: string;
  /** As every page shows it, so that nobody acts on somebody else's phone unknowingly. */
  readonly name: string;
  readonly roles: readonly string[];
  /** Names the session in lists; the secret of the cookie is not known here. */
  readonly sessionId: string;
  /** When a factor was last shown; sensitive acts want it to be at most `freshMinutes` old. */
  readonly freshAt: Date;
  /** Holds a role that wants a second factor and showed none: led to add one before anything else. */
  readonly lacksFactor: boolean;
};

/** Told to a form's page, in its address, when what was written there did not arrive; nothing of it was kept. */
export const sendAgain = { name: 'kirim', value: 'lagi' } as const;

export const freshMinutes = 5;

export const isFresh = (actor: Pick<OfficeActor, 'freshAt'>, now: Date): boolean => {
  const age = now.getTime() - actor.freshAt.getTime();
  return age >= 0 && age <= freshMinutes * 60_000;
};

/** The body of an upload as it arrives; nothing of it was read. */
export type Upload = {
  readonly stream: Readable;
  readonly contentType: string;
  /** To be asked with the field `_csrf`, which stands before the files, before anything is kept. */
  readonly isOwnForm: (token: string) => boolean;
};

/** A page of the office that somebody sees before signing in. */
export type EntranceRequest = PageRequest & {
  readonly host: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** Goes as hidden field `_csrf` into every form. */
  readonly csrf: string;
  readonly actor: OfficeActor | null;
  readonly upload: Upload | null;
  /** The agency of this host was made up; every page of it says so. */
  readonly fictitious: boolean;
};

export type OfficeRequest = EntranceRequest & { readonly actor: OfficeActor };

export type EntranceHandle = (request: EntranceRequest) => Reply | Promise<Reply>;
export type OfficeHandle = (request: OfficeRequest) => Reply | Promise<Reply>;

export type AtTheDoor = { readonly actor: OfficeActor | null; readonly fictitious: boolean };

export type OfficeDoor = {
  /** The agency of this host, and who holds the cookie there. */
  readonly whoIs: (app: AppContext, host: string, token: string | null) => Promise<AtTheDoor>;
};

// The parts of `oidc-provider` (which brings no types) that the tests use.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Context = { oidc: { session?: { accountId?: string } } };
  type Account = { accountId: string; claims: () => Promise<Record<string, string>> };

  export class Provider {
    constructor(issuer: string, configuration: {
      clients: readonly Record<string, unknown>[];
      claims: Record<string, readonly string[] | null>;
      acrValues: readonly string[];
      fetch: (url: string, options: { method: string; headers: Headers; body: URLSearchParams }) => Promise<Response>;
      pkce: { required: () => boolean };
      features: Record<'devInteractions' | 'backchannelLogout' | 'rpInitiatedLogout', { enabled: boolean }>;
      interactions: { url: (context: Context, interaction: { uid: string }) => string };
      findAccount: (context: Context, id: string) => Promise<Account>;
      loadExistingGrant: (context: Context) => Promise<unknown>;
    });
    readonly Grant: new (of: { clientId: string; accountId: string }) => { addOIDCScope(scope: string): void; save(): Promise<string> };
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: { login: { accountId: string; acr?: string; amr?: string[] } }): Promise<void>;
  }
}

/** What comes of a token that a form brought back. */
export type Opened<State> =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly why: 'forged' | 'expired' | 'unknown-key' };

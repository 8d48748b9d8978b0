/** Nobody signed in, or the session has ended: the way leads to the sign-in page. */
export class MustSignIn extends Error {
  override readonly name = 'MustSignIn';
}

/** Signed in, but too long ago for what is asked: the way leads to the page that asks for a factor again. */
export class MustStepUp extends Error {
  override readonly name = 'MustStepUp';
}

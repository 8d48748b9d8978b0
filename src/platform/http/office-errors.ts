/** Nobody signed in, or the session has ended: the way leads to the sign-in page. */
export class MustSignIn extends Error {
  override readonly name = 'MustSignIn';
}

/** Holds a role that wants a second factor, and has none: the way leads to the page where one is added. */
export class MustAddFactor extends Error {
  override readonly name = 'MustAddFactor';
}

/** Signed in, but too long ago for what is asked: the way leads to the page that asks for a factor again. */
export class MustStepUp extends Error {
  override readonly name = 'MustStepUp';
}

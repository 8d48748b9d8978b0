// Headers that every answer carries. A page loads nothing: the style stands in the page and is named in the
// policy by its digest, so that a page is one request and nothing else runs. The few pages that gain by a script of
// ours say so themselves; theirs is the only policy with a `script-src`.

export function contentPolicy(styleDigest: string): string {
  return [
    "default-src 'none'",
    `style-src 'self' 'sha256-${styleDigest}'`,
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export type SecurityHeaders = Record<string, string> & { 'content-security-policy': string };

/** For pages that say so: own scripts from files, the phone's own pictures, the app. */
export const withScripts = (policy: string): string =>
  `${policy.replace("img-src 'self' data:", "img-src 'self' data: blob:")}; script-src 'self'; worker-src 'self'; manifest-src 'self'; connect-src 'self'`;

/** For pages whose form may end at another origin. */
export const withTargets = (policy: string, origins: readonly string[]): string =>
  policy.replace("form-action 'self'", `form-action 'self' ${origins.join(' ')}`);

const fixed = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-dns-prefetch-control': 'off',
  'permissions-policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/**
 * `styleDigest`: SHA-256 of the style sheet in base64. `origin` is the address under which people reach us; https is
 * pinned only where it is really used.
 */
export function securityHeaders(styleDigest: string, origin: string): SecurityHeaders {
  const headers: SecurityHeaders = { 'content-security-policy': contentPolicy(styleDigest), ...fixed };
  if (origin.startsWith('https:')) headers['strict-transport-security'] = 'max-age=31536000';
  return headers;
}

// Headers that every answer carries. No page has a script or loads anything: the style stands in the
// page and is named in the policy by its digest, so that a page is one request and nothing else runs.
import { createHash } from 'node:crypto';

export function contentPolicy(styleSheet: string): string {
  const digest = createHash('sha256').update(styleSheet, 'utf8').digest('base64');
  return [
    "default-src 'none'",
    `style-src 'self' 'sha256-${digest}'`,
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

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

/** `origin` is the address under which people reach us; https is pinned only where it is really used. */
export function securityHeaders(styleSheet: string, origin: string): Record<string, string> {
  const headers: Record<string, string> = { 'content-security-policy': contentPolicy(styleSheet), ...fixed };
  if (origin.startsWith('https:')) headers['strict-transport-security'] = 'max-age=31536000';
  return headers;
}

/**
 * What the program's own files may do, as response headers. The desktop shell and the local server send the
 * same ones, so that what the tests see in a tab holds in the window.
 */

/** The policy of the program's window: only its own files, no inline script, no other host. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // Mantine writes its variables into a style element and the tables place their rows by style attributes.
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  // Previews are srcdoc frames, which this does not touch; no frame may load from anywhere else.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** @type {typeof import('./securityHeaders.d.mts').printPolicy} */
export const printPolicy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** @type {typeof import('./securityHeaders.d.mts').responseHeaders} */
export function responseHeaders(type, policy = contentSecurityPolicy) {
  return {
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // A rebuilt program must never meet the old one's files.
    'Cache-Control': 'no-cache',
  };
}

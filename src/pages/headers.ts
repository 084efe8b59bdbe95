/**
 * The security headers of every page, as one table (ASVS 5.0 ch. 3.4, 14.3.2; reliability.md §4.1–4.2).
 * Pages hold what a frightened person wrote: nothing is cached, framed, referred or run that is not ours.
 */

export const contentSecurityPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'",
  "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'",
].join('; ')

export const pageHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-Robots-Tag': 'noindex, nofollow',
} as const satisfies Record<string, string>

/** Where Exit this page leads: somewhere dull that anyone might be looking at. */
const leaveTo = 'https://www.bbc.co.uk/weather'

/** What a browser forgets that somebody leaves. */
export const clearSiteData = '"cookies", "storage"'

/** For the 302 of `/leave`, safe for every browser. The cookie is cleared beside these by its owner (`channels/web.ts`). */
export const leaveHeaders = {
  ...pageHeaders,
  Location: leaveTo,
  'Clear-Site-Data': clearSiteData,
} as const satisfies Record<string, string>

/**
 * The same, with "cache" where that is quick: it also drops the pages and pictures of pages that Safari keeps for swiping back.
 * Chromium takes 3 to 20 seconds over it (crbug.com/40233601; rails/rails #54379), and a way out must be instant.
 */
export const leaveHeadersFor = (userAgent: string | undefined): Record<string, string> =>
  (/AppleWebKit|Firefox/.test(userAgent ?? '') && !/Chrom(?:e|ium)\//.test(userAgent ?? '')
    ? { ...leaveHeaders, 'Clear-Site-Data': '"cache", "cookies", "storage"' } : leaveHeaders)

/** For hashed assets: their name changes when they do. */
export const assetHeaders = (type: string): Record<string, string> => ({
  'Content-Type': type,
  'Cache-Control': 'public, max-age=31536000, immutable',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
})

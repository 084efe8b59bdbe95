/** A real Chromium for the pages' tests. One that is missing fails: SKIP_BROWSER=1 leaves the whole project out (scripts/test.mjs), and CI refuses that. */
import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

const places = [
  process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export const openBrowser = async (): Promise<Browser> => {
  const executablePath = places.find((place) => place !== undefined && existsSync(place))
  if (executablePath === undefined) throw new Error('No Chromium found: install one, set CHROMIUM to its path, or set SKIP_BROWSER=1.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  })
}

/** `blocked`: the scripts do not arrive; what is seen is what is seen without JavaScript, but axe, a script itself, can still look. */
export type Look = { width: 320 | 1280; javaScript: boolean | 'blocked'; dark?: boolean }

/** A browser of its own for each look: nothing is shared between them. */
export const openPage = async (browser: Browser, { width, javaScript, dark = false }: Look): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({
    viewport: { width, height: width === 320 ? 640 : 900 }, javaScriptEnabled: javaScript !== false, locale: 'en-GB',
    colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce',
  })
  if (javaScript === 'blocked') await context.route('**/*.js', (route) => route.abort())
  return { context, page: await context.newPage() }
}

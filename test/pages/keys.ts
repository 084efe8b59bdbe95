/** Getting about by the Tab key alone. */
import type { Page } from 'playwright-core'

export const focusIs = (page: Page, selector: string) => page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)

/** Fails where it cannot be reached in sixty presses. */
export const tabTo = async (page: Page, selector: string) => {
  for (let i = 0; i < 60; i += 1) {
    if (await focusIs(page, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached by Tab: ${selector}`)
}

/** What is wrong with a page as it stands: for axe, in width, and for a thumb. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
}

export const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Links inside a sentence and the skip link until it is reached are excepted, as in WCAG 2.5.8. */
export const small = (page: Page) => page.evaluate(() => {
  const inSentence = (e: Element) => e.tagName === 'A' && e.closest('p, .govuk-list > li') !== null && !e.classList.contains('govuk-button')
  const boxOf = (e: Element) => (e.matches('input[type=radio], input[type=checkbox]') ? e.closest('label') ?? e : e).getBoundingClientRect()
  return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, select, summary')]
    .filter((e) => !inSentence(e) && !e.classList.contains('govuk-skip-link') && e.checkVisibility())
    .filter((e) => { const { width, height } = boxOf(e); return height < 43.5 || width < 24 })
    .map((e) => `${e.tagName} ${e.textContent.trim().slice(0, 30)} ${Math.round(boxOf(e).width)}x${Math.round(boxOf(e).height)}`)
})

/** Both widths of one page: nothing is loaded twice, for what was posted is not posted again. */
export const measured = async (page: Page) => {
  // A press ends when the next page begins to come: without its styles everything is small.
  await page.waitForLoadState('load')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true }))
  const wide = [await sideways(page), await small(page)]
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => { scrollTo(0, 0) })
  expect([page.url(), ...wide, await violations(page), await sideways(page), await small(page)]).toEqual([page.url(), 0, [], [], 0, []])
  expect(await page.title()).toMatch(/^(?:Error: )?Desk – Windowlight$/)
  expect(page.url()).not.toMatch(/7700|samira|markle/i)
}

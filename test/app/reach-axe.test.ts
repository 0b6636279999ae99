// axe finds nothing on any page of the journal, by day and by night.
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../support/app.ts'
import { tours } from '../support/tour.ts'

for (const [tour, go] of Object.entries(tours)) {
  test(`axe finds nothing in either theme: ${tour}`, async ({ journal }) => {
    test.slow()
    await go(journal, async (name) => {
      const { page } = journal
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        // Legacy mode stays in this window; the other one opens a second, which the app forbids.
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
        expect.soft(found, `${name}, ${colorScheme}`).toEqual([])
      }
    })
  })
}

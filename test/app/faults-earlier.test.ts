// A profile that an earlier version left behind, as it lies in test/fixtures, opens in this one with every word.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { copyNames, journalAt } from '../support/copies.ts'
import { injected, isFault } from '../support/injected-app.ts'
import { everyRow } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

/**
 * Profiles as the real app of that time left them, by the version of their database. None is ever made anew: one is
 * added when the version rises.
 */
const PROFILES = ['profile-3'] as const

for (const name of PROFILES) {
  test(
    `the profile ${name} opens after a copy of it was kept, with every row`,
    isFault,
    async ({ profile, launch }) => {
      cpSync(`test/fixtures/${name}`, profile, { recursive: true })
      const [earlier = ''] = copyNames(profile)
      const held = journalAt(join(profile, 'copies', earlier)).tables
      injected('earlier', `the app of today on a real profile of an earlier version (${name})`)
      const journal = await launch()
      const me = new Person(journal)
      await expect(me.page.getByText('If a caller repeats, then stop typing')).toBeVisible()
      const before = copyNames(profile).filter((copy) => copy !== earlier)
      expect(before).toHaveLength(1)
      expect(journalAt(join(profile, 'copies', before[0] ?? '')).tables).toEqual(held)
      const rows = await everyRow(me.page)
      expect(rows).toMatchObject(held)
      await me.goTo('History')
      await me.page.getByRole('main').getByRole('link', { name: 'Weekly reflection' }).click()
      await expect(me.pair('I listened until she had said it twice.')).toContainText(
        'To hear it the first time.',
      )
      await me.goTo('Today')
      await me.button('Resume').click()
      await expect(me.answerBox).toHaveValue('Half a line')
      await journal.restart()
      await me.button('Resume').click()
      await expect(me.answerBox).toHaveValue('Half a line')
    },
  )
}

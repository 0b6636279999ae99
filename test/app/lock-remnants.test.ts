// What the lock leaves in clear on the disk: nothing that was written, before it was turned on or after, in any file of the profile or copy.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { choose } from '../support/dialogs.ts'
import { allFiles, filesWith } from '../support/files.ts'
import { injected, isFault } from '../support/injected-app.ts'
import { isOpen, passphrase, startLocked, startsAgain, tryPassphrase, turnLockOn } from '../support/lock.ts'
import { holding as filesHolding } from '../support/remnants.ts'
import { everyRow } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const words = {
  finished: 'Heron-finished by the canal',
  drafted: 'Heron-drafted by the canal',
  guarded: 'Heron-guarded by the canal',
  locked: 'Heron-locked by the canal',
  word: 'heronlike',
} as const

test.afterEach(({ profile }) => rmSync(`${profile}-cloud`, { recursive: true, force: true }))

/** Where any of the words lies. */
const holding = (folders: readonly string[]) => filesHolding(folders, Object.values(words))

test(
  'nothing that was written stays in clear in any file, and all of it comes back when the lock is turned off',
  isFault,
  async ({ journal, profile }) => {
    test.slow()
    const me = new Person(journal)
    const folder = `${profile}-cloud`
    mkdirSync(folder)
    const everywhere = [profile, folder]
    const copyFiles = () => [join(profile, 'copies'), folder].flatMap(allFiles)
    await me.begin('I serve customers')
    await choose(journal.app, folder)
    await me.goTo('Settings')
    await me.button('Keep copies in a folder as well').click()
    await me.page.getByRole('dialog').getByRole('button', { name: 'Choose the folder' }).click()
    await me.reflect('Show it', [{ text: words.finished, level: '3' }])
    await me.goTo('Reflect')
    await me.chooseAudit('Show it')
    await me.fill({ text: words.drafted })
    await journal.app.evaluate(
      ({ session }, word) => session.defaultSession.addWordToSpellCheckerDictionary(word),
      words.word,
    )
    for (const kept of ['kept/2031-torn', 'before-upgrade/2031/IndexedDB']) {
      mkdirSync(join(profile, kept), { recursive: true })
      writeFileSync(join(profile, kept, 'file'), words.guarded)
    }
    await expect.poll(() => filesWith(folder, words.finished).length).toBeGreaterThan(0)
    await me.goTo('Settings')
    const before = await everyRow(journal.page)
    expect(holding([profile]).length).toBeGreaterThan(3)
    const copies = copyFiles()

    await turnLockOn(journal, me)
    // The copies as well, of both places, and before the journal was opened: they are there as they were, but locked.
    expect(holding(everywhere)).toEqual([])
    for (const where of everywhere) expect(filesWith(where, 'two-sheets-locked-journal')).not.toEqual([])
    expect(copyFiles()).toEqual(expect.arrayContaining(copies))
    for (const path of copyFiles()) expect(path).toMatch(/\.json$/)
    await tryPassphrase(me, passphrase)
    await isOpen(me)
    expect(holding(everywhere)).toEqual([])

    await me.goTo('Reflect')
    await me.chooseAudit('Show it')
    await expect(me.answerBox).toHaveValue(words.drafted)
    await me.fill({ text: words.locked })
    // Read from the store again, so that it lies there: of the last key a kill may take its due.
    await me.goTo('Reflect')
    await me.chooseAudit('Show it')
    await expect(me.answerBox).toHaveValue(words.locked)
    injected('lock', 'SIGKILL of the whole tree while a journal with a lock is open')
    await startLocked(journal, 'kill')
    expect(holding(everywhere)).toEqual([])
    await tryPassphrase(me, passphrase)
    await isOpen(me)
    await me.goTo('Settings')
    await me.page.getByRole('link', { name: 'Turn off the lock' }).click()
    await startsAgain(journal, () => tryPassphrase(me, passphrase))
    await isOpen(me)
    const after = await everyRow(journal.page)
    for (const table of ['reflections', 'wordings', 'settings'])
      expect(after[table], table).toEqual(before[table])
    expect(JSON.stringify(after['drafts'])).toContain(words.locked)

    // The copies made before stay locked, and open with what opened them then.
    await me.goTo('Settings')
    const locked = me.page.getByRole('listitem').filter({ hasText: 'Locked with a passphrase' })
    await locked.first().getByRole('button').click()
    await expect(me.page.getByText(/one that was turned off since/)).toBeVisible()
    await me.page.getByLabel('Its passphrase').last().fill(passphrase)
    await me.page.keyboard.press('Enter')
    await expect(me.page.getByText(/^Finished entries\s*nothing new, 1 here already$/)).toBeVisible()
  },
)

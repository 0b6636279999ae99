// Two people on two machines: words first, then files both ways, both sides open at once, and what was agreed comes back.
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Journal, type LaunchOptions, test } from '../support/app.ts'
import { Machine } from '../support/machine.ts'
import { deciphered } from '../support/opened-file.ts'
import { everyRow } from '../support/rows.ts'

const HIS = 'HIS-WORDS she looks up.'
const HERS = 'HERS-WORDS I look at the queue.'
const KEPT = 'HERS-KEPT'
const passphrase = 'Window, ladder: cótton morning'

type Launch = (options?: LaunchOptions) => Promise<Journal>

/** Daniel leads Zofia; each sits at their own machine, with a meeting planned. */
async function twoMachines(profile: string, launch: Launch): Promise<readonly [Machine, Machine]> {
  const his = new Machine(await launch({ profile: join(profile, 'his') }), {
    name: 'Daniel',
    other: 'Zofia',
    relation: 'I lead them',
  })
  const hers = new Machine(await launch({ profile: join(profile, 'hers') }), {
    name: 'Zofia',
    other: 'Daniel',
    relation: 'They lead me',
  })
  await his.plan()
  await hers.plan()
  return [his, hers]
}

test('words are said, files go both ways, both sides open at once, and the closing file is taken once', async ({
  profile,
  launch,
}) => {
  test.setTimeout(240_000)
  const [his, hers] = await twoMachines(profile, launch)
  await his.lockSide(HIS, '4')
  await hers.lockSide(HERS, '2')
  await hers.hear(await his.words())
  await his.hear(await hers.words())
  await expect(his.page.getByText('All ten are noted.')).toBeVisible()

  const [hisFile, herFile] = [join(profile, 'his.twosheets-meeting'), join(profile, 'hers.twosheets-meeting')]
  const hisText = await his.save('Save your side for Zofia', hisFile, passphrase)
  const herText = await hers.save('Save your side for Daniel', herFile, passphrase)
  // What is in the file is what the preview showed, byte for byte.
  expect(await deciphered(readFileSync(hisFile, 'utf8'), passphrase)).toBe(hisText)
  expect(await deciphered(readFileSync(herFile, 'utf8'), passphrase)).toBe(herText)
  expect(herText).toContain(HERS)
  expect(herText).not.toContain(KEPT)
  expect(readFileSync(herFile, 'utf8')).not.toContain('HERS')

  await his.doubleClick(herFile)
  await expect(his.page.getByText('Zofia’s file is here, still closed.')).toBeVisible()
  await hers.take('Take in Daniel’s file', hisFile)
  expect(JSON.stringify(await everyRow(his.page))).not.toContain('HERS-WORDS')
  await his.open('another passphrase altogether')
  await expect(his.page.getByText(/^The passphrase is another one/)).toBeVisible()
  for (const machine of [his, hers]) {
    await machine.open('  window LADDER cotton morning')
    await expect(machine.page.getByText('It holds the answers whose words you noted.')).toBeVisible()
    await machine.button('Turn both over').click()
    await expect(
      machine.page.getByRole('heading', { name: `For ${machine.seat.other}’s journal` }),
    ).toBeVisible()
  }
  for (const { page } of [his, hers])
    expect((await everyRow(page))['sides']?.map(({ body }) => body)).toMatchObject([
      { state: 'open' },
      { state: 'open' },
    ])

  await his.agree('The late shift is hard.', 'it rings twice', 'breathe out first')
  const closing = join(profile, 'closing.twosheets-meeting')
  const shown = await his.save('Save the closing file', closing, passphrase)
  expect(await deciphered(readFileSync(closing, 'utf8'), passphrase)).toBe(shown)
  await hers.openClosing(closing, passphrase)
  await expect(hers.page.getByText('You: if it rings twice, then breathe out first.')).toBeVisible()
  await hers.button('Take it into my journal').click()
  await expect(
    hers.page.getByRole('heading', { name: 'What you two agreed on is in your journal' }),
  ).toBeVisible()
  const rows = await everyRow(hers.page)
  expect(rows['commitments']?.map(({ body }) => body)).toMatchObject([
    { author: 'self', cue: 'it rings twice' },
  ])
  expect(rows['meetings']?.map(({ body }) => body)).toMatchObject([{ notes: 'The late shift is hard.' }])
  // Taken again, now by a double click, it says so and changes nothing.
  await hers.doubleClick(closing)
  await hers.unlock(passphrase)
  await expect(hers.page.getByRole('heading', { name: 'You have all of it already' })).toBeVisible()
  expect(await everyRow(hers.page)).toEqual(rows)
  // Nobody sat down to it on her machine, and still it can be ended there.
  await hers.button('End the meeting').click()
  await hers.button('End it').click()
  await expect(hers.page.getByRole('heading', { name: 'What was agreed' })).toBeVisible()
  await expect(hers.button('End the meeting')).toBeHidden()
  await hers.page.getByRole('link', { name: 'All meetings with Daniel' }).click()
  await expect(hers.page.getByRole('region', { name: 'Held' }).getByRole('listitem')).not.toHaveCount(0)
  // Who leads whom stays from here on, and says why.
  await hers.page.getByRole('link', { name: 'Edit', exact: true }).click()
  await expect(hers.choice('Between the two of you', 'I lead them')).toBeDisabled()
  await expect(hers.page.getByText(/^This stays: you and Daniel have begun/)).toBeVisible()
})

test('a file that does not belong is refused in a sentence, and nothing changes', async ({
  profile,
  launch,
}) => {
  test.setTimeout(180_000)
  const [his, hers] = await twoMachines(profile, launch)
  await his.lockSide(HIS, '4')
  await hers.lockSide(HERS, '2')
  const path = join(profile, 'hers.twosheets-meeting')
  await hers.save('Save your side for Daniel', path, passphrase)
  const text = readFileSync(path, 'utf8')
  const at = text.indexOf('"sealed":"') + 40
  const flipped = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
  const hostile: readonly (readonly [string | number | Buffer, RegExp])[] = [
    ['Dear Daniel,', /^It is not a file of Two Sheets, or it was cut off/],
    [text.slice(0, -200), /^It is not a file of Two Sheets, or it was cut off/],
    ['{"format":"two-sheets-journal","version":1}', /^It is a journal file/],
    ['{"format":"two-sheets-meeting","version":2}', /^It was made by a newer version/],
    [text.replace('"memory":65536', '"memory":10485760'), /^It asks for more work or memory/],
    [flipped, /^It was damaged on the way/],
    ['{"a":'.repeat(50_000), /^Its parts are nested too deeply/],
    ['x'.repeat(5_000_000), /^It is too large/],
    // Larger than the shell reads at all, though it takes no room on the disk.
    [257 * 1024 * 1024, /^It is too large/],
    [Buffer.from([0xff, 0xfe, 0x00]), /^It is not a file of Two Sheets\./],
  ]
  const before = await everyRow(his.page)
  const wrong = join(profile, 'wrong.twosheets-meeting')
  for (const [content, sentence] of hostile) {
    writeFileSync(wrong, typeof content === 'number' ? '' : content)
    if (typeof content === 'number') truncateSync(wrong, content)
    await his.take('Take in Zofia’s file', wrong)
    await expect(his.page.getByText(sentence)).toBeVisible()
    await expect(his.page.getByText('Nothing was changed.')).toBeVisible()
  }
  expect(await everyRow(his.page)).toEqual(before)
  await his.take('Take in Zofia’s file', path)
  await expect(his.page.getByText('Zofia’s file is here, still closed.')).toBeVisible()
  await his.take('Take in another one', path)
  await expect(his.page.getByText('This very file is here already.')).toBeVisible()
  await hers.take('Take in Daniel’s file', path)
  await expect(hers.page.getByText('This is a file you made for the other.')).toBeVisible()

  // It was meant for another meeting: out again, and back.
  await his.button('Take it out again').click()
  await expect(his.page.getByRole('heading', { name: 'The file is out of this meeting' })).toBeVisible()
  await expect(his.button('Undo')).toBeFocused()
  await expect(his.button('Take in Zofia’s file')).toBeVisible()
  await his.button('Undo').click()
  await expect(his.page.getByText('The file is here again, still closed.')).toBeVisible()

  // Where the machine fails, nobody waits for ever.
  await his.journal.app.evaluate(({ ipcMain }) => ipcMain.removeHandler('deriveKey'))
  await his.open(passphrase)
  await expect(his.page.getByText(/^It could not be done .* try again\.$/)).toBeVisible()
})

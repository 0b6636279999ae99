/** Someone without a name yet in a sentence, and reasons of the app's own in words. */

import { afterEach, expect, test } from 'vitest'
import { capital, speak, t } from '../../renderer/locales/index.ts'
import { calledOf, nameOf } from '../../renderer/screens/OneOnOnes/words.ts'
import { reasonWords } from '../../renderer/screens/reason-words.ts'
import { aPerson } from '../support/pairs.ts'

afterEach(() => speak('en'))

test('who has no name is called by what they are, in a sentence and at its beginning', async () => {
  const led = aPerson({ name: ' ' })
  const lead = aPerson({ name: '', relation: 'lead' })
  expect(t('apart.hand', { name: calledOf(led) })).toBe('Hand it over to the agent')
  expect(t('meet.soon.today', { name: calledOf(lead) })).toBe('Today you meet the lead.')
  expect(capital(t('exchange.take', { name: calledOf(led) }))).toBe('The agent’s file')
  expect(nameOf(led)).toBe('Without a name yet')
  expect(calledOf(aPerson({ name: ' Zofia ' }))).toBe('Zofia')
  await speak('es')
  expect(t('meet.soon.today', { name: calledOf(lead) })).toMatch(/quien dirige\.$/)
})

test('a reason is said in words where it is the app’s own, and as the system says it otherwise', async () => {
  expect(t('apart.lock.failed', { reason: reasonWords('twice') })).toBe(
    'It could not be locked (this side is locked already). Everything is as it was; try again.',
  )
  expect(reasonWords('unsaved')).toBe('some words are not stored yet')
  expect(reasonWords('ENOSPC')).toBe('ENOSPC')
  await speak('es')
  expect(reasonWords('closed')).toBe('hay una parte respondida que nadie ha abierto')
})

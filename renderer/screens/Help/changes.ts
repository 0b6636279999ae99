/** What came with each version, as message ids; CHANGELOG.md says the same in English, and a test holds it to that. */

import type { MessageId } from '../../locales/index.ts'

/** One version of the app. None was released yet, so no day stands here. */
export interface Version {
  /** As in package.json. */
  readonly version: string
  /** What kind of version it is, in a sentence. */
  readonly lead: MessageId
  readonly changes: readonly MessageId[]
}

/** Every version, newest first. */
export const versions: readonly Version[] = [
  {
    version: '0.1.0',
    lead: 'help.new.first',
    changes: [
      'help.new.walk',
      'help.new.library',
      'help.new.history',
      'help.new.insights',
      'help.new.meet',
      'help.new.reports',
      'help.new.kept',
      'help.new.lock',
      'help.new.commands',
      'help.new.reminders',
      'help.new.languages',
    ],
  },
]

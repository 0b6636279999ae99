/** Every word of the interface in Spanish, a file for each room. */

import type { MessageId } from '../en/index.ts'
import { apart } from './apart.ts'
import { app } from './app.ts'
import { commands } from './commands.ts'
import { copies } from './copies.ts'
import { exchange } from './exchange.ts'
import { exports } from './exports.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { importing } from './importing.ts'
import { insights } from './insights.ts'
import { library } from './library.ts'
import { oneOnOnes } from './one-on-ones.ts'
import { lock } from './lock.ts'
import { opened } from './opened.ts'
import { own } from './own.ts'
import { practice } from './practice.ts'
import { presets } from './presets.ts'
import { print } from './print.ts'
import { quarantine } from './quarantine.ts'
import { reflect } from './reflect.ts'
import { reminders } from './reminders.ts'
import { reportYear } from './report-year.ts'
import { reports } from './reports.ts'
import { rescue } from './rescue.ts'
import { restoring } from './restoring.ts'
import { runs } from './runs.ts'
import { settings } from './settings.ts'
import { start } from './start.ts'
import { team } from './team.ts'
import { today } from './today.ts'
import { together } from './together.ts'
import { wipe } from './wipe.ts'

/** Message ids and their Spanish texts: as many as there are English ones, or it is a type error. */
export const es: Readonly<Record<MessageId, string>> = {
  ...app,
  ...commands,
  ...copies,
  ...team,
  ...today,
  ...together,
  ...reflect,
  ...help,
  ...history,
  ...oneOnOnes,
  ...exchange,
  ...apart,
  ...opened,
  ...own,
  ...runs,
  ...start,
  ...settings,
  ...reminders,
  ...reportYear,
  ...importing,
  ...reports,
  ...print,
  ...exports,
  ...lock,
  ...rescue,
  ...restoring,
  ...library,
  ...insights,
  ...practice,
  ...quarantine,
  ...presets,
  ...wipe,
}

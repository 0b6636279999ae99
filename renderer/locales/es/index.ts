/** Every word of the interface in Spanish, a file for each room. */

import type { MessageId } from '../en/index.ts'
import { apart } from './apart.ts'
import { app } from './app.ts'
import { exchange } from './exchange.ts'
import { history } from './history.ts'
import { insights } from './insights.ts'
import { library } from './library.ts'
import { oneOnOnes } from './one-on-ones.ts'
import { own } from './own.ts'
import { practice } from './practice.ts'
import { reflect } from './reflect.ts'
import { reports } from './reports.ts'
import { rescue } from './rescue.ts'
import { runs } from './runs.ts'
import { settings } from './settings.ts'
import { start } from './start.ts'
import { team } from './team.ts'
import { today } from './today.ts'
import { together } from './together.ts'

/** Message ids and their Spanish texts: as many as there are English ones, or it is a type error. */
export const es: Readonly<Record<MessageId, string>> = {
  ...app,
  ...team,
  ...today,
  ...together,
  ...reflect,
  ...history,
  ...oneOnOnes,
  ...exchange,
  ...apart,
  ...own,
  ...runs,
  ...start,
  ...settings,
  ...reports,
  ...rescue,
  ...library,
  ...insights,
  ...practice,
}

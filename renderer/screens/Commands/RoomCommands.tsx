/** The commands that are there where the rooms are: going to each, beginning a reflection, finding, copies, exporting, help. */

import { useState } from 'react'
import { useLocation } from 'wouter'
import type { CommandId } from '../../commands.ts'
import type { Settings } from '../../core/settings.ts'
import { helpPages } from '../Help/pages.ts'
import { enterRoom } from '../page.ts'
import { rooms } from '../room-paths.ts'
import { type Offer, offersFor, useBegin } from '../Reflect/offers.ts'
import { isSample } from '../../store/which.ts'
import { onDemand } from '../../ui/on-demand.tsx'
import { useCommand } from './doing.ts'
import { find } from './finding.ts'

const BackUpNow = onDemand(async () => (await import('./BackUpNow.tsx')).BackUpNow)

interface RoomCommandsProps {
  readonly role: Settings['role']
  /** The app’s version, as copies name it. */
  readonly app: string
}

/** Stands beside the rooms, once it is known whose they are. */
export function RoomCommands({ role, app }: RoomCommandsProps) {
  const [location, navigate] = useLocation()
  const begin = useBegin()
  const [isBackingUp, setBackingUp] = useState(false)
  const go = (path: string) => {
    if (path === location) return
    enterRoom()
    navigate(path)
  }
  const offers = offersFor(role)
  const weekly = offers.filter(({ audit }) => audit.plan === 'weekly')
  const talk = offers.find(({ audit }) => audit.id === 'listener')
  const beginning = (offer: Offer | undefined) => (offer === undefined ? null : () => void begin(offer))
  useCommand('weekly', beginning(weekly[0]))
  useCommand('weeklyLead', beginning(weekly[1]))
  useCommand('talk', beginning(talk))
  useCommand('find', () => find(() => go('/history')))
  // The sample is nobody’s journal, and no copy is made of it.
  useCommand('backUp', isSample() ? null : () => setBackingUp(true))
  useCommand('export', () => go('/reports/files'))
  useCommand('guide', () => go(helpPages.guide))
  useCommand('privacy', () => go(helpPages.privacy))
  useCommand('numbers', () => go(helpPages.numbers))
  useCommand('whatIsNew', () => go(helpPages.new))
  return (
    <>
      {rooms.map(({ id, path }) => (
        <Go key={id} id={id} onGo={() => go(path)} />
      ))}
      {isBackingUp && <BackUpNow app={app} onClose={() => setBackingUp(false)} />}
    </>
  )
}

function Go({ id, onGo }: { readonly id: CommandId; readonly onGo: () => void }) {
  useCommand(id, onGo)
  return null
}

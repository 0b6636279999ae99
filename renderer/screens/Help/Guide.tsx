/** The guide: how a week goes, read in five minutes. */

import { Link } from 'wouter'
import { t } from '../../locales/index.ts'
import { Help, Part } from './Help.tsx'

const parts = ['week', 'sheets', 'compare', 'back', 'meet', 'safe'] as const

/** Where a part leads on to, by the room’s own name. */
const rooms = {
  week: { path: '/reflect', name: 'rooms.reflect' },
  sheets: null,
  compare: null,
  back: { path: '/insights', name: 'rooms.insights' },
  meet: { path: '/one-on-ones', name: 'rooms.oneOnOnes' },
  safe: { path: '/settings', name: 'rooms.settings' },
} as const

/** The page. */
export function Guide() {
  return (
    <Help page="guide" lead={t('help.guide.lead')}>
      {parts.map((part) => {
        const room = rooms[part]
        return (
          <Part key={part} id={part} title={t(`help.guide.${part}`)}>
            <p>{t(`help.guide.${part}.text`)}</p>
            <p>{t(`help.guide.${part}.more`)}</p>
            {room !== null && (
              <p>
                <Link className="link" href={room.path}>
                  {t(room.name)}
                </Link>
              </p>
            )}
          </Part>
        )
      })}
    </Help>
  )
}

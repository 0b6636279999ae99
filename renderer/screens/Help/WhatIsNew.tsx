/** The page on what came with each version. */

import { t } from '../../locales/index.ts'
import { versions } from './changes.ts'
import { Help, Part } from './Help.tsx'
import style from './Help.module.css'

/** The page. */
export function WhatIsNew() {
  return (
    <Help page="new" lead={t('help.new.lead')}>
      {versions.map(({ version, lead, changes }) => (
        <Part key={version} id={version} title={t('help.new.unreleased', { version })}>
          <p>{t(lead)}</p>
          <ul className={style['changes']}>
            {changes.map((change) => (
              <li key={change}>{t(change)}</li>
            ))}
          </ul>
        </Part>
      ))}
    </Help>
  )
}

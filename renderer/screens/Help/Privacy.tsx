/** The page on privacy: what is kept and where, what leaves the machine, and who can read what. */

import { Link } from 'wouter'
import { t } from '../../locales/index.ts'
import { isSample } from '../../store/which.ts'
import { useCopies } from '../copy-places.ts'
import { useFacts } from '../facts.ts'
import { Help, Part } from './Help.tsx'
import { needs } from './numbers.ts'

/** The page. */
export function Privacy() {
  return (
    <Help page="privacy" lead={t('help.privacy.lead')}>
      <Part id="kept" title={t('help.privacy.kept')}>
        <p>{t('help.privacy.kept.text')}</p>
      </Part>
      <Part id="where" title={t('help.privacy.where')}>
        {isSample() ? <p>{t('help.privacy.where.sample')}</p> : <Where />}
      </Part>
      <Part id="leaves" title={t('help.privacy.leaves')}>
        <p>{t('help.privacy.leaves.text')}</p>
        <p>{t('help.privacy.leaves.more')}</p>
      </Part>
      <Part id="check" title={t('help.privacy.check')}>
        <p>{t('help.privacy.check.text')}</p>
      </Part>
      <Part id="lock" title={t('help.privacy.lock')}>
        <p>{t('help.privacy.lock.text')}</p>
        <p>{t('help.privacy.lock.more')}</p>
        {!isSample() && <Further to="/settings" words={t('help.privacy.lock.link')} />}
      </Part>
      <Part id="others" title={t('help.privacy.others')}>
        <p>{t('help.privacy.others.text', { team: needs.team })}</p>
        <p>{t('help.privacy.others.more')}</p>
      </Part>
      <Part id="delete" title={t('help.privacy.delete')}>
        <p>{t('help.privacy.delete.text')}</p>
        <p>{t('help.privacy.delete.more')}</p>
        {!isSample() && <Further to="/settings/delete" words={t('help.privacy.delete.link')} />}
      </Part>
    </Help>
  )
}

/** The folders themselves, as the shell names them. */
function Where() {
  const facts = useFacts()
  const { folder } = useCopies()
  return (
    <>
      <p>{t('help.privacy.where.text')}</p>
      {facts !== null && <p className="path">{facts.profile}</p>}
      {folder !== null && (
        <>
          <p>{t('help.privacy.where.folder')}</p>
          <p className="path">{folder.path}</p>
        </>
      )}
    </>
  )
}

function Further({ to, words }: { readonly to: string; readonly words: string }) {
  return (
    <p>
      <Link className="link" href={to}>
        {words}
      </Link>
    </p>
  )
}

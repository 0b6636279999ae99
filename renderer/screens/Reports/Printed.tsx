/** The page that is printed: one report alone, drawn from the journal in a window that nobody sees. */

import { useEffect, useState } from 'react'
import { bridge } from '../../bridge.ts'
import type { Report } from '../../core/report.ts'
import { ownContent } from '../../core/report-own.ts'
import { pairContent } from '../../core/report-pair.ts'
import { t } from '../../locales/index.ts'
import { openBeside } from '../../store/reopening.ts'
import { reportById } from '../../store/reports.ts'
import { readSettings } from '../../store/settings.ts'
import { readMaterial } from './material.ts'
import { Paper } from '../Paper/Paper.tsx'
import type { PaperProps } from '../Paper/paper-props.ts'
import { periodWords, subjectWords } from '../Paper/subject.ts'
import type { PrintedAddress } from './printed-address.ts'

/** Reads what the address names. Nothing but reading: the app's own start, and looking after the store, are another page's. */
async function read({ report: id, day }: PrintedAddress): Promise<PaperProps> {
  await openBeside()
  const [report, { name }] = await Promise.all([reportById(id), readSettings()])
  if (report === null) throw new Error('no such report')
  return { report, name: name.trim(), today: day, ...(await readContent(report)) }
}

/** What the report says, from the one half of the journal that it may be made from. */
async function readContent(report: Report): Promise<Pick<PaperProps, 'content' | 'labels' | 'isPart'>> {
  const material = await readMaterial(report.about)
  switch (material.kind) {
    case 'own': {
      const { own } = material
      return { content: ownContent(report, own), labels: own.labels, isPart: own.unread > 0 }
    }
    case 'pair': {
      const { pair } = material
      return { content: pairContent(report, pair), labels: {}, isPart: pair.unread > 0 }
    }
    case 'gone':
      throw new Error('no such person')
  }
}

/** Draws the report, and says so to the shell once its fonts are there as well; or that it could not. */
export function Printed({ address }: { readonly address: PrintedAddress }) {
  const [paper, setPaper] = useState<PaperProps | null>(null)
  useEffect(() => {
    document.documentElement.dataset['theme'] = 'light'
    read(address).then(setPaper, () => bridge.drawn(false))
  }, [address])
  useEffect(() => {
    if (paper === null) return
    const { name, report, content } = paper
    document.title = t('entry.title', {
      name: subjectWords(content.kind === 'own' ? name : content.names.agent, report.about),
      day: periodWords(report),
    })
    // Fonts are asked for when the page is laid out.
    document.body.getBoundingClientRect()
    void document.fonts.ready.then(() => bridge.drawn(true))
  }, [paper])
  return paper === null ? null : <Paper {...paper} />
}

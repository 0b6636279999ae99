/** The page that is printed: one report alone, drawn from the journal in a window that nobody sees. */

import { useEffect, useState } from 'react'
import { bridge } from '../../bridge.ts'
import { reportContent } from '../../core/report-content.ts'
import { t } from '../../locales/index.ts'
import { openBeside } from '../../store/reopening.ts'
import { readMaterial, reportById } from '../../store/reports.ts'
import { readSettings } from '../../store/settings.ts'
import { Paper, type PaperProps, periodWords } from './Paper.tsx'
import type { PrintedAddress } from './printed-address.ts'

/** Reads what the address names. Nothing but reading: the app's own start, and looking after the store, are another page's. */
async function read({ report: id, day }: PrintedAddress): Promise<PaperProps> {
  await openBeside()
  const [report, material, { name }] = await Promise.all([reportById(id), readMaterial(), readSettings()])
  if (report === null) throw new Error('no such report')
  return {
    report,
    content: reportContent(report, material),
    name: name.trim(),
    today: day,
    labels: material.labels,
    isPart: material.unread > 0,
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
    const { name, report } = paper
    document.title = t('entry.title', {
      name: name === '' ? t('print.nameless') : name,
      day: periodWords(report),
    })
    // Fonts are asked for when the page is laid out.
    document.body.getBoundingClientRect()
    void document.fonts.ready.then(() => bridge.drawn(true))
  }, [paper])
  return paper === null ? null : <Paper {...paper} />
}

/** What the page may ask about the start and the store: what was found, mending, setting aside, deleting everything. */

import { z } from 'zod/mini'
import type { Action, Asked } from '../action.ts'
import { startAgain } from '../again.ts'
import { copiesFolder, listCopies } from '../backups.ts'
import type { Failed, StartFacts } from '../bridge.ts'
import { envelopeOf } from '../envelope-file.ts'
import { isThere } from '../folders.ts'
import type { PdfMaker } from '../pdf.ts'
import { requestSetAside } from '../profile/set-aside.ts'
import { noteWipe } from '../profile/wipe.ts'
import { keepBlobs } from '../store/blobs.ts'
import type { PageStore } from '../store/page-store.ts'
import { VisibleFolder } from '../visible-folder.ts'

/** The messages that are about the store. */
type AboutStore = Extract<Asked, 'start' | 'keepBlobs' | 'mendStore' | 'setStoreAside' | 'deleteEverything'>

/** What is known of a start before the page asks for the rest. */
export type KnownFacts = Omit<StartFacts, 'store' | 'copies' | 'envelope'>

const nothing = z.tuple([])

/** Their answers, for one profile; no PDF is made while its store is mended. */
export function storeActions(
  facts: KnownFacts,
  store: PageStore,
  pdfs: PdfMaker,
): { readonly [Method in AboutStore]: Action<Method> } {
  const { profile } = facts
  return {
    // A page that is loaded again may find copies that were made since the first.
    start: {
      takes: nothing,
      does: async () => ({ ...facts, store: await store.start(), ...(await foundNow(facts)) }),
    },
    keepBlobs: { takes: nothing, does: async () => keepBlobs(profile, new Date()) },
    mendStore: { takes: nothing, does: () => pdfs.without(() => store.mend()) },
    // These two can only be done while nothing has the profile open: the app notes them and starts again.
    setStoreAside: { takes: nothing, does: async () => requestSetAside(profile) },
    deleteEverything: {
      takes: z.tuple([z.boolean()]),
      does: async (andFolder) => deleteEverything(profile, andFolder),
    },
  }
}

/** What may be another thing at each load of the page. */
async function foundNow({
  profile,
  left,
}: KnownFacts): Promise<Pick<StartFacts, 'copies' | 'envelope' | 'left'>> {
  const copies = await listCopies(copiesFolder(profile))
  return { copies, envelope: envelopeOf(profile), left: left.filter(isThere) }
}

/** Leave the note and go; the next start deletes. */
function deleteEverything(profile: string, andFolder: boolean): Failed | undefined {
  const failed = noteWipe(profile, andFolder ? new VisibleFolder(profile).chosen() : null, new Date())
  if (failed !== undefined) return failed
  startAgain()
  return undefined
}

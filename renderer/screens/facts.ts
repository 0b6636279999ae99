/** What the shell found at start-up, for the screens that speak of it. */

import { createContext, useContext } from 'react'
import type { StartFacts } from '../bridge.ts'

/** The facts of this start; null before they are known. */
export const FactsContext = createContext<StartFacts | null>(null)

/** See `FactsContext`. */
export const useFacts = (): StartFacts | null => useContext(FactsContext)

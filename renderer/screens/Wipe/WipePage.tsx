/** The page of deleting everything, as one comes to it from Settings. */

import { Redirect, useLocation } from 'wouter'
import { isSample } from '../../store/which.ts'
import { useFacts } from '../facts.ts'
import { Wipe } from './Wipe.tsx'

/** Not in the sample, which is left by its own button. */
export function WipePage() {
  const facts = useFacts()
  const [, navigate] = useLocation()
  if (isSample()) return <Redirect to="/settings" />
  if (facts === null) return null
  return <Wipe facts={facts} isOpen onLeave={() => navigate('/settings')} />
}

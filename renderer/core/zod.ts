/** zod, set up before any schema is made. */

import { z } from 'zod'

// The page's content security policy forbids eval, which zod would otherwise probe for at its first schema.
z.config({ jitless: true })

export { z }

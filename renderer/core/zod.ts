/** zod, set up before any schema is made, and no schema made before it is needed. */

import { z } from 'zod'

// The page's content security policy forbids eval, which zod would otherwise probe for at its first schema.
z.config({ jitless: true })

export { z }

/**
 * A schema that is made when something is first asked of it. There are seven hundred in all, and a page or worker that
 * starts needs a few: to make all of them takes as long as to draw the first page.
 */
export function later<Schema extends z.ZodType>(make: () => Schema): Schema {
  let made: Schema | undefined
  const schema = (): Schema => (made ??= make())
  const blank: object = {}
  const handler: ProxyHandler<object> = {
    get: (_, key) => Reflect.get(schema(), key),
    has: (_, key) => Reflect.has(schema(), key),
  }
  // It answers to all that the schema itself answers to.
  return new Proxy(blank, handler) as Schema
}

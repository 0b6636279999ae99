// Running Vite in production mode, whatever the shell it is started from says.
import { build } from 'vite'

/**
 * Vite and React look at NODE_ENV before anything they are told; one left over from other work would put React's
 * development build, and JSX made for it, into what is shipped.
 * @param {import('vite').InlineConfig} config
 */
export async function bundle(config) {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await build({ ...config, mode: 'production' })
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

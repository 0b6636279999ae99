/** The one way to a worker's address that the page's policy lets pass (decisions.md 23). */

declare const __DEV__: boolean

/** The page's policy names one way to make a script's address, for workers. */
interface WorkerPolicy {
  createScriptURL(url: string): string
}

/** What Chromium offers under Trusted Types; TypeScript's DOM types do not have it. */
interface TrustedTypes {
  createPolicy(name: string, rules: WorkerPolicy): WorkerPolicy
}

/** The workers of the bundle, each named after its source and its content. */
const workers =
  /^\/assets\/(?:search-worker|insights-worker|checking-worker|copy-worker|export-worker|file-worker|pdf\.worker)-[\w-]+\.js$/u

/**
 * The address of one of our workers, given by the bundle to a page at `page`. Throws a TypeError at any other: another
 * script of ours, one made in memory, or one from elsewhere.
 */
export function workerAddress(url: string, page: string): string {
  const { href, protocol, host, pathname, search, hash } = new URL(url, page)
  const { protocol: ownProtocol, host: ownHost } = new URL(page)
  // While it is developed the page is served as its sources, which have other names.
  const isOurs = __DEV__ || (workers.test(pathname) && search === '' && hash === '')
  if (!isOurs || protocol !== ownProtocol || host !== ownHost)
    throw new TypeError(`not a worker of the app: ${url}`)
  return href
}

// Present in every runtime this app has; absent where the page runs elsewhere.
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }

/** Made as soon as the page begins: there can be one of this name, and whoever comes later gets none. */
const policy = trustedTypes?.createPolicy('two-sheets-worker', {
  createScriptURL: (url) => workerAddress(url, document.baseURI),
})

/** A worker's address as the policy lets it pass; it is the app's own and nothing else. */
export const trusted = (url: string): string => policy?.createScriptURL(url) ?? url

/** The one way to a worker's address that the page's policy lets pass (decisions.md 23). */

/** The page's policy names one way to make a script's address, for workers. */
interface WorkerPolicy {
  createScriptURL(url: string): string
}

/** What Chromium offers under Trusted Types; TypeScript's DOM types do not have it. */
interface TrustedTypes {
  createPolicy(name: string, rules: WorkerPolicy): WorkerPolicy
}

let policy: WorkerPolicy | null = null

/** A worker's address as the policy lets it pass; it is the app's own and nothing else. */
export function trusted(url: string): string {
  // Present in every runtime this app has; absent where the page runs elsewhere.
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  policy ??=
    trustedTypes?.createPolicy('two-sheets-worker', { createScriptURL: (address) => address }) ?? null
  return policy === null ? url : policy.createScriptURL(url)
}

/** The tree of processes below one, and the sockets they hold: read from /proc, on Linux only. */

import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** A process and all below it, parents first. */
export function treeOf(pid: number): number[] {
  const parents = new Map<number, number>()
  for (const name of namesIn('/proc')) {
    const parent = /\) \S (\d+)/.exec(textOf(`/proc/${name}/stat`))?.[1]
    if (/^\d+$/.test(name) && parent !== undefined) parents.set(Number(name), Number(parent))
  }
  const tree = [pid]
  // The list grows while it is walked: each process found is asked for its children in turn.
  for (const above of tree) {
    for (const [child, parent] of parents) if (parent === above) tree.push(child)
  }
  return tree
}

/** Stop a whole tree at once, so that no part can write on. */
export function killTree(pid: number | undefined): void {
  if (pid === undefined) return
  const tree = process.platform === 'linux' ? treeOf(pid) : [pid]
  for (const each of tree) {
    try {
      process.kill(each, 'SIGKILL')
    } catch {
      // It has gone by itself in the meantime.
    }
  }
}

/** The processes below one that show its pages. */
export const pagesOf = (pid: number): number[] =>
  treeOf(pid).filter((each) => textOf(`/proc/${each}/cmdline`).includes('--type=renderer'))

/** The processes that were started with a profile. */
export function usersOf(profile: string): number[] {
  return namesIn('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => textOf(`/proc/${name}/cmdline`).split('\0').includes(`--user-data-dir=${profile}`))
    .map(Number)
}

/** Stop whatever still has a profile open, such as an app that started itself again. */
export function killUsersOf(profile: string): void {
  for (const pid of usersOf(profile)) killTree(pid)
}

/** Internet sockets that processes hold now, as "tcp 127.0.0.1:9222 -> 0.0.0.0:0". */
export function internetSocketsOf(pids: readonly number[]): string[] {
  const tables = new Map<string, Map<string, string>>()
  return pids.flatMap((pid) => {
    // A sandboxed process has a network of its own, and a table of its own.
    const network = linkOf(`/proc/${pid}/ns/net`)
    const table = tables.get(network) ?? socketTable(pid)
    tables.set(network, table)
    return table.size === 0 ? [] : socketsOf(pid).flatMap((inode) => table.get(inode) ?? [])
  })
}

function socketsOf(pid: number): string[] {
  const links = namesIn(`/proc/${pid}/fd`).map((fd) => linkOf(`/proc/${pid}/fd/${fd}`))
  return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? [])
}

/** The internet sockets of a process's network namespace by inode. */
function socketTable(pid: number): Map<string, string> {
  const table = new Map<string, string>()
  for (const kind of ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6']) {
    for (const line of textOf(`/proc/${pid}/net/${kind}`).split('\n').slice(1)) {
      const fields = line.trim().split(/\s+/)
      const [, local, remote] = fields
      const inode = fields[9]
      if (inode !== undefined) table.set(inode, `${kind} ${addressOf(local)} -> ${addressOf(remote)}`)
    }
  }
  return table
}

/** "0100007F:2406" as "127.0.0.1:9222"; longer addresses stay as they are. */
function addressOf(hex = ''): string {
  const [address = '', port = ''] = hex.split(':')
  const bytes = address.match(/../g) ?? []
  const shown =
    bytes.length === 4
      ? bytes
          .toReversed()
          .map((byte) => Number.parseInt(byte, 16))
          .join('.')
      : address
  return `${shown}:${Number.parseInt(port, 16)}`
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function linkOf(file: string): string {
  try {
    return readlinkSync(file)
  } catch {
    return ''
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
